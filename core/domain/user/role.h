// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// What somebody is at the privacy desk. Who may do what stands in accesspolicy.h.
enum class Role {
    Officer,  // the privacy officer: decides, answers, manages
    Employee, // the customer contact centre (KCC): receives requests and identifies callers
    Reader,   // the supervisor (data protection officer, auditor): sees and verifies, changes nothing
};

template <>
struct EnumWords<Role>
{
    static constexpr auto words = enumWords<Role>({
        {Role::Officer, "officer"},
        {Role::Employee, "employee"},
        {Role::Reader, "reader"},
    });
};

} // namespace balie
