// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backuprotation.h"

#include "core/platform/ownfolder.h"
#include "core/store/backupname.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace balie {

static constexpr int days = 7;
static constexpr int weeks = 4;
static constexpr int longestDays = 90;
static constexpr qint64 recentMs = qint64{24} * 60 * 60 * 1000;

QStringList backupsIn(const QString &folder, const QString &registerName)
{
    std::vector<std::pair<QDateTime, QString>> found;
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : names) {
        if (const auto moment = momentOfBackup(name, registerName))
            found.emplace_back(*moment, folder + QLatin1Char('/') + name);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList folders;
    for (const auto &[moment, path] : found)
        folders.append(path);
    return folders;
}

namespace {

// The days, weeks and months that have their backup already, walking from new to old.
class Places
{
public:
    explicit Places(QDate today) : m_today(today) {}

    bool takes(QDate day)
    {
        const qint64 age = day.daysTo(m_today);
        int year = 0;
        const int week = day.weekNumber(&year);
        // All three are asked, so that one backup may be that of its day, its week and its month.
        const bool ofDay = age < days && isFirst(QStringLiteral("d") + day.toString(Qt::ISODate));
        const bool ofWeek = age < weeks * 7 && isFirst(QStringLiteral("w%1-%2").arg(year).arg(week));
        const bool ofMonth = age < longestDays && isFirst(QStringLiteral("m%1-%2").arg(day.year()).arg(day.month()));
        return ofDay || ofWeek || ofMonth;
    }

private:
    bool isFirst(const QString &place)
    {
        if (m_taken.contains(place))
            return false;
        m_taken.insert(place);
        return true;
    }

    QDate m_today;
    QSet<QString> m_taken;
};

} // namespace

QStringList rotateBackups(const QString &folder, const QString &registerName, const Clock &clock)
{
    const QStringList backups = backupsIn(folder, registerName);
    Places places(clock.today());
    QStringList removed;
    for (const QString &backup : backups) {
        const QDateTime moment = *momentOfBackup(backup, registerName);
        const bool placed = places.takes(moment.date());
        const bool recent = clock.now().msecsSinceEpoch() - moment.toMSecsSinceEpoch() < recentMs;
        if (placed || recent || backup == backups.front())
            continue;
        removeFolder(backup);
        removed.append(backup);
    }
    return removed;
}

} // namespace balie
