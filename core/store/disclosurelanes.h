// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/disclosurelist.h"
#include "core/store/requestfiltersql.h"

namespace balie {

// Where a line of the list stands: by its day and, among equals, its row; the latest first.
struct DisclosurePlace
{
    QString day;
    qint64 rowKey = 0;

    // What a page begins after. Error: NotAWord (fact "key": "cursor").
    static Result<DisclosurePlace> from(const QString &cursor);
    QString toString() const { return day + QLatin1Char('.') + QString::number(rowKey); }
};

// How a question is read: in lanes, each off one index that has the days in order. The lines that fit and are alike, in
// whom they are of or to, purpose, special data, notice and basis, are a lane; what does not fit is not read at all.
class DisclosureLanes
{
public:
    struct Days
    {
        QString from = QStringLiteral("");
        QString until = QStringLiteral("9999-12-31");
    };

    static Result<DisclosureLanes> of(Connection &connection, const DisclosureList::Wanted &wanted);

    // In order, at most so many.
    Result<std::vector<DisclosurePlace>> places(const std::optional<DisclosurePlace> &after, int limit) const;

private:
    explicit DisclosureLanes(Connection &connection) : m_connection(&connection) {}
    Result<qint64> read(SqlCondition condition, const SqlCondition &days, qint64 limit, std::vector<DisclosurePlace> &places) const;
    Result<void> readLane(const SqlCondition &lane, Days days, const std::optional<DisclosurePlace> &after, qint64 limit, std::vector<DisclosurePlace> &places) const;

    Connection *m_connection;
    Days m_days;
    std::vector<SqlCondition> m_lanes;
};

} // namespace balie
