// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stagedlines.h"

#include <optional>
#include <vector>

namespace balie {

// What goes with what in the files of an import, in a StagingStore: documents that do not go along with their dossiers, and
// dossiers that name contracts alone.
class StagedTies
{
public:
    struct Tie
    {
        QString file; // its key up to the person
        QString to;
    };

    explicit StagedTies(Connection &connection) : m_connection(connection) {}

    // In the order of documents and dossiers, so many. after: the last of those before.
    Result<std::vector<StagedRemainder>> remainders(const std::optional<StagedRemainder> &after, int limit) const;
    // Of dossiers and documents that name contracts, in the order of their keys.
    Result<std::vector<Tie>> contracts(const std::optional<Tie> &after, int limit) const;
    // The dossier stays as that part of it does. Says whether the files have it at all.
    Result<bool> keepDossier(Transaction &transaction, const StagedRemainder &part) const;
    // Whether the files have it, whatever becomes of it: of that person, and of any.
    Result<bool> hasLine(const QString &key) const;
    Result<bool> hasFile(const QString &file) const;
    // What goes along with its dossier stands by itself as well, under that key. Not where its line was refused.
    Result<void> standAlone(Transaction &transaction, const QString &key) const;
    Result<bool> hasPerson(const QString &key) const;
    // Makes the tenants of all contracts to be found by these; once for a comparison.
    Result<void> nameTenants(Transaction &transaction) const;

private:
    Connection &m_connection;
};

} // namespace balie
