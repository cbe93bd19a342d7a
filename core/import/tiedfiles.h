// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"
#include "core/store/importtable.h"
#include "core/store/importtietable.h"
#include "core/store/stagedthings.h"
#include "core/store/stagedties.h"

namespace balie {

// Dossiers, the documents in them, and the contracts that they are of, whichever of them came first: who destroys the dossier
// would destroy the documents with it. For compareImport() alone; what goes with what is then kept by rememberTies().
class TiedFiles
{
public:
    // The connections are those of the register and of what was read. source: nothing where no file of this sender is here.
    TiedFiles(Connection &opened, Connection &staging, Transaction &transaction, std::optional<qint64> source, QDate today)
        : m_imports(opened), m_ties(opened), m_lines(staging), m_things(staging), m_staged(staging), m_transaction(transaction), m_source(source), m_today(today)
    {
    }

    // Before the contracts are followed: a dossier that comes, or of which a part does, stays as all its parts do, and who came
    // to its contract comes to it.
    Result<void> compare(const ImportWatch &watch) const;
    // After it, when all is there that comes: a document that has no day by itself keeps its dossiers, and one that may go does
    // so with its dossier.
    Result<void> goAlong(const ImportWatch &watch) const;
    // Whether what the files say of that item goes with what it went with before.
    Result<bool> isTiedAsBefore(const QString &key) const;

private:
    Result<void> takeKnown(const ImportTie &tie) const;
    Result<void> keepDossier(const StagedPart &whole) const;
    Result<void> compareTenants(const ImportWatch &watch) const;
    Result<void> takeTenants(const ImportTie &tie) const;
    Result<bool> isPersonHere(const QString &key) const;
    Result<void> addTenants(const QString &file, const QStringList &tenants) const;
    Result<void> keepUsed(const ImportWatch &watch) const;
    Result<bool> keepsDossiers(const StagedTies::Own &one) const;
    Result<bool> isHere(const QString &key) const;
    Result<void> comeAgain(const StagedTies::Document &document) const;
    Result<void> takeBack(const StagedTies::Document &known) const;
    Result<bool> goesWith(const QString &key, const QString &dossier) const;
    Result<void> goWithDossier(const StagedTies::Document &document) const;

    ImportTable m_imports;
    ImportTieTable m_ties;
    StagedLines m_lines;
    StagedThings m_things;
    StagedTies m_staged;
    Transaction &m_transaction;
    std::optional<qint64> m_source;
    QDate m_today;
};

} // namespace balie
