// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disclosurelanes.h"

#include "core/base/succeeded.h"
#include "core/store/columns.h"
#include "core/store/fittinglanes.h"

#include <algorithm>
#include <tuple>

namespace balie {

using Wanted = DisclosureList::Wanted;

static void addAll(SqlCondition &condition, const SqlCondition &more)
{
    condition.all += more.all;
    condition.values += more.values;
}

// Both ends always, so that the statements are few; the texts of days compare as the days do.
static SqlCondition daysOf(const DisclosureLanes::Days &days)
{
    return {{QStringLiteral("d.on_day >= ? AND d.on_day <= ?")}, toColumns(days.from, days.until)};
}

Result<DisclosurePlace> DisclosurePlace::from(const QString &cursor)
{
    bool isNumber = false;
    const DisclosurePlace place{cursor.section(QLatin1Char('.'), 0, 0), cursor.section(QLatin1Char('.'), 1).toLongLong(&isNumber)};
    if (isNumber && QDate::fromString(place.day, Qt::ISODate).isValid())
        return place;
    return Error(ErrorCode::NotAWord).with(QStringLiteral("key"), QStringLiteral("cursor"));
}

Result<DisclosureLanes> DisclosureLanes::of(Connection &connection, const Wanted &wanted)
{
    DisclosureLanes lanes(connection);
    if (wanted.on.from)
        lanes.m_days.from = wanted.on.from->toString(Qt::ISODate);
    if (wanted.on.until)
        lanes.m_days.until = wanted.on.until->toString(Qt::ISODate);
    return fittingLanes(connection, wanted).transform([&](const std::vector<SqlCondition> &found) {
        lanes.m_lanes = found;
        return lanes;
    });
}

Result<qint64> DisclosureLanes::read(SqlCondition condition, const SqlCondition &days, qint64 limit, std::vector<DisclosurePlace> &places) const
{
    addAll(condition, days);
    const auto some = m_connection->rows(QStringLiteral("SELECT d.on_day, d.row_key FROM disclosure d%1 ORDER BY d.on_day DESC, d.row_key DESC LIMIT ?").arg(condition.where()),
                                         condition.values + toColumns(limit), [](const Row &row) { return DisclosurePlace{row.text(0), row.integer(1)}; });
    if (!some)
        return some.error();
    places.insert(places.end(), some->begin(), some->end());
    return static_cast<qint64>(some->size());
}

Result<void> DisclosureLanes::readLane(const SqlCondition &lane, Days days, const std::optional<DisclosurePlace> &after, qint64 limit,
                                       std::vector<DisclosurePlace> &places) const
{
    if (after) {
        // The rest of its day by the row, and then the days before: of a day on which there are many none is read twice.
        if (days.from <= after->day && after->day <= days.until) {
            const auto sameDay = read(lane, {{QStringLiteral("d.on_day = ? AND d.row_key < ?")}, toColumns(after->day, after->rowKey)}, limit, places);
            if (!sameDay)
                return sameDay.error();
            limit -= *sameDay;
        }
        days.until = std::min(days.until, QDate::fromString(after->day, Qt::ISODate).addDays(-1).toString(Qt::ISODate));
    }
    return limit > 0 ? succeeded(read(lane, daysOf(days), limit, places)) : Result<void>();
}

Result<std::vector<DisclosurePlace>> DisclosureLanes::places(const std::optional<DisclosurePlace> &after, int limit) const
{
    std::vector<DisclosurePlace> places;
    Days days = m_days;
    for (const SqlCondition &lane : m_lanes) {
        if (const Result<void> read = readLane(lane, days, after, limit, places); !read)
            return read.error();
        std::sort(places.begin(), places.end(), [](const DisclosurePlace &a, const DisclosurePlace &b) { return std::tie(b.day, b.rowKey) < std::tie(a.day, a.rowKey); });
        if (static_cast<int>(places.size()) < limit)
            continue;
        // Whatever lies before the last one of a full page is not read any more.
        places.resize(limit);
        if (!places.empty())
            days.from = places.back().day;
    }
    return places;
}

} // namespace balie
