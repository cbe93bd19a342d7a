// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace balie {

// From which day the promise counts of the lines of a list, in a StagingStore (StagedItem::leaseEnded).
class StagedLeaseEnds
{
public:
    // '' takes it away.
    static Result<void> set(Transaction &transaction, qint64 item, const QString &day);
    // Those that an earlier comparison found go; those that a line says stay.
    static Result<void> forgetFound(Transaction &transaction);
};

} // namespace balie
