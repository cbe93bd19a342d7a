// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/senderkeeps.h"
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
    SenderKeeps keeps = SenderKeeps::No;
    bool waits = false;  // for a reason of its own no period runs

    friend bool operator==(const ImportTie &, const ImportTie &) = default;
};

// Which dossiers a document is in, which contracts a dossier is of, and what of a dossier itself keeps it: what comes in later
// files of the same sender finds it here.
class ImportTieTable
{
public:
    explicit ImportTieTable(Connection &connection) : m_connection(connection) {}

    // In the order of what they are to.
    Result<std::vector<ImportTie>> of(qint64 source, const QString &key) const;
    // Those to such things ('A' or 'T'), in the order of what they are to, so many. after: the last of those before. What
    // somebody lifted keeps nothing, and a document of which somebody filled in the day waits until its period is over.
    Result<std::vector<ImportTie>> standing(qint64 source, QChar kind, QDate today, const std::optional<ImportTie> &after, int limit) const;
    // Of each document without a day, which goes along with no dossier that is here, one tie; in the order of their keys.
    Result<std::vector<ImportTie>> withoutDay(qint64 source, const std::optional<ImportTie> &after, int limit) const;
    // Whether somebody filled in the day of that item, and its period is over.
    Result<bool> isFilledIn(qint64 source, const QString &key, QDate today) const;
    // All of that key.
    Result<void> set(Transaction &transaction, qint64 source, const QString &key, const std::vector<ImportTie> &ties) const;
    // What the others of its file have.
    Result<void> setAsOthers(Transaction &transaction, qint64 source, const QString &key) const;
    // An item of the dossier, of which the key goes up to the person, where anything that is tied to it is held.
    Result<std::optional<RetentionItemId>> heldDossier(qint64 source, const QString &dossier) const;
    // The documents without a day that go along with that item of a dossier; and whether a document is in a dossier that is here.
    Result<std::vector<RetentionItemId>> goingAlong(RetentionItemId dossier) const;
    Result<bool> isInDossier(RetentionItemId document) const;
    // Before the keys of these items go, of which rows selects the row keys: the ties to what then is not here any more.
    Result<void> forget(Transaction &transaction, const QString &rows, const QVariantList &values) const;

private:
    Connection &m_connection;
};

} // namespace balie
