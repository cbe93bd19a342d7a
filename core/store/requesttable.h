// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"
#include "core/store/derivedcolumns.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace balie {

// The cases: what was said at receipt, what may be filled in later, and the derived columns.
class RequestTable
{
public:
    explicit RequestTable(Connection &connection) : m_connection(connection) {}

    // With its whole history. Error: RequestUnknown.
    Result<Request> find(RequestId id) const;
    Result<DerivedColumns> derived(RequestId id) const;

    Result<void> insert(Transaction &transaction, const Request &request, const DerivedColumns &derived) const;
    // Everything but number, organisation and history. Gives the new revision. Error: Conflict.
    Result<int> update(Transaction &transaction, const Request &request, const DerivedColumns &derived) const;

    // Cases that a rule change may touch, oldest first.
    Result<std::vector<RequestId>> ofOrganisation(OrganisationId organisation) const;
    Result<std::vector<RequestId>> ofPerson(PersonId person) const;
    // Cases whose terms run through those days.
    Result<std::vector<RequestId>> runningBetween(QDate from, QDate until) const;
    // Every case in the order of entry, so many a time, after the one given; for the check.
    Result<std::vector<RequestId>> idsAfter(std::optional<RequestId> last, int limit) const;
    // The cases with that number; of one organisation where its sign is given.
    Result<std::vector<RequestId>> withNumber(CaseNumber number, const QString &sign) const;

private:
    Connection &m_connection;
};

} // namespace balie
