// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/register.h"

#include <QHash>

#include <optional>

namespace balie {

// Who the users of a register are, to say in words who did something. Also those who may no longer come in.
class UserNames
{
public:
    static Result<UserNames> of(Register &opened);

    // Empty: the program itself did it.
    QString operator()(std::optional<UserId> user) const { return user ? m_names.value(*user) : QString(); }

private:
    QHash<UserId, QString> m_names;
};

} // namespace balie
