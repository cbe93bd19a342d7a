// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/identity/identitycheck.h"
#include "core/domain/right/right.h"

#include <optional>
#include <set>
#include <vector>

namespace balie {

// Why a level is advised; core/wording has the sentence.
enum class IdentityReason {
    NothingToProtect, // nothing is handed out and no data change: asking would be too strict
    AlreadyLoggedIn,
    OrdinaryData,
    DataHandedOut,
    CannotBeUndone,
    FinancialData,
    SharedAddress,
    SpecialData,
    ContactChanged,
    DoubtRemains,
};

template <>
struct EnumWords<IdentityReason>
{
    static constexpr auto words = enumWords<IdentityReason>({
        {IdentityReason::NothingToProtect, "nothing-to-protect"},
        {IdentityReason::AlreadyLoggedIn, "already-logged-in"},
        {IdentityReason::OrdinaryData, "ordinary-data"},
        {IdentityReason::DataHandedOut, "data-handed-out"},
        {IdentityReason::CannotBeUndone, "cannot-be-undone"},
        {IdentityReason::FinancialData, "financial-data"},
        {IdentityReason::SharedAddress, "shared-address"},
        {IdentityReason::SpecialData, "special-data"},
        {IdentityReason::ContactChanged, "contact-changed"},
        {IdentityReason::DoubtRemains, "doubt-remains"},
    });
};

struct IdentityAdvice
{
    std::optional<IdentityLevel> level; // none: no check is needed
    IdentityReason reason = IdentityReason::NothingToProtect;

    friend bool operator==(const IdentityAdvice &, const IdentityAdvice &) = default;
};

// The lowest level that is enough, never more than necessary (Art. 12(6), 5(1)(c)), with the one
// reason that weighs most. Level 4 is never advised: it is for when 0 to 3 cannot be had.
IdentityAdvice adviseIdentity(const std::vector<Right> &rights, const std::set<IdentityCircumstance> &circumstances);

} // namespace balie
