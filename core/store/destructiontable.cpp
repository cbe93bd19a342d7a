// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/destructiontable.h"

#include "core/base/succeeded.h"
#include "core/domain/retention/retentionstanding.h"
#include "core/store/columns.h"
#include "core/store/holdson.h"
#include "core/store/expireditems.h"

namespace balie {

namespace {

using Part = DestructionTable::Part;

const QString rowKey = QStringLiteral("(SELECT row_key FROM destruction WHERE id = ?)");

std::optional<DecisionMade> decisionOf(const Row &row, int by)
{
    if (row.isNull(by))
        return std::nullopt;
    return DecisionMade{row.id<UserId>(by), row.moment(by + 1)};
}

Destruction destructionOf(const Row &row)
{
    return {row.id<DestructionId>(0), row.text(1), row.id<OrganisationId>(2), row.longText(3), row.count(4), *decisionOf(row, 5), decisionOf(row, 7),
            decisionOf(row, 9),        decisionOf(row, 11), row.longText(13), row.orNull(14, &Row::moment), row.count(15)};
}

QString select(const QString &rest)
{
    return QStringLiteral("SELECT d.id, d.number, o.id, d.reason, d.cooling_off, d.proposed_by, d.proposed_at, d.approved_by, d.approved_at,"
                          " d.begun_by, d.begun_at, d.cancelled_by, d.cancelled_at, d.cancel_reason, d.done_at, d.revision"
                          " FROM destruction d JOIN organisation o ON o.row_key = d.organisation ")
        + rest;
}

QVariant by(const std::optional<DecisionMade> &decision)
{
    return decision ? toColumn(decision->by) : toColumn(std::nullopt);
}

QVariant at(const std::optional<DecisionMade> &decision)
{
    return decision ? toColumn(decision->at) : toColumn(std::nullopt);
}

Part proposedPartOf(const Row &row)
{
    return {row.shortText(0), row.text(1), row.integer(2), row.integer(3), row.dayIfAny(4), row.dayIfAny(5)};
}

Part partOf(const Row &row)
{
    Part part = proposedPartOf(row);
    part.rules = row.text(6);
    if (!row.text(7).isEmpty())
        part.answer = SystemAnswer{row.word<SystemOutcome>(7), row.shortText(8), row.day(9), row.longText(10)};
    return part;
}

} // namespace

static Result<Destruction> one(const Result<std::optional<Destruction>> &found)
{
    if (!found)
        return found.error();
    return *found ? Result<Destruction>(**found) : Result<Destruction>(Error(ErrorCode::DestructionUnknown));
}

Result<Destruction> DestructionTable::find(DestructionId id) const
{
    return one(m_connection.first(select(QStringLiteral("WHERE d.id = ?")), toColumns(id), destructionOf));
}

Result<Destruction> DestructionTable::findNumber(const QString &number) const
{
    return one(m_connection.first(select(QStringLiteral("WHERE d.number = ?")), toColumns(number), destructionOf));
}

Result<std::vector<Destruction>> DestructionTable::all(std::optional<OrganisationId> organisation, int limit) const
{
    if (organisation)
        return m_connection.rows(select(QStringLiteral("WHERE o.id = ? ORDER BY d.row_key DESC LIMIT ?")), toColumns(*organisation, limit), destructionOf);
    return m_connection.rows(select(QStringLiteral("ORDER BY d.row_key DESC LIMIT ?")), toColumns(limit), destructionOf);
}

Result<QString> DestructionTable::nextNumber(int year) const
{
    const QString begin = QStringLiteral("V-%1-").arg(year);
    return m_connection.number(QStringLiteral("SELECT count(*) FROM destruction WHERE number LIKE ?"), toColumns(begin + u'%'))
        .transform([&](qint64 before) { return begin + QStringLiteral("%1").arg(before + 1, 4, 10, QLatin1Char('0')); });
}

Result<void> DestructionTable::insert(Transaction &transaction, const Destruction &made) const
{
    return transaction.changeOne(QStringLiteral("INSERT INTO destruction (id, number, organisation, reason, cooling_off, proposed_by, proposed_at, cancel_reason, revision)"
                                                " VALUES (?, ?, (SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?, ?, '', 1)"),
                                 toColumns(made.id, made.number, made.organisation, made.reason, made.coolingOff, made.proposed.by, made.proposed.at));
}

Result<Destruction> DestructionTable::update(Transaction &transaction, Destruction changed) const
{
    const Result<void> written = transaction.changeOne(
        QStringLiteral("UPDATE destruction SET approved_by = ?, approved_at = ?, begun_by = ?, begun_at = ?, cancelled_by = ?, cancelled_at = ?,"
                       " cancel_reason = ?, done_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?"),
        {by(changed.approved), at(changed.approved), by(changed.begun), at(changed.begun), by(changed.cancelled), at(changed.cancelled),
         toColumn(changed.cancelReason), toColumn(changed.done), toColumn(changed.id), toColumn(changed.revision)});
    if (!written)
        return written.error();
    ++changed.revision;
    return changed;
}

Result<qint64> DestructionTable::fill(Transaction &transaction, DestructionId id, const Filter &filter, QDate today) const
{
    const StoreCondition fits = canBeTaken(filter, today);
    return transaction
        .change(QStringLiteral("INSERT INTO destruction_item (item, destruction, system) SELECT i.row_key, %1, i.system FROM retention_item i WHERE %2").arg(rowKey, fits.where),
                toColumns(id) + fits.values)
        .transform([](int taken) { return qint64{taken}; });
}

Result<qint64> DestructionTable::dropUnexpired(Transaction &transaction, DestructionId id, QDate today) const
{
    return transaction
        .change(QStringLiteral("DELETE FROM destruction_item WHERE destruction = %1 AND item NOT IN (SELECT i.row_key FROM destruction_item d"
                               " JOIN retention_item i ON i.row_key = d.item WHERE d.destruction = %1 AND %2)")
                    .arg(rowKey, isToGo()),
                toColumns(id, id, today))
        .transform([](int dropped) { return qint64{dropped}; });
}

Result<qint64> DestructionTable::dropSpared(Transaction &transaction, DestructionId id, QDate today, const QString &system, std::optional<QDate> goneOn) const
{
    const QString wasHeld = holdsOn({}, QStringLiteral("h.placed <= gone.on_day AND (h.lifted = '' OR h.lifted > gone.on_day)"));
    const QString wentBefore = QStringLiteral("(i.status = '%1' AND gone.on_day <> '' AND NOT (%2))").arg(toWord(RetentionStatus::Held), wasHeld);
    return transaction
        .change(QStringLiteral("DELETE FROM destruction_item WHERE destruction = %1 AND system = ? AND item NOT IN (SELECT i.row_key FROM destruction_item d"
                               " JOIN retention_item i ON i.row_key = d.item CROSS JOIN (SELECT ? AS on_day) gone WHERE d.destruction = %1 AND %2)")
                    .arg(rowKey, isToGo(wentBefore)),
                QVariantList{toColumn(id), toColumn(system), dayColumn(goneOn), toColumn(id), toColumn(today)})
        .transform([](int dropped) { return qint64{dropped}; });
}

Result<void> DestructionTable::release(Transaction &transaction, DestructionId id, const QString &system) const
{
    return succeeded(system.isEmpty()
        ? transaction.change(QStringLiteral("DELETE FROM destruction_item WHERE destruction = ") + rowKey, toColumns(id))
        : transaction.change(QStringLiteral("DELETE FROM destruction_item WHERE destruction = %1 AND system = ?").arg(rowKey), toColumns(id, system)));
}

Result<std::vector<DestructionTable::Spared>> DestructionTable::spared(DestructionId id, QDate today) const
{
    return m_connection.rows(QStringLiteral("SELECT d.system, i.category, count(*) FROM destruction_item d JOIN retention_item i ON i.row_key = d.item"
                                            " WHERE d.destruction = %1 AND NOT %2 GROUP BY d.system, i.category")
                                 .arg(rowKey, isToGo()),
                             toColumns(id, today), [](const Row &row) { return Spared{row.text(0), row.text(1), row.integer(2)}; });
}

Result<bool> DestructionTable::asks(DestructionId id, const QString &system) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM destruction_part WHERE destruction = %1 AND system = ? AND answer = '')").arg(rowKey), toColumns(id, system))
        .transform([](qint64 any) { return any != 0; });
}

