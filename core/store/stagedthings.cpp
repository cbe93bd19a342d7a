// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stagedthings.h"

#include "core/base/succeeded.h"
#include "core/store/senderkey.h"
#include "core/store/stagedday.h"
#include "core/store/stagedrefusal.h"

namespace balie {

namespace {

StagedPlace placeOf(const Row &row)
{
    return {row.text(1), row.integer(2)};
}

StagedOutcome outcomeOf(const Row &row, int column)
{
    return static_cast<StagedOutcome>(row.integer(column));
}

StagedRow<StagedPerson> personOf(const Row &row)
{
    std::optional<PostalAddress> address;
    if (!row.text(7).isEmpty())
        address = PostalAddress{row.shortText(7), row.text(8), row.text(9)};
    return {row.integer(0),
            {placeOf(row), row.text(3), PersonName{row.orNull(4, &Row::shortText), row.text(5), row.shortText(6)}, address, row.orNull(10, &Row::shortText), row.orNull(11, &Row::shortText),
             SaidOfPerson::fromBits(row.count(14))},
            outcomeOf(row, 13),
            row.integer(12)};
}

StagedRow<StagedItem> itemOf(const Row &row)
{
    return {row.integer(0),
            {placeOf(row), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), row.text(9), static_cast<SenderKeeps>(row.integer(10)), row.text(3).startsWith(u"T:"), row.flag(12), static_cast<Follows>(row.integer(13)), row.flag(14), row.text(15)},
            outcomeOf(row, 11)};
}

StagedRow<StagedHold> holdOf(const Row &row)
{
    return {row.integer(0), {placeOf(row), row.text(3), row.text(4), row.flag(5), row.dayIfAny(6), row.flag(8)}, outcomeOf(row, 7)};
}

QString pageOf(const QString &select, const char *table)
{
    return select + QStringLiteral(" WHERE %1.row_key > ? ORDER BY %1.row_key LIMIT ?").arg(QLatin1String(table));
}

} // namespace

Result<std::vector<StagedRow<StagedPerson>>> StagedThings::persons(qint64 after, int limit) const
{
    return m_connection.rows(pageOf(QStringLiteral("SELECT p.row_key, p.part, p.line, p.sender_key, p.given, p.prefix, p.family, p.street, p.postcode, p.place, p.email,"
                                                   " p.telephone, p.print, p.outcome, p.said FROM person p"),
                                    "p"),
                             toColumns(after, limit), personOf);
}

Result<std::vector<StagedRow<StagedItem>>> StagedThings::items(qint64 after, int limit) const
{
    return m_connection.rows(pageOf(QStringLiteral("SELECT i.row_key, i.part, i.line, i.sender_key, i.person, i.reference, i.category, i.system,"
                                                   " %1, CASE WHEN i.along THEN '' ELSE i.own_day END,"
                                                   " i.keeps, i.outcome, CASE WHEN p.sender_key IS NULL THEN 0 ELSE 1 END, CASE WHEN i.along THEN 0 ELSE i.follows END, i.along, i.lease_ended FROM item i"
                                                   " LEFT JOIN person_end e ON e.person = i.person LEFT JOIN person p ON p.sender_key = i.person")
                                        .arg(dayOfStagedItem()),
                                    "i"),
                             toColumns(after, limit), itemOf);
}

static QString selectHolds(const QString &andIsSo = {})
{
    return QStringLiteral("SELECT h.row_key, h.part, h.line, h.sender_key, h.person, h.running, h.begin_day, h.outcome, CASE WHEN p.sender_key IS NULL THEN 0 ELSE 1 END"
                          " FROM hold h LEFT JOIN person p ON p.sender_key = h.person WHERE h.row_key > ? %1 ORDER BY h.row_key LIMIT ?")
        .arg(andIsSo);
}

Result<std::vector<StagedRow<StagedHold>>> StagedThings::holds(qint64 after, int limit) const
{
    return m_connection.rows(selectHolds(), toColumns(after, limit), holdOf);
}

