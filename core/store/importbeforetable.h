// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/transaction.h"

#include <QString>

#include <optional>
#include <vector>

namespace balie {

// What stood under a sender's key before a batch changed it.
struct ImportBefore
{
    qint64 source = 0;
    QString key;
    std::optional<qint64> person; // row keys of what the key is of now
    std::optional<qint64> item;
    std::optional<qint64> hold;
    std::optional<qint64> whose; // of an item or a disclosure: its person then; of one that was merged since that of the one that stays
    std::optional<qint64> holdThen;
    QString content; // as who remembered it wrote it
    std::optional<qint64> recipient = {}; // row keys of what the key is of now
    std::optional<qint64> disclosure = {};
    std::optional<qint64> toWhom = {}; // of a disclosure: its recipient then; of one that was merged since that of the one that stays
};

// Remembered with every change that an import makes, for its undoing.
class ImportBeforeTable
{
public:
    explicit ImportBeforeTable(Connection &connection) : m_connection(connection) {}

    // Before the row and the key are changed by that batch.
    Result<void> remember(Transaction &transaction, qint64 batch, qint64 source, const QString &key, const QString &content) const;
    // What that batch changed, in the order of the keys, so many. after: the last of those before.
    Result<std::vector<ImportBefore>> changedBy(qint64 batch, const std::optional<ImportBefore> &after, int limit) const;
    // How much of it somebody changed, took out or destroyed since, or is being destroyed, or has in a case of which something was recorded; and all of which nothing is
    // remembered any more.
    Result<qint64> touchedSince(qint64 batch) const;
    // The key is again of what it was of, says what it said, and is as far behind the row, which has that revision now.
    Result<void> giveBack(Transaction &transaction, qint64 batch, const ImportBefore &before, int revision) const;
    Result<void> forget(Transaction &transaction, qint64 batch) const;
    // Of the whole organisation: when something of it is erased. Under a key of somebody else too it may stand who was erased.
    Result<void> forgetAll(Transaction &transaction, OrganisationId organisation) const;

private:
    Connection &m_connection;
};

} // namespace balie
