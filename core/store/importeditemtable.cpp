// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importeditemtable.h"

#include "core/store/columns.h"

#include <sqlite3.h>

namespace balie {

Result<std::vector<qint64>> ImportedItemTable::insert(Transaction &transaction, const std::vector<Imported> &items) const
{
    RetentionFigureTable::Moves moves;
    std::vector<qint64> rows;
    rows.reserve(items.size());
    for (const Imported &one : items) {
        const Result<void> written = transaction.changeOne(
            QStringLiteral("INSERT INTO retention_item (id, organisation, person, request, reference, category, system, trigger_day, destroyed, batch, revision, status, due, promised_from)"
                           " VALUES (?, ?, ?, NULL, ?, ?, ?, ?, '', ?, 1, ?, ?, ?)"),
            {toColumn(one.item.id), toColumn(one.organisation), one.person ? toColumn(*one.person) : QVariant(QMetaType::fromType<qint64>()),
             toColumn(one.item.reference ? one.item.reference->toString() : QString()), toColumn(one.item.category), toColumn(one.item.system), dayColumn(one.item.trigger),
             toColumn(QString::number(one.batch)), toColumn(one.standing.status), dayColumn(one.standing.due), dayColumn(one.item.promisedFrom)});
        if (!written)
            return written.error();
        rows.push_back(sqlite3_last_insert_rowid(m_connection.handle()));
        moves.add(one.item.organisation, one.item.category, one.standing, 1);
    }
    const Result<void> counted = m_figures.write(transaction, moves);
    return counted ? Result<std::vector<qint64>>(std::move(rows)) : counted.error();
}

Result<void> ImportedItemTable::remove(Transaction &transaction, OrganisationId organisation, const std::vector<qint64> &rows) const
{
    RetentionFigureTable::Moves moves;
    for (const qint64 row : rows) {
        const Result<void> read = m_connection.eachRow(QStringLiteral("SELECT category, status, due FROM retention_item WHERE row_key = ?"), toColumns(row), [&](const Row &kept) {
            moves.add(organisation, kept.text(0), {kept.word<RetentionStatus>(1), kept.dayIfAny(2)}, -1);
            return Result<void>();
        });
        if (!read)
            return read;
        if (const Result<void> gone = transaction.changeOne(QStringLiteral("DELETE FROM retention_item WHERE row_key = ?"), toColumns(row)); !gone)
            return gone;
    }
    return m_figures.write(transaction, moves);
}

} // namespace balie
