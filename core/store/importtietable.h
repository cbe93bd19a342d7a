// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QString>

#include <optional>
#include <vector>

namespace balie {

// Something of an import that goes with something else of its sender.
struct ImportTie
{
    QString key; // of the item
    QString to;  // the key of the other up to the person: "A:Dossier:" or "T:"
    bool isKept = false; // a hold of the import stands on the item
    bool waits = false;  // no period of it runs
};

// Which dossier a document is in that stands by itself, and which contracts a dossier is of that names nobody: what comes in
// later files of the same sender finds it here.
class ImportTieTable
{
public:
    explicit ImportTieTable(Connection &connection) : m_connection(connection) {}

    // Those to such things ('A' or 'T'), in the order of what they are to, so many. after: the last of those before.
    Result<std::vector<ImportTie>> ties(qint64 source, QChar kind, const std::optional<ImportTie> &after, int limit) const;
    // The items of that file, the key of which goes up to the person.
    Result<void> untie(Transaction &transaction, qint64 source, const QString &file) const;
    Result<void> tie(Transaction &transaction, qint64 source, const QString &file, const QString &to) const;
    // Before the keys of these items go, of which rows selects the row keys: the ties to what then is not here any more.
    Result<void> forget(Transaction &transaction, const QString &rows, const QVariantList &values) const;

private:
    Connection &m_connection;
};

} // namespace balie
