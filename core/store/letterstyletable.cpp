// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterstyletable.h"

#include "core/store/columns.h"

namespace balie {

Result<LetterStyle> LetterStyleTable::of(OrganisationId organisation) const
{
    const auto rows = m_connection.rows(QStringLiteral("SELECT sender, footer, logo FROM letter_style"
                                                       " WHERE organisation = (SELECT row_key FROM organisation WHERE id = ?)"),
                                        toColumns(organisation), [](const Row &row) { return LetterStyle{row.longText(0), row.longText(1), row.bytes(2)}; });
    if (!rows)
        return rows.error();
    return rows->empty() ? LetterStyle() : rows->front();
}

Result<void> LetterStyleTable::save(Transaction &transaction, OrganisationId organisation, const LetterStyle &style) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO letter_style (organisation, sender, footer, logo) VALUES ((SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?)"
                       " ON CONFLICT (organisation) DO UPDATE SET sender = excluded.sender, footer = excluded.footer, logo = excluded.logo"),
        toColumns(organisation, style.sender, style.footer, style.logo));
}

} // namespace balie
