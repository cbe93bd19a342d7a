// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/organisation/localtext.h"

namespace balie {

// What the statement says about proving who you are (Art. 12(6): only on reasonable doubt).
enum class IdentityDemand { Silent, Asked, Required };

template <>
struct EnumWords<IdentityDemand>
{
    static constexpr auto words = enumWords<IdentityDemand>({
        {IdentityDemand::Silent, "silent"},
        {IdentityDemand::Asked, "asked"},
        {IdentityDemand::Required, "required"},
    });
};

// What it says about copies of identity documents.
enum class CopyStance { Silent, KeepsNone, KeepsCopies };

template <>
struct EnumWords<CopyStance>
{
    static constexpr auto words = enumWords<CopyStance>({
        {CopyStance::Silent, "silent"},
        {CopyStance::KeepsNone, "keeps-none"},
        {CopyStance::KeepsCopies, "keeps-copies"},
    });
};

struct IdentificationStance
{
    IdentityDemand demand = IdentityDemand::Silent;
    QString quote;
    LocalText method; // the means that the statement names
    CopyStance copies = CopyStance::Silent;
    LocalText rule;   // how the officer works with it

    friend bool operator==(const IdentificationStance &, const IdentificationStance &) = default;
};

// What the statement says about the citizen service number (UAVG 46). This program stores none,
// whatever a statement says.
enum class BsnUse { Silent, NotStored, CheckedNotStored };

template <>
struct EnumWords<BsnUse>
{
    static constexpr auto words = enumWords<BsnUse>({
        {BsnUse::Silent, "silent"},
        {BsnUse::NotStored, "not-stored"},
        {BsnUse::CheckedNotStored, "checked-not-stored"},
    });
};

struct BsnStance
{
    BsnUse use = BsnUse::Silent;
    QString quote;
    LocalText note;

    friend bool operator==(const BsnStance &, const BsnStance &) = default;
};

} // namespace balie