Result<std::vector<StagedRow<StagedHold>>> StagedThings::clearHolds(qint64 after, int limit) const
{
    const QString isClear = QStringLiteral("AND NOT %1 AND (h.running = 0 OR EXISTS (SELECT 1 FROM debt d WHERE d.sender_key = substr(h.sender_key, 1, instr(h.sender_key, char(31)) - 1) AND d.debtor <> ''))")
                                .arg(isRefused("h"));
    return m_connection.rows(selectHolds(isClear), toColumns(after, limit), holdOf);
}

Result<std::vector<RefusedLine>> StagedThings::refusals(qint64 after, int limit, StagedRefusal kind) const
{
    QVariantList behind = toColumns(-1, -1, -1);
    if (after > 0) {
        const auto last = m_connection.first(QStringLiteral("SELECT place, line FROM refusal WHERE row_key = ?"), toColumns(after),
                                             [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
        if (!last || !*last)
            return last ? Result<std::vector<RefusedLine>>(std::vector<RefusedLine>()) : last.error();
        behind = toColumns((*last)->first, (*last)->second, after);
    }
    return m_connection.rows(QStringLiteral("SELECT row_key, part, line, reason, field, passed_over FROM refusal WHERE (place, line, row_key) > (?, ?, ?) AND passed_over = ?"
                                            " ORDER BY place, line, row_key LIMIT ?"),
                             behind + toColumns(kind == StagedRefusal::PassedOver, limit),
                             [](const Row &row) { return RefusedLine{row.integer(0), placeOf(row), row.text(3), row.text(4), row.flag(5)}; });
}

Result<std::vector<StagedThings::End>> StagedThings::ends(const QString &afterPerson, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT person, latest, running FROM person_end WHERE person > ? ORDER BY person LIMIT ?"), toColumns(afterPerson, limit),
                             [](const Row &row) { return End{row.text(0), row.text(1), row.flag(2)}; });
}

Result<std::vector<StagedThings::Lone>> StagedThings::withoutEnd(const QString &afterKey, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT i.sender_key, i.person FROM item i WHERE i.sender_key > ? AND i.sender_key < 'T:' AND i.follows > 0 AND i.person <> ''"
                                            " AND NOT EXISTS (SELECT 1 FROM person_end e WHERE e.person = i.person) ORDER BY i.sender_key LIMIT ?"),
                             toColumns(afterKey, limit), [](const Row &row) { return Lone{row.text(0), row.text(1)}; });
}

Result<StagedThings::Counts> StagedThings::counts(const char *table) const
{
    Counts counts;
    const Result<void> read = m_connection.eachRow(
        QStringLiteral("SELECT sum(outcome = 0), sum(outcome = 1), sum(outcome = 2) FROM %1").arg(QLatin1String(table)), {}, [&](const Row &row) {
            counts = row.isNull(0) ? Counts() : Counts{row.integer(0), row.integer(1), row.integer(2)};
            return Result<void>();
        });
    return read ? Result<Counts>(counts) : read.error();
}

Result<qint64> StagedThings::refused() const
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM refusal WHERE passed_over = 0"));
}

Result<qint64> StagedThings::passedOver() const
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM refusal WHERE passed_over = 1"));
}

Result<StagedThings::Read> StagedThings::readTenancy(const QString &key) const
{
    const auto refused = m_connection.first(QStringLiteral("SELECT t.refused OR %1 FROM tenancy t WHERE t.sender_key = ?").arg(isRefused("t")),
                                            toColumns(key), [](const Row &row) { return row.flag(0); });
    if (!refused)
        return refused.error();
    return !*refused ? Read::No : **refused ? Read::Refused : Read::Yes;
}

Result<bool> StagedThings::hasEnd(const QString &person) const
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM person_end WHERE person = ?"), toColumns(person)).transform([](qint64 count) { return count > 0; });
}

