// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retentionchoicetable.h"

#include "core/store/columns.h"

namespace balie {

Result<std::map<QString, ChosenTerm>> RetentionChoiceTable::of(OrganisationId organisation) const
{
    std::map<QString, ChosenTerm> chosen;
    const Result<void> read = m_connection.eachRow(
        QStringLiteral("SELECT c.category, c.period, c.start, c.reason FROM retention_choice c JOIN organisation o ON o.row_key = c.organisation WHERE o.id = ?"),
        toColumns(organisation), [&](const Row &row) -> Result<void> {
            const RetentionTerm term{row.kept(1, Period::from(row.text(1)), Period::ofDays(0)), row.word<TermStart>(2)};
            chosen.insert_or_assign(row.text(0), ChosenTerm{term, row.longText(3)});
            return {};
        });
    if (!read)
        return read.error();
    return chosen;
}

Result<void> RetentionChoiceTable::keep(Transaction &transaction, OrganisationId organisation, const QString &category, const ChosenTerm &chosen) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO retention_choice (organisation, category, period, start, reason, revision)"
                       " VALUES ((SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?, ?, 1) ON CONFLICT (organisation, category)"
                       " DO UPDATE SET period = excluded.period, start = excluded.start, reason = excluded.reason, revision = retention_choice.revision + 1"),
        toColumns(organisation, category, chosen.term.period, chosen.term.start, chosen.reason));
}

Result<void> RetentionChoiceTable::drop(Transaction &transaction, OrganisationId organisation, const QString &category) const
{
    return transaction.changeOne(
        QStringLiteral("DELETE FROM retention_choice WHERE organisation = (SELECT row_key FROM organisation WHERE id = ?) AND category = ?"),
        toColumns(organisation, category));
}

} // namespace balie
