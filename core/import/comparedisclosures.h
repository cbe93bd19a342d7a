// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/resolvedisclosure.h"
#include "core/import/stagedimport.h"
#include "core/store/transaction.h"

#include <QSet>

namespace balie {

// Recipients and what went to them, held against the register; for compareImport() alone.
class CompareDisclosures
{
public:
    // staging: of what was read. source: nothing where nothing of this sender is here.
    CompareDisclosures(Register &opened, const StagedImport &staged, Connection &staging, Transaction &transaction, std::optional<qint64> source);

    Result<void> run(const ImportWatch &watch);

private:
    Result<void> readNames();
    Result<void> recipient(const StagedRow<StagedRecipient> &row);
    Result<StagedOutcome> outcomeOf(const StagedRow<StagedRecipient> &row);
    Result<void> refuseName(const StagedRow<StagedRecipient> &row, std::optional<RecipientId> own);
    Result<void> disclosure(const StagedRow<StagedDisclosure> &row);
    Result<StagedOutcome> outcomeOf(const StagedRow<StagedDisclosure> &row);
    template <typename Thing>
    Result<void> settle(const StagedRow<Thing> &row, const Result<StagedOutcome> &outcome);

    Register &m_opened;
    const ImportOrder &m_order;
    StagedDisclosures m_lines;
    Transaction &m_transaction;
    std::optional<qint64> m_source;
    DisclosureKeys m_keys;
    ResolveDisclosure m_resolve;
    bool m_anyKnown = false; // of this kind, from this sender
    QHash<QString, RecipientId> m_merged; // what those were called that were merged, and nobody is now
    QHash<QString, RecipientId> m_names;  // of the organisation, these among them
    QSet<QString> m_listed;  // whom the statement of today names
};

} // namespace balie
