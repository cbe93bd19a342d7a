// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disclosurelanes.h"

#include "core/base/succeeded.h"
#include "core/store/columns.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace balie {

using Wanted = DisclosureList::Wanted;

static SqlCondition conditionOf(const QString &sql, const QVariantList &values)
{
    SqlCondition condition;
    condition.add(sql, values);
    return condition;
}

static void addAll(SqlCondition &condition, const SqlCondition &more)
{
    condition.all += more.all;
    condition.values += more.values;
}

// Both ends always, so that the statements are few; the texts of days compare as the days do.
static SqlCondition daysOf(const DisclosureLanes::Days &days)
{
    return conditionOf(QStringLiteral("d.on_day >= ? AND d.on_day <= ?"), toColumns(days.from, days.until));
}

Result<DisclosurePlace> DisclosurePlace::from(const QString &cursor)
{
    bool isNumber = false;
    const DisclosurePlace place{cursor.section(QLatin1Char('.'), 0, 0), cursor.section(QLatin1Char('.'), 1).toLongLong(&isNumber)};
    if (isNumber && QDate::fromString(place.day, Qt::ISODate).isValid())
        return place;
    return Error(ErrorCode::NotAWord).with(QStringLiteral("key"), QStringLiteral("cursor"));
}

// Those first that commonly leave the fewest. A sign before a number and an empty text behind a word keep a plain condition
// from every index.
std::vector<DisclosureLanes::Filter> DisclosureLanes::filtersOf(const Wanted &wanted)
{
    std::vector<Filter> filters;
    const auto add = [&filters](const QString &leads, const QString &plain, const QVariantList &values) {
        filters.push_back({{conditionOf(leads, values)}, conditionOf(plain, values)});
    };
    if (wanted.person) {
        const QString row = QStringLiteral("d.person = (SELECT row_key FROM person WHERE id = ?)");
        add(row, u'+' + row, toColumns(*wanted.person));
    }
    if (wanted.notice && *wanted.notice != NoticeState::InOrder)
        add(QStringLiteral("d.notice = ? AND d.notice <> 'in-order'"), QStringLiteral("d.notice || '' = ?"), toColumns(*wanted.notice));
    if (wanted.onlySpecial)
        add(QStringLiteral("d.special = 1"), QStringLiteral("+d.special = 1"), {});
    if (!wanted.recipients.empty()) {
        Filter recipients;
        QStringList marks;
        QVariantList values;
        for (const RecipientId &recipient : std::set(wanted.recipients.begin(), wanted.recipients.end())) {
            recipients.lanes.push_back(conditionOf(QStringLiteral("d.recipient = (SELECT row_key FROM recipient WHERE id = ?)"), toColumns(recipient)));
            marks.append(QStringLiteral("?"));
            values += toColumns(recipient);
        }
        recipients.plain = conditionOf(QStringLiteral("+d.recipient IN (SELECT row_key FROM recipient WHERE id IN (%1))").arg(marks.join(u',')), values);
        filters.push_back(std::move(recipients));
    }
    if (wanted.purpose)
        add(QStringLiteral("d.purpose = ?"), QStringLiteral("d.purpose || '' = ?"), toColumns(*wanted.purpose));
    if (wanted.organisation) {
        const QString row = QStringLiteral("d.organisation = (SELECT row_key FROM organisation WHERE id = ?)");
        add(row, u'+' + row, toColumns(*wanted.organisation));
    }
    return filters;
}

Result<qint64> DisclosureLanes::number(const Filter &filter, qint64 upTo) const
{
    const SqlCondition days = daysOf(m_days);
    qint64 found = 0;
    for (SqlCondition lane : filter.lanes) {
        addAll(lane, days);
        const Result<qint64> some = m_connection->number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM disclosure d%1 LIMIT ?) few").arg(lane.where()),
                                                         lane.values + toColumns(upTo - found));
        if (!some)
            return some;
        found += *some;
        if (found >= upTo)
            break;
    }
    return found;
}

Result<DisclosureLanes> DisclosureLanes::of(Connection &connection, const Wanted &wanted)
{
    // Counting so many in an index costs next to nothing, and what has fewer is a good index to read.
    constexpr qint64 many = 5000;
    DisclosureLanes lanes(connection);
    const std::vector<Filter> filters = filtersOf(wanted);
    if (wanted.on.from)
        lanes.m_days.from = wanted.on.from->toString(Qt::ISODate);
    if (wanted.on.until)
        lanes.m_days.until = wanted.on.until->toString(Qt::ISODate);
    std::size_t leads = 0;
    qint64 fewest = many;
    for (std::size_t i = 0; filters.size() > 1 && i < filters.size(); ++i) {
        const Result<qint64> number = lanes.number(filters[i], fewest);
        if (!number)
            return number.error();
        if (*number >= fewest)
            continue;
        fewest = *number;
        leads = i;
    }
    SqlCondition rest;
    for (std::size_t i = 0; i < filters.size(); ++i) {
        if (i != leads)
            addAll(rest, filters[i].plain);
    }
    if (wanted.notice == NoticeState::InOrder)
        rest.add(QStringLiteral("d.notice || '' = ?"), toColumns(NoticeState::InOrder));
    lanes.m_lanes = filters.empty() ? std::vector<SqlCondition>(1) : filters[leads].lanes;
    for (SqlCondition &lane : lanes.m_lanes)
        addAll(lane, rest);
    return lanes;
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
            const auto sameDay = read(lane, conditionOf(QStringLiteral("d.on_day = ? AND d.row_key < ?"), toColumns(after->day, after->rowKey)), limit, places);
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
