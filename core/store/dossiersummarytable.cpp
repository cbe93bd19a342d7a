// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossiersummarytable.h"

#include "core/base/succeeded.h"
#include "core/store/columns.h"

namespace balie {

Result<LongText> DossierSummaryTable::of(RequestId request) const
{
    const auto words = m_connection.first(QStringLiteral("SELECT words FROM dossier_summary WHERE request = (SELECT row_key FROM request WHERE id = ?)"),
                                          toColumns(request), [](const Row &row) { return row.longText(0); });
    if (!words)
        return words.error();
    return words->value_or(LongText());
}

Result<void> DossierSummaryTable::keep(Transaction &transaction, RequestId request, const LongText &words) const
{
    if (words.isEmpty()) {
        return succeeded(transaction.change(
            QStringLiteral("DELETE FROM dossier_summary WHERE request = (SELECT row_key FROM request WHERE id = ?)"), toColumns(request)));
    }
    return transaction.changeOne(
        QStringLiteral("INSERT INTO dossier_summary (request, words) VALUES ((SELECT row_key FROM request WHERE id = ?), ?)"
                       " ON CONFLICT (request) DO UPDATE SET words = excluded.words"),
        toColumns(request, words));
}

} // namespace balie
