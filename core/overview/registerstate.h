// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QString>

#include <optional>

namespace balie {

// The status bar and the first lines of Beheer.
struct RegisterState
{
    QString folder;
    QString userName;
    Role role = Role::Officer;
    qint64 organisations = 0;
    qint64 persons = 0;
    qint64 requests = 0;
    qint64 openRequests = 0;
    std::optional<Instant> lastBackup;
    bool demo = false; // made by makeDemo(): invented people
};

Result<RegisterState> registerState(Register &opened);

} // namespace balie
