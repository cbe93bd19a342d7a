// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/domain/user/role.h"

#include <QString>

namespace balie {

// Who has the register open, in which role, since when.
struct Session
{
    UserId user;
    QString userName;
    Role role = Role::Officer;
    Instant since;

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace balie
