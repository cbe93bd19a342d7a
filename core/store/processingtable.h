// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/processing/processing.h"
#include "core/store/transaction.h"

#include <vector>

namespace balie {

// What the organisations do with data (Art. 30). Few, and read a case at a time. A description is never
// removed: a case of the past names it. It ends.
class ProcessingTable
{
public:
    explicit ProcessingTable(Connection &connection) : m_connection(connection) {}

    // In the order of their names, also those that ended.
    Result<std::vector<Processing>> of(OrganisationId organisation) const;

    // Error: ProcessingExists (fact "name").
    Result<void> insert(Transaction &transaction, const Processing &processing) const;
    // Gives it with its new revision. Errors: ProcessingExists, Conflict.
    Result<Processing> update(Transaction &transaction, Processing processing) const;

private:
    Result<void> refuseDouble(const Processing &processing) const;

    Connection &m_connection;
};

} // namespace balie