Result<std::vector<StagedRow<StagedItem>>> StagedThings::filesOfContracts(qint64 after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT i.row_key, i.part, i.line, i.sender_key, i.person, i.reference, i.category, i.system, f.trigger_day, i.own_day, i.keeps, i.outcome, 0, f.follows, 0, ''"
                                            " FROM item i JOIN file f ON f.sender_key = i.sender_key WHERE EXISTS (SELECT 1 FROM file_tenancy) AND i.row_key > ?"
                                            " AND EXISTS (SELECT 1 FROM file_tenancy ft WHERE ft.file = substr(i.sender_key, 1, instr(i.sender_key, char(31)) - 1)) ORDER BY i.row_key LIMIT ?"),
                             toColumns(after, limit), itemOf);
}

static QString firstText(const Row &row)
{
    return row.text(0);
}

static QStringList listed(const std::vector<QString> &texts)
{
    return QStringList(texts.begin(), texts.end());
}

Result<QStringList> StagedThings::tenanciesOf(const QString &file) const
{
    return m_connection.rows(QStringLiteral("SELECT tenancy FROM file_tenancy WHERE file = ?"), toColumns(file), firstText).transform(listed);
}

Result<QStringList> StagedThings::tenantsOf(const QString &tenancy) const
{
    return m_connection.rows(QStringLiteral("SELECT person FROM tenancy_of WHERE tenancy = ?"), toColumns(tenancy), firstText).transform(listed);
}

Result<std::vector<StagedThings::LoneDebt>> StagedThings::debtsOfNobody(qint64 after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT d.row_key, d.part, d.line, d.sender_key, '', max(d.running, %1), d.begin_day, 0, 0, d.tenancy FROM debt d WHERE d.row_key > ? AND d.debtor = ''"
                                            " AND NOT EXISTS (SELECT 1 FROM tenancy_of o WHERE o.tenancy = d.tenancy) ORDER BY d.row_key LIMIT ?")
                                 .arg(isRefused("d")),
                             toColumns(after, limit), [](const Row &row) { return LoneDebt{row.integer(0), holdOf(row).thing, row.text(9)}; });
}

Result<bool> StagedThings::ask(Transaction &transaction, const QString &person) const
{
    return transaction.change(QStringLiteral("INSERT OR IGNORE INTO asked (person) VALUES (?)"), toColumns(person)).transform([](int added) { return added > 0; });
}

Result<void> StagedThings::forgetAsked(Transaction &transaction) const
{
    return succeeded(transaction.change(QStringLiteral("DELETE FROM asked")));
}

Result<void> StagedThings::setEnd(Transaction &transaction, const End &end) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT INTO person_end (person, latest, running) VALUES (?, ?, ?) ON CONFLICT (person) DO UPDATE SET latest = excluded.latest, running = excluded.running"),
                                        toColumns(end.person, end.latest, end.isRunning)));
}

Result<void> StagedThings::followAll(Transaction &transaction, const QString &file) const
{
    const QVariantList items = itemsUnder(file);
    return succeeded(transaction.change(QStringLiteral("UPDATE item SET follows = ? WHERE sender_key >= ? AND sender_key < ? AND follows = ?"
                                                       " AND (SELECT count(*) FROM item s WHERE s.sender_key >= ? AND s.sender_key < ?) > 1"),
                                        toColumns(static_cast<int>(Follows::AllItsPersons)) + items + toColumns(static_cast<int>(Follows::ItsPerson)) + items));
}

Result<void> StagedThings::followOthers(Transaction &transaction, const StagedRow<StagedItem> &row) const
{
    return succeeded(transaction.change(QStringLiteral("UPDATE item SET follows = ?, trigger_day = ? WHERE row_key = ?"),
                                        toColumns(static_cast<int>(Follows::AllItsPersons), row.thing.trigger, row.rowKey)));
}

Result<void> StagedThings::addItem(Transaction &transaction, const StagedItem &item) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT OR IGNORE INTO item (part, line, sender_key, person, reference, category, system, trigger_day, follows, keeps, own_day, outcome)"
                                                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
                                        toColumns(item.at.part, item.at.line, item.key, item.person, item.reference, item.category, item.system, item.trigger, static_cast<int>(item.follows),
                                                  static_cast<int>(item.keeps), item.ownDay)));
}

