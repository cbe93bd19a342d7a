// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/organisation.h"

#include <algorithm>

namespace balie {

namespace {

bool isPromisedFor(const AnswerTerm &answer, const std::vector<Right> &rights)
{
    return std::find_first_of(rights.begin(), rights.end(), answer.appliesTo.begin(), answer.appliesTo.end()) != rights.end();
}

} // namespace

ClockRules clockRulesOf(const Organisation &organisation, const Profile &profile, const std::vector<Right> &rights)
{
    ClockRules rules;
    if (isPromisedFor(profile.answer, rights))
        rules.promise = profile.answer.promise;
    rules.calendar = organisation.calendar;
    rules.suspension = organisation.suspension;
    return rules;
}

ProofBackground proofBackgroundOf(const ProfileVersion &version, const QString &name, std::vector<Right> rights)
{
    const AnswerTerm &answer = version.profile.answer;
    const bool isForOthers = answer.promise && !isPromisedFor(answer, rights);
    return {name, version.validFrom, std::move(rights), isForOthers ? std::optional(answer.promise->days) : std::nullopt};
}

} // namespace balie
