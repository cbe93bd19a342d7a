// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "core/store/transaction.h"

#include <memory>
#include <vector>

namespace balie {

// The organisations of the register: few, read often, so they are kept once read. forget() after a
// transaction that was undone.
class OrganisationTable
{
public:
    struct Kept
    {
        qint64 rowKey;
        Organisation organisation;
    };

    explicit OrganisationTable(Connection &connection) : m_connection(connection) {}

    // In the order of their names.
    Result<std::vector<Organisation>> all();
    // Error: OrganisationUnknown.
    Result<Organisation> find(OrganisationId id);
    // The same with their row keys; core/store only.
    Result<const std::vector<Kept> *> kept();

    // Errors: OrganisationExists (name or sign).
    Result<void> insert(Transaction &transaction, const Organisation &organisation);
    // Gives the organisation with its new revision. Errors: OrganisationExists, Conflict.
    Result<Organisation> update(Transaction &transaction, Organisation organisation);

    void forget() { m_kept.reset(); }

private:
    Result<void> refuseDouble(const Organisation &organisation);

    Connection &m_connection;
    std::unique_ptr<std::vector<Kept>> m_kept;
};

} // namespace balie
