// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter/courtremedy.h"

#include "core/domain/request/casestate.h"
#include "core/domain/request/givenanswers.h"

#include <algorithm>

namespace balie {

// Who only complains asks for nothing that the court could order; a letter that decides is about its own answer.
static std::optional<QDate> answerDay(LetterKind kind, QDate day, const Request &request, bool isUnderTerm)
{
    const bool isItselfAnswer = tellsDecisions(kind) || kind == LetterKind::IdentityNeverShown;
    if (!isItselfAnswer && !isUnderTerm)
        return std::nullopt;
    const std::vector<GivenAnswer> answers = answersOf(request.history);
    if (!answers.empty() && answers.back().isInForce())
        return answers.back().on;
    return isItselfAnswer ? std::optional(day) : std::nullopt;
}

CourtRemedy courtRemedyIn(LetterKind kind, QDate day, const Request &request, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const std::vector<Right> rights = currentRights(request);
    const bool isUnderTerm = std::any_of(rights.begin(), rights.end(), isUnderAnswerTerm);
    const std::optional<QDate> answered = answerDay(kind, day, request, isUnderTerm);
    if (!answered) {
        const bool isLate = isUnderTerm && answersOf(request.history).empty() && day > twoClocks(clockFacts(request.history), rules, holidays).statutoryDue;
        return {isLate ? CourtTerm::None : CourtTerm::NotYet};
    }
    const std::optional<QDate> until = petitionTermAfter(*answered, request, rules, holidays);
    if (!until)
        return {CourtTerm::None};
    return {*until < day ? CourtTerm::Passed : CourtTerm::Runs, until};
}

} // namespace balie