Result<qint64> DestructionTable::pending(DestructionId id) const
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM destruction_item WHERE destruction = ") + rowKey, toColumns(id));
}

Result<std::vector<Part>> DestructionTable::proposedParts(DestructionId id) const
{
    return m_connection.rows(QStringLiteral("SELECT d.system, i.category, count(*), count(DISTINCT i.person), coalesce(min(nullif(i.due, '')), ''), max(i.due)"
                                            " FROM destruction_item d JOIN retention_item i ON i.row_key = d.item WHERE d.destruction = %1"
                                            " GROUP BY d.system, i.category ORDER BY d.system, i.category")
                                 .arg(rowKey),
                             toColumns(id), proposedPartOf);
}

Result<std::vector<Part>> DestructionTable::parts(DestructionId id) const
{
    return m_connection.rows(QStringLiteral("SELECT system, category, items, persons, first_due, last_due, rules, answer, answered_by, answered_on, note"
                                            " FROM destruction_part WHERE destruction = %1 ORDER BY system, category")
                                 .arg(rowKey),
                             toColumns(id), partOf);
}

Result<void> DestructionTable::writeParts(Transaction &transaction, DestructionId id, const std::vector<Part> &parts) const
{
    for (const Part &part : parts) {
        const Result<void> written = transaction.changeOne(
            QStringLiteral("INSERT INTO destruction_part (destruction, system, category, items, persons, first_due, last_due, rules, answer, answered_by, answered_on, note)"
                           " VALUES (%1, ?, ?, ?, ?, ?, ?, ?, '', '', '', '')")
                .arg(rowKey),
            {toColumn(id), toColumn(part.system), toColumn(part.category), toColumn(part.items), toColumn(part.persons), dayColumn(part.firstDue), dayColumn(part.lastDue),
             toColumn(part.rules)});
        if (!written)
            return written;
    }
    return {};
}

