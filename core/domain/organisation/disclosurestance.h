// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QString>

namespace balie {

// Whether the statement lets data be used, by itself or others, to sell something.
enum class MarketingStance { Silent, Forbidden };

template <>
struct EnumWords<MarketingStance>
{
    static constexpr auto words = enumWords<MarketingStance>({
        {MarketingStance::Silent, "silent"},
        {MarketingStance::Forbidden, "forbidden"},
    });
};

// Whether somebody whom the statement does not name may be given data.
enum class UnlistedStance {
    Silent,
    LegalDutyOnly, // to nobody else, save where the law obliges
};

template <>
struct EnumWords<UnlistedStance>
{
    static constexpr auto words = enumWords<UnlistedStance>({
        {UnlistedStance::Silent, "silent"},
        {UnlistedStance::LegalDutyOnly, "legal-duty-only"},
    });
};

// Whether the statement promises that a person hears of it when the law compelled the organisation to hand over data.
enum class CompelledStance { Silent, ToldUnlessForbidden };

template <>
struct EnumWords<CompelledStance>
{
    static constexpr auto words = enumWords<CompelledStance>({
        {CompelledStance::Silent, "silent"},
        {CompelledStance::ToldUnlessForbidden, "told-unless-forbidden"},
    });
};

// What the statement promises of handing data to others, apart from whom it names (namedrecipient.h). The words of it stand
// with its promises.
struct DisclosureStance
{
    MarketingStance marketing = MarketingStance::Silent;
    UnlistedStance unlisted = UnlistedStance::Silent;
    CompelledStance compelled = CompelledStance::Silent;

    friend bool operator==(const DisclosureStance &, const DisclosureStance &) = default;
};

} // namespace balie
