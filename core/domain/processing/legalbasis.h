// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// What makes a processing lawful: Art. 6(1), (a) to (f).
enum class LegalBasis { Consent, Contract, LegalObligation, VitalInterests, PublicTask, LegitimateInterests };

template <>
struct EnumWords<LegalBasis>
{
    static constexpr auto words = enumWords<LegalBasis>({
        {LegalBasis::Consent, "consent"},
        {LegalBasis::Contract, "contract"},
        {LegalBasis::LegalObligation, "legal-obligation"},
        {LegalBasis::VitalInterests, "vital-interests"},
        {LegalBasis::PublicTask, "public-task"},
        {LegalBasis::LegitimateInterests, "legitimate-interests"},
    });
};

} // namespace balie
