// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importeddisclosuretable.h"

#include "core/store/columns.h"
#include "core/store/datacategoryset.h"
#include "core/store/disclosurerow.h"

#include <sqlite3.h>

namespace balie {

static QVariant rowColumn(std::optional<qint64> row)
{
    return row ? toColumn(*row) : QVariant(QMetaType::fromType<qint64>());
}

static QVariantList valuesOf(const ImportedDisclosureTable::Imported &one)
{
    const Disclosure &d = one.disclosure;
    return {toColumn(d.id), toColumn(one.organisation), toColumn(one.recipient), toColumn(d.on), rowColumn(one.person), toColumn(d.persons), toColumn(d.group), toColumn(d.purpose),
            toColumn(d.why), toColumn(d.basis), toColumn(d.article), toColumn(toCategorySet(d.categories)), toColumn(d.holdsSpecialData()), toColumn(d.specialGround),
            toColumn(d.approvedBy), rowColumn(one.agreement), toColumn(d.decidedBy), toColumn(d.reference), toColumn(d.told.when), dayColumn(d.told.on), toColumn(d.told.why),
            toColumn(one.notice)};
}

Result<std::vector<qint64>> ImportedDisclosureTable::insert(Transaction &transaction, const std::vector<Imported> &disclosures) const
{
    static const QString sql = QStringLiteral("INSERT INTO disclosure (id, organisation, recipient, on_day, person, persons, persons_group, purpose, why, basis, article, categories, special,"
                                              " special_ground, approved_by, agreement, decided_by, reference, told, told_on, told_why, notice, series, struck, revision)"
                                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', NULL, 1)");
    DisclosureFigureTable::Moves moves;
    std::vector<qint64> rows;
    rows.reserve(disclosures.size());
    for (const Imported &one : disclosures) {
        if (const Result<void> written = transaction.changeOne(sql, valuesOf(one)); !written)
            return written.error();
        rows.push_back(sqlite3_last_insert_rowid(m_connection.handle()));
        moves.add(one.disclosure, one.notice, 1);
    }
    const Result<void> counted = m_figures.write(transaction, moves);
    return counted ? Result<std::vector<qint64>>(std::move(rows)) : counted.error();
}

Result<void> ImportedDisclosureTable::remove(Transaction &transaction, const std::vector<qint64> &rows) const
{
    const QString select = QStringLiteral("SELECT %1 FROM %2 WHERE d.row_key = ?").arg(disclosureColumns(), disclosureTables());
    DisclosureFigureTable::Moves moves;
    for (const qint64 row : rows) {
        const Result<void> read = m_connection.eachRow(select, toColumns(row), [&](const Row &kept) {
            moves.add(disclosureOf(kept), noticeOf(kept), -1);
            return kept.error() ? Result<void>(*kept.error()) : Result<void>();
        });
        if (!read)
            return read;
        if (const Result<void> gone = transaction.changeOne(QStringLiteral("DELETE FROM disclosure WHERE row_key = ?"), toColumns(row)); !gone)
            return gone;
    }
    return m_figures.write(transaction, moves);
}

} // namespace balie
