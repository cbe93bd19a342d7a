// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/personname.h"
#include "core/domain/retention/placedhold.h"
#include "core/store/transaction.h"

#include <vector>

namespace balie {

// Who said of what that it may not go, and until when that stood. A hold is lifted and never removed, save with the
// item that it was on.
class RetentionHoldTable
{
public:
    // With of whom it is: the person, the case or the file.
    struct Line
    {
        PlacedHold hold;
        OrganisationId organisation;
        std::optional<PersonName> person;
        QString file; // the sign and number of the case, or the reference of the item
    };

    explicit RetentionHoldTable(Connection &connection) : m_connection(connection) {}

    // Error: RetentionHoldUnknown.
    Result<PlacedHold> find(RetentionHoldId id) const;
    // Those that stand or stood on it, the person or the case of it, or on another of its file, in the order in which they were
    // placed.
    Result<std::vector<PlacedHold>> on(RetentionItemId item) const;
    // Those that stand, by the day on which somebody looks again.
    Result<std::vector<Line>> standing(std::optional<OrganisationId> organisation, int offset, int limit) const;

    // Those on that item or person alone, also those that were lifted.
    Result<std::vector<RetentionHoldId>> placedOn(const HoldTarget &target) const;

    // Those that a case placed, also those that were lifted.
    Result<std::vector<PlacedHold>> causedBy(RequestId request) const;
    // How many cases hold their person and should not, or the other way round; for the check.
    Result<qint64> astray() const;

    Result<void> insert(Transaction &transaction, const PlacedHold &placed) const;
    // Another day on which somebody looks again. Error: Conflict.
    Result<void> moveReview(Transaction &transaction, const PlacedHold &placed, QDate reviewOn) const;
    // The day on which it was lifted. Error: Conflict.
    Result<void> lift(Transaction &transaction, const PlacedHold &placed) const;
    // As if it had not been lifted. Error: Conflict.
    Result<void> standAgain(Transaction &transaction, const PlacedHold &lifted) const;

private:
    Connection &m_connection;
};

} // namespace balie
