// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// What somebody who receives data does for a living: what a list of recipients is grouped and counted by (Art. 30(1)(d)).
enum class RecipientKind {
    Contractor,   // repairs, maintenance, renovation
    Bailiff,
    Municipality,
    Police,
    Authority,    // justice, tax office, another that the law entitles
    Care,
    DebtHelp,     // debt counselling, administrator of property
    Software,     // software, hosting, back-ups
    Mailing,      // newsletters and bulk post
    Survey,
    Bank,         // banks and payment services
    Lawyer,
    Accountant,
    Corporation,  // another housing corporation
    Allocation,   // who allots homes to seekers
    Acquirer,     // in a merger or a sale
    Other,
};

template <>
struct EnumWords<RecipientKind>
{
    static constexpr auto words = enumWords<RecipientKind>({
        {RecipientKind::Contractor, "contractor"},
        {RecipientKind::Bailiff, "bailiff"},
        {RecipientKind::Municipality, "municipality"},
        {RecipientKind::Police, "police"},
        {RecipientKind::Authority, "authority"},
        {RecipientKind::Care, "care"},
        {RecipientKind::DebtHelp, "debt-help"},
        {RecipientKind::Software, "software"},
        {RecipientKind::Mailing, "mailing"},
        {RecipientKind::Survey, "survey"},
        {RecipientKind::Bank, "bank"},
        {RecipientKind::Lawyer, "lawyer"},
        {RecipientKind::Accountant, "accountant"},
        {RecipientKind::Corporation, "corporation"},
        {RecipientKind::Allocation, "allocation"},
        {RecipientKind::Acquirer, "acquirer"},
        {RecipientKind::Other, "other"},
    });
};

} // namespace balie
