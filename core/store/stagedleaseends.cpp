// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stagedleaseends.h"

#include "core/base/succeeded.h"
#include "core/store/columns.h"

namespace balie {

Result<void> StagedLeaseEnds::set(Transaction &transaction, qint64 item, const QString &day)
{
    return succeeded(transaction.change(QStringLiteral("UPDATE item SET lease_ended = ? WHERE row_key = ?"), toColumns(day, item)));
}

Result<void> StagedLeaseEnds::forgetFound(Transaction &transaction)
{
    return succeeded(transaction.change(
        QStringLiteral("UPDATE item SET lease_ended = coalesce((SELECT f.lease_ended FROM file f WHERE f.sender_key = item.sender_key), '') WHERE lease_ended <> ''")));
}

} // namespace balie
