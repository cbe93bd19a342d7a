// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/retentionitem.h"
#include "core/store/retentionfiguretable.h"

#include <vector>

namespace balie {

// What is kept, as an import brings it and as its undoing takes it out: by row keys, and counted in the same
// transaction. Whatever else happens to an item goes through RetentionItemTable.
class ImportedItemTable
{
public:
    struct Imported
    {
        RetentionItem item;
        RetentionStanding standing;
        qint64 organisation;
        std::optional<qint64> person;
        qint64 batch;
    };

    explicit ImportedItemTable(Connection &connection) : m_connection(connection), m_figures(connection) {}

    // Gives the row that each got.
    Result<std::vector<qint64>> insert(Transaction &transaction, const std::vector<Imported> &items) const;
    // Whatever their revision; the holds on them alone are the caller's.
    Result<void> remove(Transaction &transaction, OrganisationId organisation, const std::vector<qint64> &rows) const;

private:
    Connection &m_connection;
    RetentionFigureTable m_figures;
};

} // namespace balie
