// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"
#include "core/store/importtable.h"
#include "core/store/stagedthings.h"

#include <QSet>

namespace balie {

// What the contracts that are here say of what is in the files, and the other way round, whichever of the two came first: of
// whom a debt or a file is that names a contract, and until when what follows a person is kept. For compareImport() alone.
class FollowContracts
{
public:
    // source: nothing where no contract and no file of this sender is here.
    FollowContracts(const ImportTable &imports, const StagedThings &things, Transaction &transaction, std::optional<qint64> source)
        : m_imports(imports), m_things(things), m_transaction(transaction), m_source(source)
    {
    }

    Result<void> run(const ImportWatch &watch);

private:
    Result<void> debtsOfContracts(const ImportWatch &watch) const;
    Result<void> takeDebt(const StagedThings::LoneDebt &debt) const;
    Result<void> filesOfContracts(const ImportWatch &watch) const;
    Result<void> takeFile(const StagedRow<StagedItem> &file) const;
    Result<void> leaveNobody(const StagedRow<StagedItem> &file) const;
    Result<QStringList> tenantsOf(const QString &tenancy) const;
    Result<void> formerPersons(const ImportWatch &watch) const;
    Result<void> addFormerTenants(const StagedItem &contract) const;
    Result<void> addFormerOfFile(const StagedItem &file) const;
    Result<void> widenEnds(const ImportWatch &watch);
    Result<void> findEnds(const ImportWatch &watch);
    Result<void> widen(StagedThings::End end);
    Result<void> takeFile(const ImportTable::Follower &one, const QString &person);
    Result<void> takeContract(ImportTable::Follower one, const QString &person, StagedThings::End &end, bool &isWider);
    Result<void> add(const ImportTable::Follower &one, const QString &person) const;
    Result<void> addSiblings(const QString &key);

    const ImportTable &m_imports;
    const StagedThings &m_things;
    Transaction &m_transaction;
    std::optional<qint64> m_source;
    QSet<QString> m_asked; // persons who share a file with somebody of these files
    QStringList m_waiting;
};

} // namespace balie
