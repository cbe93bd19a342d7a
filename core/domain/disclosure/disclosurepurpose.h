// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// What data were given for (Art. 5(1)(b)).
enum class DisclosurePurpose {
    Maintenance,  // repairs, appointments
    Renovation,
    Collection,   // of arrears
    ArrearsReport, // early report of arrears to the municipality: Besluit gemeentelijke schuldhulpverlening art. 2
    Nuisance,
    Fraud,
    Care,
    Allocation,
    Payment,
    Systems,      // software, hosting, back-ups
    Audit,
    Dispute,      // lawyer, court
    LegalDuty,    // an authority that the law entitles
    Survey,
    Newsletter,   // news for tenants
    Marketing,    // to sell something
    Takeover,     // merger or sale
    Other,
};

template <>
struct EnumWords<DisclosurePurpose>
{
    static constexpr auto words = enumWords<DisclosurePurpose>({
        {DisclosurePurpose::Maintenance, "maintenance"},
        {DisclosurePurpose::Renovation, "renovation"},
        {DisclosurePurpose::Collection, "collection"},
        {DisclosurePurpose::ArrearsReport, "arrears-report"},
        {DisclosurePurpose::Nuisance, "nuisance"},
        {DisclosurePurpose::Fraud, "fraud"},
        {DisclosurePurpose::Care, "care"},
        {DisclosurePurpose::Allocation, "allocation"},
        {DisclosurePurpose::Payment, "payment"},
        {DisclosurePurpose::Systems, "systems"},
        {DisclosurePurpose::Audit, "audit"},
        {DisclosurePurpose::Dispute, "dispute"},
        {DisclosurePurpose::LegalDuty, "legal-duty"},
        {DisclosurePurpose::Survey, "survey"},
        {DisclosurePurpose::Newsletter, "newsletter"},
        {DisclosurePurpose::Marketing, "marketing"},
        {DisclosurePurpose::Takeover, "takeover"},
        {DisclosurePurpose::Other, "other"},
    });
};

} // namespace balie
