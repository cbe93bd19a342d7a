// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disclosurefiguretable.h"

#include "core/store/columns.h"

namespace balie {

using Counted = DisclosureFigureTable::Counted;

static QString monthOf(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

// The recipient, and then the kind as it stands; number and persons come last.
static Counted countedOf(const Row &row)
{
    return {{row.id<RecipientId>(0), row.day(1), row.word<DisclosurePurpose>(2), row.word<LegalBasis>(3), row.flag(4), row.word<NoticeState>(5)}, row.integer(6), row.integer(7)};
}

static QString selectCounted(const QString &rest)
{
    return QStringLiteral("SELECT r.id, f.month || '-01', f.purpose, f.basis, f.special, f.notice, f.number, f.persons"
                          " FROM recipient r JOIN disclosure_figure f ON f.recipient = r.row_key WHERE %1")
        .arg(rest);
}

void DisclosureFigureTable::Moves::add(const Disclosure &disclosure, NoticeState notice, int by)
{
    if (disclosure.struckOut)
        return;
    auto &[number, persons] = m_by[{disclosure.recipient, monthOf(disclosure.on), disclosure.purpose, disclosure.basis, disclosure.holdsSpecialData(), notice}];
    number += by;
    persons += qint64(by) * disclosure.persons;
}

Result<void> DisclosureFigureTable::write(Transaction &transaction, const Moves &moves) const
{
    for (const auto &[kind, by] : moves.m_by) {
        const auto &[recipient, month, purpose, basis, special, notice] = kind;
        const auto &[number, persons] = by;
        if (number == 0 && persons == 0)
            continue;
        const Result<int> counted = transaction.change(
            QStringLiteral("UPDATE disclosure_figure SET number = number + ?, persons = persons + ? WHERE recipient = (SELECT row_key FROM recipient WHERE id = ?)"
                           " AND month = ? AND purpose = ? AND basis = ? AND special = ? AND notice = ?"),
            toColumns(number, persons, recipient, month, purpose, basis, special, notice));
        if (!counted)
            return counted.error();
        if (*counted > 0)
            continue;
        const Result<void> begun = transaction.changeOne(
            QStringLiteral("INSERT INTO disclosure_figure (recipient, month, purpose, basis, special, notice, number, persons)"
                           " VALUES ((SELECT row_key FROM recipient WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)"),
            toColumns(recipient, month, purpose, basis, special, notice, number, persons));
        if (!begun)
            return begun;
    }
    return {};
}

Result<void> DisclosureFigureTable::passOn(Transaction &transaction, RecipientId duplicate, RecipientId stays) const
{
    const auto passed = m_connection.rows(selectCounted(QStringLiteral("r.id = ?")), toColumns(duplicate), countedOf);
    if (!passed)
        return passed.error();
    const Result<int> gone = transaction.change(QStringLiteral("DELETE FROM disclosure_figure WHERE recipient = (SELECT row_key FROM recipient WHERE id = ?)"), toColumns(duplicate));
    if (!gone)
        return gone.error();
    // A kind that both have stands once.
    Moves moves;
    for (const auto &[kind, number, persons] : *passed)
        moves.m_by[{stays, monthOf(kind.month), kind.purpose, kind.basis, kind.special, kind.notice}] = {number, persons};
    return write(transaction, moves);
}

Result<std::vector<Counted>> DisclosureFigureTable::counted(QDate first, QDate last, std::optional<OrganisationId> organisation) const
{
    QString rest = QStringLiteral("f.month BETWEEN ? AND ? AND f.number <> 0");
    QVariantList values = toColumns(monthOf(first), monthOf(last));
    if (organisation) {
        rest += QStringLiteral(" AND r.organisation = (SELECT row_key FROM organisation WHERE id = ?)");
        values += toColumns(*organisation);
    }
    return m_connection.rows(selectCounted(rest), values, countedOf);
}

// Such bans are few, and found by the day of the look.
static QString selectBansOver(const QString &ofOrganisation)
{
    return QStringLiteral("SELECT r.id, substr(d.on_day, 1, 7) || '-01', d.purpose, d.basis, d.special, d.notice, count(*), sum(d.persons) FROM disclosure_demand c"
                          " CROSS JOIN disclosure d ON d.row_key = c.disclosure CROSS JOIN recipient r ON r.row_key = d.recipient"
                          " WHERE c.check_on <> '' AND c.check_on <= ? AND c.ban_until <> '' AND d.notice = 'banned' AND d.struck IS NULL AND substr(d.on_day, 1, 7) BETWEEN ? AND ?%1 GROUP BY 1, 2, 3, 4, 5")
        .arg(ofOrganisation);
}

Result<std::vector<Counted>> DisclosureFigureTable::countedOn(QDate today, QDate first, QDate last, std::optional<OrganisationId> organisation) const
{
    Result<std::vector<Counted>> all = counted(first, last, organisation);
    QString ofOrganisation;
    QVariantList values = toColumns(today, monthOf(first), monthOf(last));
    if (organisation) {
        ofOrganisation = QStringLiteral(" AND r.organisation = (SELECT row_key FROM organisation WHERE id = ?)");
        values += toColumns(*organisation);
    }
    const auto over = m_connection.rows(selectBansOver(ofOrganisation), values, countedOf);
    if (!all || !over)
        return all ? over.error() : all;
    for (Counted one : *over) {
        all->push_back({one.kind, -one.number, -one.persons});
        one.kind.notice = NoticeState::Owed;
        all->push_back(one);
    }
    return all;
}

Result<qint64> DisclosureFigureTable::wrong() const
{
    return m_connection.number(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM"
                       " (SELECT recipient, month, purpose, basis, special, notice, number AS counted, 0 AS there, persons AS counted_persons, 0 AS there_persons, 1 AS lines"
                       " FROM disclosure_figure UNION ALL SELECT recipient, substr(on_day, 1, 7), purpose, basis, special, notice, 0, count(*), 0, sum(persons), 0"
                       " FROM disclosure WHERE struck IS NULL GROUP BY 1, 2, 3, 4, 5, 6)"
                       " each_kind GROUP BY recipient, month, purpose, basis, special, notice"
                       " HAVING SUM(counted) <> SUM(there) OR SUM(counted_persons) <> SUM(there_persons) OR SUM(lines) > 1) wrong_kind"));
}

} // namespace balie
