// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// How one right of a request ended. Refused is an outcome, not a state.
enum class Outcome { Granted, Partly, Refused, NotApplicable };

template <>
struct EnumWords<Outcome>
{
    static constexpr auto words = enumWords<Outcome>({
        {Outcome::Granted, "granted"},
        {Outcome::Partly, "partly"},
        {Outcome::Refused, "refused"},
        {Outcome::NotApplicable, "not-applicable"},
    });
};

// Why a right was refused, in whole or in part.
enum class RefusalGround {
    Unfounded,            // Art. 12(5)
    Excessive,            // Art. 12(5)
    RightsOfOthers,       // Art. 15(4), 20(4); UAVG 41(1)(i)
    LegalDuty,            // Art. 17(3)(b)
    LegalClaims,          // Art. 17(3)(e), 21(1)
    PublicInterest,       // Art. 17(3)(b), 20(3)
    Health,               // Art. 17(3)(c)
    ArchiveResearch,      // Art. 17(3)(d)
    Expression,           // Art. 17(3)(a)
    CompellingGrounds,    // Art. 21(1)
    DataCorrect,          // Art. 16: the data are right as they are
    ConditionsNotMet,     // the conditions of the right itself, for example Art. 17(1), 18(1), 20(1)
    DecisionPermitted,    // Art. 22(2); UAVG 40
    NotIdentified,        // Art. 11, 12(2)
    StatutoryRestriction, // UAVG 41
    Deceased,             // recital 27: the GDPR is not about data of the dead
    Other,
};

template <>
struct EnumWords<RefusalGround>
{
    static constexpr auto words = enumWords<RefusalGround>({
        {RefusalGround::Unfounded, "unfounded"},
        {RefusalGround::Excessive, "excessive"},
        {RefusalGround::RightsOfOthers, "rights-of-others"},
        {RefusalGround::LegalDuty, "legal-duty"},
        {RefusalGround::LegalClaims, "legal-claims"},
        {RefusalGround::PublicInterest, "public-interest"},
        {RefusalGround::Health, "health"},
        {RefusalGround::ArchiveResearch, "archive-research"},
        {RefusalGround::Expression, "expression"},
        {RefusalGround::CompellingGrounds, "compelling-grounds"},
        {RefusalGround::DataCorrect, "data-correct"},
        {RefusalGround::ConditionsNotMet, "conditions-not-met"},
        {RefusalGround::DecisionPermitted, "decision-permitted"},
        {RefusalGround::NotIdentified, "not-identified"},
        {RefusalGround::StatutoryRestriction, "statutory-restriction"},
        {RefusalGround::Deceased, "deceased"},
        {RefusalGround::Other, "other"},
    });
};

} // namespace balie
