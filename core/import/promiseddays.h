// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"
#include "core/store/importtable.h"
#include "core/store/leaseend.h"
#include "core/store/stagedthings.h"
#include "core/workspace/keepingrules.h"

namespace balie {

// From which day the statement counts what it promised about a line of a list of files: "one year after you left" is not
// counted from the day on which the file was closed. Beside the line the contracts of its person tell, as far as they are here
// by now. When a registration ended the line alone tells. For compareImport() alone.
class PromisedDays
{
public:
    PromisedDays(Register &opened, const ImportOrder &order, Transaction &transaction, std::optional<qint64> source);

    // Gives the item with that day; without, where no promise of this kind covers it, or nobody knows the day.
    Result<StagedItem> dated(const StagedRow<StagedItem> &row);
    // Items that such a promise covers and of which the day is not known.
    qint64 unknown() const { return m_unknown; }

private:
    // The event of a promise on its category that is not the trigger of that.
    Result<std::optional<RetentionTrigger>> countsFrom(const StagedItem &item);
    Result<std::optional<LeaseEnd>> leaseOf(const QString &person);

    Register &m_opened;
    const ImportOrder &m_order;
    Transaction &m_transaction;
    ImportTable m_imports;
    KeepingRules m_rules;
    std::optional<qint64> m_source;
    QString m_person; // the last that was asked, and what is known of the leases of that one
    std::optional<LeaseEnd> m_lease;
    qint64 m_unknown = 0;
};

} // namespace balie
