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

// The same file may hang below another case of the person, where nobody drew a box.
bool wasBlackedOut(const DossierFile &row, const std::vector<DossierCase> &cases)
{
    return std::any_of(cases.begin(), cases.end(), [&](const DossierCase &one) {
        return std::any_of(one.files.begin(), one.files.end(), [&](const DossierFile &other) { return other.hasBlackedOutCopy && other.file.sha256 == row.file.sha256; });
    });
}

std::optional<DossierExtra> whatItNeeds(const DossierFile &row, const std::vector<DossierCase> &cases, const std::vector<DossierExtra> &chosen)
{
    if (row.file.removed)
        return std::nullopt;
    if (row.file.holdsForbiddenNumber() && !isChosen(DossierExtra::Numbered, chosen))
        return DossierExtra::Numbered;
    if (row.file.medical && !isChosen(DossierExtra::Medical, chosen))
        return DossierExtra::Medical;
    return wasBlackedOut(row, cases) && !isChosen(DossierExtra::Originals, chosen) ? std::optional(DossierExtra::Originals) : std::nullopt;
}

} // namespace

const AttachmentWish *wishFor(AttachmentId file, const std::vector<AttachmentWish> &wishes)
{
    const auto found = std::find_if(wishes.begin(), wishes.end(), [file](const AttachmentWish &wish) { return wish.file == file; });
    return found == wishes.end() ? nullptr : &*found;
}

void leaveOut(std::vector<DossierCase> &cases, const std::vector<DossierExtra> &chosen, const std::vector<AttachmentWish> &wishes)
{
    for (DossierCase &one : cases) {
        for (DossierFile &row : one.files) {
            row.leftOut = whatItNeeds(row, cases, chosen);
            const AttachmentWish *wish = wishFor(row.file.id, wishes);
            row.unwanted = wish && !wish->comes && !row.leftOut && !row.file.removed;
        }
    }
}

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
