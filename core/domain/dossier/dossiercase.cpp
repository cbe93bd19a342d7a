// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dossier/dossiercase.h"

namespace balie {

namespace {

bool holds(const DossierCase &about, DossierExtra extra)
{
    const auto anyFile = [&about](auto &&is) {
        return std::any_of(about.files.begin(), about.files.end(), [&](const DossierFile &row) { return !row.file.removed && is(row); });
    };
    switch (extra) {
    case DossierExtra::Whose: return !about.others.empty();
    case DossierExtra::Numbered: return anyFile([](const DossierFile &row) { return row.file.holdsForbiddenNumber(); });
    case DossierExtra::Medical: return anyFile([](const DossierFile &row) { return row.file.medical; });
    case DossierExtra::Originals: return anyFile([](const DossierFile &row) { return row.hasBlackedOutCopy; });
    case DossierExtra::Notes:
        return std::any_of(about.moments.begin(), about.moments.end(), [](const DossierMoment &moment) {
            const Happening &what = moment.event.what;
            return std::holds_alternative<happened::Noted>(what) || std::holds_alternative<happened::Revoked>(what)
                || std::holds_alternative<happened::Reopened>(what) || std::holds_alternative<happened::Withdrawn>(what)
                || std::holds_alternative<happened::StruckOut>(what) || std::holds_alternative<happened::ReceiptCorrected>(what);
        });
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<DossierExtra> extrasIn(const DossierCase &about)
{
    std::vector<DossierExtra> found;
    for (DossierExtra extra : allValues<DossierExtra>()) {
        if (holds(about, extra))
            found.push_back(extra);
    }
    return found;
}

} // namespace balie
