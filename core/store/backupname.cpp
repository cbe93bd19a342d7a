// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupname.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace balie {

static const QString suffix = QStringLiteral(".baliekopie");

QString partSuffix()
{
    return QStringLiteral(".part");
}

QString freeBackupFolder(const QString &into, const QString &registerName, Instant moment)
{
    const QString stem = into + QLatin1Char('/') + registerName + QLatin1Char('-')
        + moment.inZone(legalZone()).toString(QStringLiteral("yyyyMMdd-HHmm"));
    QString folder = stem + suffix;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = stem + QLatin1Char('-') + QString::number(i) + suffix;
    return folder;
}

static QRegularExpressionMatch readName(const QString &folder)
{
    static const QRegularExpression pattern(QStringLiteral("^(.*)-(\\d{8}-\\d{4})(?:-\\d+)?\\.baliekopie$"));
    return pattern.match(QFileInfo(folder).fileName());
}

bool isBackupName(const QString &folder)
{
    return folder.endsWith(suffix);
}

QString registerOfBackup(const QString &folder)
{
    return readName(folder).captured(1);
}

std::optional<QDateTime> momentOfBackup(const QString &folder)
{
    QDateTime moment = QDateTime::fromString(readName(folder).captured(2), QStringLiteral("yyyyMMdd-HHmm"));
    moment.setTimeZone(legalZone());
    if (!moment.isValid())
        return std::nullopt;
    return moment;
}

std::optional<QDateTime> momentOfBackup(const QString &folder, const QString &registerName)
{
    if (registerOfBackup(folder) != registerName)
        return std::nullopt;
    return momentOfBackup(folder);
}

QStringList partsOf(const QString &into, const QString &registerName)
{
    QStringList parts;
    const QStringList folders = QDir(into).entryList({QLatin1Char('*') + suffix + partSuffix()}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : folders) {
        if (momentOfBackup(name.chopped(partSuffix().size()), registerName))
            parts.append(into + QLatin1Char('/') + name);
    }
    return parts;
}

} // namespace balie
