// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QString>

#include <optional>

namespace balie {

// What the status bar says: at hand at once, however much is in the register.
struct RegisterState
{
    QString folder;
    QString userName;
    Role role = Role::Officer;
    QStringList organisations;
    std::optional<Instant> lastBackup;
    std::optional<Instant> lastBackupElsewhere; // on another device, which this one cannot take with it
    bool demo = false; // made by makeDemo(): invented people
};

Result<RegisterState> registerState(Register &opened);

// How much is in it. It is counted, which takes longer the more there is.
struct RegisterSize
{
    qint64 persons = 0;
    qint64 requests = 0;
    qint64 openRequests = 0;
};

Result<RegisterSize> registerSize(Register &opened);

} // namespace balie
