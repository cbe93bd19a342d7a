// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/processingtable.h"

#include "core/store/columns.h"

namespace balie {

static Processing processingOf(const Row &row)
{
    Processing processing{row.id<ProcessingId>(0), row.id<OrganisationId>(1), row.shortText(2)};
    processing.purpose = row.longText(3);
    processing.basis = row.word<LegalBasis>(4);
    processing.basisWords = row.longText(5);
    processing.persons = row.longText(6);
    processing.categories = row.longText(7);
    processing.recipients = row.longText(8);
    processing.period = row.longText(9);
    processing.source = row.longText(10);
    processing.automated = row.longText(11);
    processing.transfers = row.longText(12);
    processing.ended = row.dayIfAny(13);
    processing.revision = row.count(14);
    return processing;
}

// In the order of the columns from name to ended.
static QVariantList changeableColumns(const Processing &p)
{
    return toColumns(p.name, p.purpose, p.basis, p.basisWords, p.persons, p.categories, p.recipients, p.period, p.source,
                     p.automated, p.transfers, p.ended ? p.ended->toString(Qt::ISODate) : QString());
}

Result<std::vector<Processing>> ProcessingTable::of(OrganisationId organisation) const
{
    return m_connection.rows(
        QStringLiteral("SELECT p.id, o.id, p.name, p.purpose, p.basis, p.basis_words, p.persons, p.categories, p.recipients, p.period,"
                       " p.source, p.automated, p.transfers, p.ended, p.revision"
                       " FROM processing p JOIN organisation o ON o.row_key = p.organisation WHERE o.id = ? ORDER BY p.name"),
        toColumns(organisation), processingOf);
}

Result<void> ProcessingTable::refuseDouble(const Processing &processing) const
{
    const auto known = of(processing.organisation);
    if (!known)
        return known.error();
    for (const Processing &other : *known) {
        const bool sameName = other.name.toString().compare(processing.name.toString(), Qt::CaseInsensitive) == 0;
        if (other.id != processing.id && sameName)
            return Error(ErrorCode::ProcessingExists).with(QStringLiteral("name"), other.name.toString());
    }
    return {};
}

Result<void> ProcessingTable::insert(Transaction &transaction, const Processing &processing) const
{
    if (const Result<void> unlike = refuseDouble(processing); !unlike)
        return unlike;
    return transaction.changeOne(
        QStringLiteral("INSERT INTO processing (id, organisation, revision, name, purpose, basis, basis_words, persons, categories,"
                       " recipients, period, source, automated, transfers, ended)"
                       " VALUES (?, (SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        toColumns(processing.id, processing.organisation, processing.revision) + changeableColumns(processing));
}

Result<Processing> ProcessingTable::update(Transaction &transaction, Processing processing) const
{
    if (const Result<void> unlike = refuseDouble(processing); !unlike)
        return unlike.error();
    const Result<void> done = transaction.changeOne(
        QStringLiteral("UPDATE processing SET name = ?, purpose = ?, basis = ?, basis_words = ?, persons = ?, categories = ?,"
                       " recipients = ?, period = ?, source = ?, automated = ?, transfers = ?, ended = ?, revision = revision + 1"
                       " WHERE id = ? AND revision = ?"),
        changeableColumns(processing) + toColumns(processing.id, processing.revision));
    if (!done)
        return done.error();
    ++processing.revision;
    return processing;
}

} // namespace balie
