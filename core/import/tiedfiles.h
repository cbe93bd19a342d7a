// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"
#include "core/store/importtable.h"
#include "core/store/importtietable.h"
#include "core/store/stagedthings.h"
#include "core/store/stagedties.h"

namespace balie {

// Dossiers, the documents in them that do not go along, and the contracts that they are of, whichever of them came first: who
// destroys the dossier would destroy the documents with it. For compareImport() and moveImport() alone.
class TiedFiles
{
public:
    // The connections are those of the register and of what was read. source: nothing where no file of this sender is here.
    TiedFiles(Connection &opened, Connection &staging, std::optional<qint64> source)
        : m_imports(opened), m_ties(opened), m_things(staging), m_staged(staging), m_source(source)
    {
    }

    // Before the contracts are followed: what is in the files stays as long as what is here of it, and the other way round.
    Result<void> compare(Transaction &staging, const ImportWatch &watch) const;
    // After the items: so that the next files find it.
    Result<void> remember(Transaction &opened, const ImportWatch &watch) const;

private:
    Result<void> compareTenants(Transaction &staging, const ImportWatch &watch) const;
    Result<void> keepDossier(Transaction &staging, const StagedRemainder &part) const;
    Result<void> takeDocument(Transaction &staging, const ImportTie &tie) const;
    Result<void> takeTenants(Transaction &staging, const ImportTie &tie) const;
    Result<bool> isPersonHere(const QString &key) const;
    Result<void> addTenants(Transaction &staging, const QString &file, const QStringList &tenants) const;

    ImportTable m_imports;
    ImportTieTable m_ties;
    StagedThings m_things;
    StagedTies m_staged;
    std::optional<qint64> m_source;
};

} // namespace balie
