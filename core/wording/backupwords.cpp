// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/backupwords.h"

#include <QCoreApplication>
#include <QDir>

namespace balie {

namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

} // namespace

QString backupSentence(const QString &folder, bool onSameDevice)
{
    const QString made = BackupWords::tr("The backup was made, opened again and found equal: %1").arg(QDir::toNativeSeparators(folder));
    if (!onSameDevice)
        return made;
    return made + QLatin1Char('\n') + sameDeviceAdvice();
}

QString sameDeviceAdvice()
{
    return BackupWords::tr("The backup lies on the same disk as the register and is lost with it. Keep one on another device too.");
}

} // namespace balie
