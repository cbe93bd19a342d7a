// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace balie {

// What backups are called: Naam-JJJJMMDD-UUMM.baliekopie, by the clock on the wall; with "-2" and so on
// before the dot where there are more in one minute, and ".part" behind it until it is whole.

QString partSuffix();
// A folder inside `into` that does not exist yet.
QString freeBackupFolder(const QString &into, const QString &registerName, Instant moment);
// Whether it ends as backups do, also where somebody gave it another name.
bool isBackupName(const QString &folder);
// Of which register it is and when it was made, by its name; nothing where it has another one.
QString registerOfBackup(const QString &folder);
std::optional<QDateTime> momentOfBackup(const QString &folder);
// When it was made, by its name; nothing where it is not one of this register.
std::optional<QDateTime> momentOfBackup(const QString &folder, const QString &registerName);
// What was left behind by backups that were interrupted.
QStringList partsOf(const QString &into, const QString &registerName);

} // namespace balie
