// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fittinglanes.h"

#include "core/store/columns.h"

namespace balie {

namespace {

using Wanted = DisclosureList::Wanted;

// In what lines are alike that stand together in an index, behind whom they are of or to.
struct Kind
{
    QString purpose;
    int special;
    QString notice;
    QString basis;

    bool fits(const Wanted &wanted) const
    {
        return (!wanted.purpose || purpose == toWord(*wanted.purpose)) && (!wanted.onlySpecial || special == 1) && (!wanted.notice || mayBe(*wanted.notice)) && (!wanted.basis || basis == toWord(*wanted.basis));
    }

    // What a ban forbade is owed once that is over.
    bool mayBe(NoticeState wanted) const { return notice == toWord(wanted) || (wanted == NoticeState::Owed && isBanned()); }
    bool isBanned() const { return notice == toWord(NoticeState::Banned); }
};

// The last day of the ban was before that one (?).
const QString banIsOver = QStringLiteral("EXISTS (SELECT 1 FROM disclosure_demand m WHERE m.disclosure = d.row_key AND m.ban_until <> '' AND m.ban_until < ?)");

// The first words of an index, and the row that stands there.
struct Head
{
    QString column;
    qint64 row;
};

Result<std::vector<Head>> rowsOf(Connection &connection, const QString &column, const QString &table, const SqlCondition &which)
{
    return connection.rows(QStringLiteral("SELECT row_key FROM %1%2").arg(table, which.where()), which.values, [&](const Row &row) { return Head{column, row.integer(0)}; });
}

// What a recipient got is all of one organisation, so of those of another nothing fits.
Result<std::vector<Head>> headsOf(Connection &connection, const Wanted &wanted)
{
    SqlCondition which;
    if (wanted.recipients.empty()) {
        if (wanted.organisation)
            which.add(QStringLiteral("id = ?"), toColumns(*wanted.organisation));
        return rowsOf(connection, QStringLiteral("d.organisation"), QStringLiteral("organisation"), which);
    }
    if (wanted.organisation)
        which.add(QStringLiteral("organisation = (SELECT row_key FROM organisation WHERE id = ?)"), toColumns(*wanted.organisation));
    QStringList marks;
    for (const RecipientId &recipient : wanted.recipients) {
        marks.append(QStringLiteral("?"));
        which.values += toColumns(recipient);
    }
    which.all.append(QStringLiteral("id IN (%1)").arg(marks.join(u',')));
    return rowsOf(connection, QStringLiteral("d.recipient"), QStringLiteral("recipient"), which);
}

// From one kind to the next, over all lines of each at once: no day is later than that one, so the index is entered where the
// next kind begins.
Result<std::optional<Kind>> nextKind(Connection &connection, const Head &head, const Kind &before)
{
    return connection.first(QStringLiteral("SELECT d.purpose, d.special, d.notice, d.basis FROM disclosure d WHERE %1 = ?"
                                           " AND (d.purpose, d.special, d.notice, d.basis, d.on_day) > (?, ?, ?, ?, '9999-12-31') ORDER BY d.purpose, d.special, d.notice, d.basis, d.on_day LIMIT 1")
                                .arg(head.column),
                            toColumns(head.row, before.purpose, before.special, before.notice, before.basis),
                            [](const Row &row) { return Kind{row.text(0), static_cast<int>(row.integer(1)), row.text(2), row.text(3)}; });
}

SqlCondition laneOf(const Head &head, const Kind &kind, const Wanted &wanted)
{
    SqlCondition lane{{head.column + QStringLiteral(" = ? AND d.purpose = ? AND d.special = ? AND d.notice = ? AND d.basis = ?")},
                      toColumns(head.row, kind.purpose, kind.special, kind.notice, kind.basis)};
    if (wanted.notice && kind.isBanned())
        lane.add(*wanted.notice == NoticeState::Banned ? QStringLiteral("NOT ") + banIsOver : banIsOver, toColumns(wanted.today));
    return lane;
}

Result<void> addLanes(Connection &connection, const Head &head, const Wanted &wanted, std::vector<SqlCondition> &lanes)
{
    Kind kind{wanted.purpose ? toWord(*wanted.purpose) : QString(), -1, {}, {}};
    while (true) {
        const auto next = nextKind(connection, head, kind);
        if (!next)
            return next.error();
        const bool isPast = !*next || (wanted.purpose && (*next)->purpose != toWord(*wanted.purpose));
        if (isPast)
            return {};
        kind = **next;
        if (kind.fits(wanted))
            lanes.push_back(laneOf(head, kind, wanted));
    }
}

// One person's are few: what else is asked is looked up in their rows. A sign before a number and an empty text behind a word
// keep a condition from every other index.
SqlCondition personLane(const Wanted &wanted)
{
    SqlCondition lane{{QStringLiteral("d.person = (SELECT row_key FROM person WHERE id = ?)")}, toColumns(*wanted.person)};
    if (wanted.purpose)
        lane.add(QStringLiteral("d.purpose || '' = ?"), toColumns(*wanted.purpose));
    if (wanted.basis)
        lane.add(QStringLiteral("d.basis || '' = ?"), toColumns(*wanted.basis));
    if (wanted.onlySpecial)
        lane.add(QStringLiteral("+d.special = 1"));
    if (wanted.notice)
        lane.add(QStringLiteral("CASE WHEN d.notice = 'banned' AND %1 THEN 'owed' ELSE d.notice END = ?").arg(banIsOver), toColumns(wanted.today, *wanted.notice));
    return lane;
}

} // namespace

Result<std::vector<SqlCondition>> fittingLanes(Connection &connection, const Wanted &wanted)
{
    const bool isOfAll = wanted.recipients.empty() && !wanted.organisation;
    if (isOfAll && wanted.person)
        return std::vector{personLane(wanted)};
    if (isOfAll && !wanted.purpose && !wanted.basis && !wanted.notice && !wanted.onlySpecial)
        return std::vector<SqlCondition>(1);
    const auto heads = headsOf(connection, wanted);
    if (!heads)
        return heads.error();
    std::vector<SqlCondition> lanes;
    for (const Head &head : *heads) {
        if (wanted.person) {
            lanes.push_back(personLane(wanted));
            lanes.back().add(u'+' + head.column + QStringLiteral(" = ?"), toColumns(head.row));
        } else if (const Result<void> added = addLanes(connection, head, wanted, lanes); !added) {
            return added.error();
        }
    }
    return lanes;
}

} // namespace balie
