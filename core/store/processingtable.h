// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/processing/processing.h"
#include "core/store/transaction.h"

#include <vector>

namespace balie {

// What the organisations do with data (Art. 30). Few, and read a case at a time. A description is never
// rewritten nor removed: a case of the past tells what it said then. It ends.
class ProcessingTable
{
public:
    explicit ProcessingTable(Connection &connection) : m_connection(connection) {}

    // In the order of their names, also those that ended: as they are, or as they were at that moment.
    Result<std::vector<Processing>> of(OrganisationId organisation, std::optional<Instant> at = {}) const;

    // A new one (revision 0), or a change of one; gives it as it is now.
    // Errors: ProcessingExists (fact "name"); Conflict when it was changed since it was read.
    Result<Processing> keep(Transaction &transaction, Processing processing, Instant now) const;

private:
    Result<void> refuse(const Processing &processing) const;

    Connection &m_connection;
};

} // namespace balie
