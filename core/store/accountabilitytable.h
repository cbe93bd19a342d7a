// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/accountability.h"
#include "core/domain/request/casereference.h"
#include "core/store/transaction.h"

#include <vector>

namespace balie {

// What stays of the cases whose files were destroyed.
class AccountabilityTable
{
public:
    explicit AccountabilityTable(Connection &connection) : m_connection(connection) {}

    // The case becomes its record: its events, letters, files, links, drafts and lifted holds go, and what else is kept of it
    // goes by its number.
    Result<void> reduce(Transaction &transaction, RequestId request, const std::vector<ProcedureStep> &steps, DestructionId destruction, QDate on) const;

    // Those with that number; of one organisation where its sign is given.
    Result<std::vector<AccountabilityRecord>> withNumber(CaseNumber number, const QString &sign) const;
    // The latest cases first, behind the case with that reference; from the beginning where that is empty.
    Result<std::vector<AccountabilityRecord>> page(std::optional<OrganisationId> organisation, const std::optional<CaseReference> &after, int limit) const;
    Result<qint64> count() const;

private:
    Connection &m_connection;
};

} // namespace balie
