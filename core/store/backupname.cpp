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

std::optional<QDateTime> momentOfBackup(const QString &folder, const QString &registerName)
{
    static const QRegularExpression pattern(QStringLiteral("^(.*)-(\\d{8}-\\d{4})(?:-\\d+)?\\.baliekopie$"));
    const auto match = pattern.match(QFileInfo(folder).fileName());
    if (!match.hasMatch() || match.captured(1) != registerName)
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(match.captured(2), QStringLiteral("yyyyMMdd-HHmm"));
    moment.setTimeZone(legalZone());
    if (!moment.isValid())
        return std::nullopt;
    return moment;
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