Result<std::vector<StagedItem>> StagedThings::shared(const std::optional<StagedItem> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT i.row_key, i.part, i.line, i.sender_key, i.person, i.reference, i.category, i.system, i.trigger_day, i.own_day, i.keeps, i.outcome, 0, i.follows, 0, ''"
                                            " FROM item i WHERE i.sender_key > ? AND (i.sender_key < 'B' OR i.sender_key >= 'T:') AND i.sender_key < 'T;' ORDER BY i.sender_key LIMIT ?"),
                             toColumns(after ? after->key : QStringLiteral("A:"), limit), [](const Row &row) { return itemOf(row).thing; });
}

Result<void> StagedThings::addFormer(Transaction &transaction, const StagedItem &item) const
{
    const Result<bool> isThere = m_connection.number(QStringLiteral("SELECT count(*) FROM item WHERE sender_key = ?"), toColumns(item.key)).transform([](qint64 count) { return count > 0; });
    if (!isThere || *isThere)
        return succeeded(isThere);
    const Result<void> added = addItem(transaction, item);
    if (!added || item.person.isEmpty())
        return added;
    return succeeded(transaction.change(QStringLiteral("INSERT INTO person_end (person, latest, running) VALUES (?, ?, ?)"
                                                       " ON CONFLICT (person) DO UPDATE SET latest = max(latest, excluded.latest), running = max(running, excluded.running)"),
                                        toColumns(item.person, item.ownDay, item.ownDay.isEmpty())));
}

Result<void> StagedThings::removeItem(Transaction &transaction, qint64 rowKey) const
{
    return succeeded(transaction.change(QStringLiteral("DELETE FROM item WHERE row_key = ?"), toColumns(rowKey)));
}

Result<void> StagedThings::addHold(Transaction &transaction, const StagedHold &hold) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT OR IGNORE INTO hold (part, line, sender_key, person, running, begin_day, outcome) VALUES (?, ?, ?, ?, ?, ?, 0)"),
                                        QVariantList{toColumn(hold.at.part), toColumn(hold.at.line), toColumn(hold.key), toColumn(hold.person), toColumn(hold.isRunning), dayColumn(hold.begin)}));
}

template <typename Thing>
static Result<void> markIn(const char *table, Transaction &transaction, const StagedRow<Thing> &row, StagedOutcome outcome)
{
    return succeeded(transaction.change(QStringLiteral("UPDATE %1 SET outcome = ? WHERE row_key = ?").arg(QLatin1String(table)), toColumns(static_cast<int>(outcome), row.rowKey)));
}

Result<void> StagedThings::mark(Transaction &transaction, const StagedRow<StagedPerson> &row, StagedOutcome outcome) const
{
    return markIn("person", transaction, row, outcome);
}

Result<void> StagedThings::mark(Transaction &transaction, const StagedRow<StagedItem> &row, StagedOutcome outcome) const
{
    return markIn("item", transaction, row, outcome);
}

Result<void> StagedThings::mark(Transaction &transaction, const StagedRow<StagedHold> &row, StagedOutcome outcome) const
{
    return markIn("hold", transaction, row, outcome);
}

Result<void> StagedThings::refuse(Transaction &transaction, const StagedPlace &at, const QString &reason, StagedRefusal kind) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT INTO refusal (part, line, reason, field, passed_over, compared, place) SELECT ?, ?, ?, '', ?, 1, coalesce((SELECT place FROM part WHERE name = ?), 0)"
                                                       " WHERE NOT EXISTS (SELECT 1 FROM refusal WHERE part = ? AND line = ? AND reason = ?)"),
                                        toColumns(at.part, at.line, reason, kind == StagedRefusal::PassedOver, at.part, at.part, at.line, reason)));
}

Result<void> StagedThings::forgetRefusals(Transaction &transaction) const
{
    return succeeded(transaction.change(QStringLiteral("DELETE FROM refusal WHERE compared = 1")));
}

} // namespace balie
