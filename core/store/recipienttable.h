// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/recipient.h"
#include "core/store/transaction.h"

#include <vector>

namespace balie {

// Who may get data, with the agreements. Some hundreds for an organisation at the most: read whole.
class RecipientTable
{
public:
    explicit RecipientTable(Connection &connection) : m_connection(connection) {}

    // Error: RecipientUnknown.
    Result<Recipient> find(RecipientId id) const;
    // Nothing chosen: of all organisations. By name as Dutch lists sort it; those that were merged away are left out.
    Result<std::vector<Recipient>> all(std::optional<OrganisationId> organisation = {}) const;

    Result<void> insert(Transaction &transaction, const Recipient &recipient) const;
    // With its agreements: what is not there any more goes, where no disclosure rests on it. Gives the new revision.
    // Errors: Conflict, and RecipientInUse (fact "reason": "agreement") for an agreement that a disclosure rests on, or ("copy") of
    // which the signed copy is kept.
    Result<Recipient> update(Transaction &transaction, Recipient recipient) const;
    // Errors: Conflict, RecipientInUse (fact "reason": "disclosures") where something was disclosed to it or another was merged into it,
    // ("copy") where the signed copy of an agreement is kept.
    Result<void> remove(Transaction &transaction, const Recipient &recipient) const;
    // The double becomes a pointer; agreements and doubles of the double are of the one that stays. Its disclosures are the
    // caller's. Errors: Conflict, RecipientInUse (fact "reason": "copies") where of one agreement that both have two copies are kept.
    Result<void> merge(Transaction &transaction, const Recipient &duplicate, RecipientId stays) const;

private:
    Connection &m_connection;
};

} // namespace balie
