// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// What a person can ask of a controller under the AVG (GDPR), one value a right.
enum class Right {
    Access,             // Art. 15
    Rectification,      // Art. 16
    Erasure,            // Art. 17
    Restriction,        // Art. 18
    Portability,        // Art. 20
    Objection,          // Art. 21(1)
    MarketingObjection, // Art. 21(2)-(3): absolute, works at once
    WithdrawConsent,    // Art. 7(3): works at once, outside the clock of Art. 12(3)
    AutomatedDecision,  // Art. 22
    Information,        // Art. 13, 14
    Complaint,          // Art. 77, and the organisation's own route before it
};

template <>
struct EnumWords<Right>
{
    static constexpr auto words = enumWords<Right>({
        {Right::Access, "access"},
        {Right::Rectification, "rectification"},
        {Right::Erasure, "erasure"},
        {Right::Restriction, "restriction"},
        {Right::Portability, "portability"},
        {Right::Objection, "objection"},
        {Right::MarketingObjection, "marketing-objection"},
        {Right::WithdrawConsent, "withdraw-consent"},
        {Right::AutomatedDecision, "automated-decision"},
        {Right::Information, "information"},
        {Right::Complaint, "complaint"},
    });
};

// "15", "7(3)", "21(2)": the number as it stands behind "AVG " or "GDPR ".
QString articleOf(Right right);

// Whether the right works at once, whatever the clock says: Art. 7(3) and Art. 21(3).
bool worksAtOnce(Right right);

// Whether Art. 12(3) sets the term for the answer: it speaks of Art. 15 to 22. Not of the withdrawal of
// consent (7(3)), of information (13, 14) or of a complaint.
bool isUnderAnswerTerm(Right right);

// Whether the controller has any ground to refuse: an objection to direct marketing (Art. 21(3)) and
// a withdrawal of consent (Art. 7(3)) have none.
bool canBeRefused(Right right);

} // namespace balie
