// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// The facts of the register that say when somebody last had a backup made, and when on another device than
// that of the register: a moment, or nothing where it never happened.
inline QString lastBackupFact()
{
    return QStringLiteral("last-backup");
}

inline QString lastBackupElsewhereFact()
{
    return QStringLiteral("last-backup-elsewhere");
}

} // namespace balie
