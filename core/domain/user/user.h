// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/shorttext.h"
#include "core/domain/user/role.h"

#include <QDate>

#include <optional>
#include <vector>

namespace balie {

// Somebody who opens the register. A removed user stays on record, since the audit names users; the
// name of a removed user may be given out again.
struct User
{
    UserId id;
    ShortText name;
    Role role = Role::Officer;
    QDate since;
    std::optional<QDate> removed;
    int revision = 0;

    friend bool operator==(const User &, const User &) = default;
};

// The user as added. Names differ in more than case and accents, so that nobody opens the wrong slot.
// Errors: UserExists.
Result<User> userAdded(const std::vector<User> &users, const User &added);

// The user with another role. A register always has an officer, or nobody could answer or manage it.
// Errors: UserUnknown (also when removed), LastOfficer.
Result<User> withRole(const std::vector<User> &users, UserId id, Role role);

// The user as removed on that day. Errors: UserUnknown (also when removed already), LastOfficer.
Result<User> asRemoved(const std::vector<User> &users, UserId id, QDate day);

// The user in office with that name, whatever its case and accents. Errors: UserUnknown.
Result<User> userNamed(const std::vector<User> &users, const QString &name);

} // namespace balie
