// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"
#include "core/domain/request/request.h"
#include "core/domain/request/transitiontable.h"

namespace balie {

// The state that the standing events lead to. Reopened leads back to in progress.
RequestState stateOf(const History &history);

RequestAction actionOf(const Happening &what);

// What the rules need to know besides the case itself.
struct WorkflowContext
{
    ClockRules rules;
    const HolidayCalendar &holidays;
    QDate today;
};

// The history with the event, or why the rules refuse it: the transition table, the order of days
// (not in the future, not before receipt, a step of the workflow or of the clock not before an
// earlier one), the extension gate, the identity ladder, the outcomes of each right with ground and
// weighing (Art. 12(4)), the checklist of each right.
// Errors: DateInFuture, DateBeforeReceipt, DateOutOfOrder (fact "date" of the act that came later),
// ActNotAllowedNow (facts "action", "state"), and those of the rules named.
Result<History> apply(const Request &request, const CaseEvent &event, const WorkflowContext &context);

// What is allowed now but deserves a word before it is done; codes for core/wording. For example
// "promise-broken" (Oosterpoort extends), "identity-asked-late", "no-decree" with its year.
struct Caution
{
    QString word;
    QMap<QString, QString> facts;
    friend bool operator==(const Caution &, const Caution &) = default;
};
std::vector<Caution> cautions(const Request &request, const CaseEvent &event, const WorkflowContext &context);

} // namespace balie
