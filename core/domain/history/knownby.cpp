// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/history/knownby.h"

namespace balie {

static bool isOfTheBeginning(const Happening &what)
{
    return std::holds_alternative<happened::Received>(what) || std::holds_alternative<happened::ReceiptCorrected>(what)
        || std::holds_alternative<happened::RightsCorrected>(what);
}

History knownBy(const History &history, QDate day)
{
    std::vector<CaseEvent> known;
    for (const CaseEvent &event : history.standing()) {
        if (event.on <= day || isOfTheBeginning(event.what))
            known.push_back(event);
    }
    return History::from(known).value_or(history);
}

} // namespace balie
