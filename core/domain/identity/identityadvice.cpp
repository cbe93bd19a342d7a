// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/identityadvice.h"

#include <algorithm>

namespace balie {

// What one right needs when nothing special is known of the data.
static IdentityAdvice adviceFor(Right right)
{
    switch (right) {
    // A file on a tenant holds rent and reports of neighbours until somebody has looked.
    case Right::Access:
    case Right::Portability:
        return {IdentityLevel::OnFileAndFacts, IdentityReason::DataHandedOut};
    case Right::Erasure:
        return {IdentityLevel::OnFileAndFacts, IdentityReason::CannotBeUndone};
    case Right::Rectification:
    case Right::Restriction:
    case Right::Objection:
    case Right::AutomatedDecision:
        return {IdentityLevel::OnFile, IdentityReason::OrdinaryData};
    // Stopping must be as easy as starting was (Art. 7(3), 21(3)); the statement is public; anyone
    // may complain.
    case Right::MarketingObjection:
    case Right::WithdrawConsent:
    case Right::Information:
    case Right::Complaint:
        return {std::nullopt, IdentityReason::NothingToProtect};
    }
    Q_UNREACHABLE();
}

IdentityAdvice adviseIdentity(const std::vector<Right> &rights, const std::set<IdentityCircumstance> &circumstances)
{
    using enum IdentityCircumstance;
    IdentityAdvice advice;
    for (Right right : rights) {
        const IdentityAdvice one = adviceFor(right);
        if (one.level && (!advice.level || *one.level > *advice.level))
            advice = one;
    }
    if (!advice.level)
        return advice;
    if (circumstances.contains(DoubtRemains))
        return {IdentityLevel::Shown, IdentityReason::DoubtRemains};
    if (circumstances.contains(ContactChanged))
        return {IdentityLevel::Shown, IdentityReason::ContactChanged};
    if (circumstances.contains(SpecialData))
        return {IdentityLevel::Shown, IdentityReason::SpecialData};
    if (circumstances.contains(LoggedIn))
        return {IdentityLevel::Portal, IdentityReason::AlreadyLoggedIn};
    if (advice.level == IdentityLevel::OnFile && circumstances.contains(FinancialData))
        return {IdentityLevel::OnFileAndFacts, IdentityReason::FinancialData};
    // Whoever opens the other's post can answer a code, but does not know two facts.
    if (advice.level == IdentityLevel::OnFile && circumstances.contains(SharedAddress))
        return {IdentityLevel::OnFileAndFacts, IdentityReason::SharedAddress};
    return advice;
}

} // namespace balie
