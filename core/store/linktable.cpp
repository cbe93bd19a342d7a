// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/linktable.h"

#include "core/store/columns.h"

namespace balie {

Result<void> LinkTable::link(Transaction &transaction, RequestId one, RequestId other) const
{
    const QString sql = QStringLiteral("INSERT INTO request_link (request, other)"
                                       " VALUES ((SELECT row_key FROM request WHERE id = ?), (SELECT row_key FROM request WHERE id = ?))"
                                       " ON CONFLICT (request, other) DO NOTHING");
    for (const QVariantList &ends : {toColumns(one, other), toColumns(other, one)}) {
        if (const Result<int> written = transaction.change(sql, ends); !written)
            return written.error();
    }
    return {};
}

Result<void> LinkTable::unlink(Transaction &transaction, RequestId one, RequestId other) const
{
    const QString sql = QStringLiteral("DELETE FROM request_link WHERE request = (SELECT row_key FROM request WHERE id = ?)"
                                       " AND other = (SELECT row_key FROM request WHERE id = ?)");
    for (const QVariantList &ends : {toColumns(one, other), toColumns(other, one)}) {
        if (const Result<int> gone = transaction.change(sql, ends); !gone)
            return gone.error();
    }
    return {};
}

} // namespace balie
