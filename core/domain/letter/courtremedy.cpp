// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter/courtremedy.h"

#include "core/domain/request/casestate.h"
#include "core/domain/request/givenanswers.h"

#include <algorithm>

namespace balie {

// A refusal by telephone names no remedies (Art. 12(4)): the letter that writes it down is the first that does. After a
// reopening a letter that decides is a new answer, and any other speaks of the one that was given.
static std::optional<GivenAnswer> answerBefore(LetterKind kind, const Request &request)
{
    const std::vector<GivenAnswer> answers = answersOf(request.history);
    if (answers.empty())
        return std::nullopt;
    const GivenAnswer &last = answers.back();
    const bool counts = !isItselfAnswer(kind) || (last.isInForce() && !last.isOnlyOral());
    return counts ? std::optional(last) : std::nullopt;
}

CourtRemedy courtRemedyIn(LetterKind kind, QDate day, const Request &request, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const std::optional<GivenAnswer> before = answerBefore(kind, request);
    const std::vector<Right> rights = before ? rightsIn(before->decisions) : currentRights(request);
    if (std::none_of(rights.begin(), rights.end(), isUnderAnswerTerm))
        return {};
    const std::optional<QDate> answeredOn = before ? std::optional(before->courtFrom()) : std::nullopt;
    const std::optional<QDate> until = before ? petitionTermOf(*before, request, rules, holidays) : petitionTermAfter(day, rights, request, rules, holidays);
    if (!before && !isItselfAnswer(kind)) // nothing was answered; who withdrew is not waiting for it
        return {!until && isOpen(stateOf(request.history)) ? CourtTerm::None : CourtTerm::NotYet};
    if (!until) // as the answer came late: these rights have a way to the court
        return {CourtTerm::None, {}, answeredOn};
    return {*until < day ? CourtTerm::Passed : CourtTerm::Runs, until, answeredOn};
}

} // namespace balie