Result<void> DestructionTable::recount(Transaction &transaction, DestructionId id, const QString &system) const
{
    const QString there = QStringLiteral("FROM destruction_item d JOIN retention_item i ON i.row_key = d.item WHERE d.destruction = destruction_part.destruction"
                                         " AND d.system = destruction_part.system AND i.category = destruction_part.category");
    return succeeded(transaction.change(QStringLiteral("UPDATE destruction_part SET items = (SELECT count(*) %1), persons = (SELECT count(DISTINCT i.person) %1),"
                                                       " first_due = (SELECT coalesce(min(nullif(i.due, '')), '') %1), last_due = (SELECT coalesce(max(i.due), '') %1)"
                                                       " WHERE destruction = %2 AND system = ?")
                                            .arg(there, rowKey),
                                        toColumns(id, system)));
}

Result<void> DestructionTable::answer(Transaction &transaction, DestructionId id, const QString &system, const SystemAnswer &answer) const
{
    const Result<int> written = transaction.change(
        QStringLiteral("UPDATE destruction_part SET answer = ?, answered_by = ?, answered_on = ?, note = ? WHERE destruction = %1 AND system = ? AND answer = ''").arg(rowKey),
        toColumns(answer.outcome, answer.by, answer.on, answer.note, id, system));
    if (!written)
        return written.error();
    return *written > 0 ? Result<void>() : Result<void>(Error(ErrorCode::DestructionSystemUnknown));
}

} // namespace balie
