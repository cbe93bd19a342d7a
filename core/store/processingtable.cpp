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

Result<std::vector<Processing>> ProcessingTable::of(OrganisationId organisation, std::optional<Instant> at) const
{
    const QString until = at ? at->toString() : QStringLiteral("9999");
    return m_connection.rows(
        QStringLiteral("SELECT p.id, o.id, p.name, p.purpose, p.basis, p.basis_words, p.persons, p.categories, p.recipients, p.period,"
                       " p.source, p.automated, p.transfers, p.ended, p.revision"
                       " FROM processing p JOIN organisation o ON o.row_key = p.organisation WHERE o.id = ? AND p.revision ="
                       " (SELECT max(later.revision) FROM processing later WHERE later.id = p.id AND later.kept <= ?) ORDER BY lower(p.name)"),
        toColumns(organisation, until), processingOf);
}

// Another of that name, or another change of the same.
Result<void> ProcessingTable::refuse(const Processing &processing) const
{
    const auto known = of(processing.organisation);
    if (!known)
        return known.error();
    bool isAsRead = processing.revision == 0;
    for (const Processing &other : *known) {
        const bool sameName = other.name.toString().compare(processing.name.toString(), Qt::CaseInsensitive) == 0;
        const bool isItself = processing.revision > 0 && other.id == processing.id;
        if (sameName && !isItself)
            return Error(ErrorCode::ProcessingExists).with(QStringLiteral("name"), other.name.toString());
        isAsRead = isAsRead || (isItself && other.revision == processing.revision);
    }
    return isAsRead ? Result<void>() : Result<void>(Error(ErrorCode::Conflict));
}

Result<Processing> ProcessingTable::keep(Transaction &transaction, Processing processing, Instant now) const
{
    if (const Result<void> refused = refuse(processing); !refused)
        return refused.error();
    ++processing.revision;
    const Processing &p = processing;
    const Result<void> done = transaction.changeOne(
        QStringLiteral("INSERT INTO processing (id, organisation, revision, kept, name, purpose, basis, basis_words, persons, categories,"
                       " recipients, period, source, automated, transfers, ended)"
                       " VALUES (?, (SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        toColumns(p.id, p.organisation, p.revision, now, p.name, p.purpose, p.basis, p.basisWords, p.persons, p.categories, p.recipients,
                  p.period, p.source, p.automated, p.transfers, p.ended ? p.ended->toString(Qt::ISODate) : QString()));
    return done ? Result<Processing>(processing) : Result<Processing>(done.error());
}

} // namespace balie
