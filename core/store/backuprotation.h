// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

namespace balie {

// The backups of one register in a folder, newest first.
QStringList backupsIn(const QString &folder, const QString &registerName);

// In days: after it none of them is left that rotateBackups() sees.
inline constexpr int longestBackupLife = 90;

// Keeps of the last seven days, four weeks and three months the newest backup each, so that whoever was
// erased has left every backup after 90 days at most. The newest of all stays, and so does every one of
// the last 24 hours. Removes the others and gives their folders.
QStringList rotateBackups(const QString &folder, const QString &registerName, const Clock &clock);

} // namespace balie
