// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/destruction.h"
#include "core/store/transaction.h"

#include <vector>

namespace balie {

// The destruction of batches: who decided, which items are in one until that is settled, and how much of what came of
// it. An item is in one batch at a time.
class DestructionTable
{
public:
    // Which expired items. What is empty or absent does not filter. Files of cases in this register are in none.
    struct Filter
    {
        OrganisationId organisation;
        QString category = {};
        QString system = {};
        std::optional<QDate> dueUntil = {};
    };

    // Of one category in one system. It names nobody.
    struct Part
    {
        ShortText system;
        QString category;
        qint64 items = 0;
        qint64 persons = 0;
        std::optional<QDate> firstDue; // the last day of keeping, of the first that was over
        std::optional<QDate> lastDue;
        QString rules = {};            // why it had to go, as it stood when it began
        std::optional<SystemAnswer> answer = {};
    };

    struct Spared
    {
        QString system;
        QString category;
        qint64 items = 0;
    };

    explicit DestructionTable(Connection &connection) : m_connection(connection) {}

    // Error: DestructionUnknown.
    Result<Destruction> find(DestructionId id) const;
    Result<Destruction> findNumber(const QString &number) const;
    // Newest first.
    Result<std::vector<Destruction>> all(std::optional<OrganisationId> organisation, int limit) const;
    // The number that the next one of that year has.
    Result<QString> nextNumber(int year) const;

    Result<void> insert(Transaction &transaction, const Destruction &destruction) const;
    // What was decided since. Gives it with its new revision. Error: Conflict.
    Result<Destruction> update(Transaction &transaction, Destruction destruction) const;

    // Takes in what is expired on that day and in no other batch; gives how many.
    Result<qint64> fill(Transaction &transaction, DestructionId id, const Filter &filter, QDate today) const;
    // Lets go of what is not expired any more: a hold was placed, a day changed. Gives how many.
    Result<qint64> dropUnexpired(Transaction &transaction, DestructionId id, QDate today) const;
    // The same in that system, which destroyed the rest. goneOn: the day of that, if it went outside this register; what is
    // held from a later day only was gone by then, and stays in the batch.
    Result<qint64> dropSpared(Transaction &transaction, DestructionId id, QDate today, const QString &system, std::optional<QDate> goneOn) const;
    // Lets go of the items of that system, or of all where it is empty.
    Result<void> release(Transaction &transaction, DestructionId id, const QString &system = {}) const;
    // What of it may not go any more, where no system has answered yet: a hold was placed, a day changed.
    Result<std::vector<Spared>> spared(DestructionId id, QDate today) const;
    // Whether that system is in it and has not answered. Only of one that began.
    Result<bool> asks(DestructionId id, const QString &system) const;
    // How many are still in it.
    Result<qint64> pending(DestructionId id) const;

    // As the items are now; for a batch that has not begun.
    Result<std::vector<Part>> proposedParts(DestructionId id) const;
    // As it was written when it began.
    Result<std::vector<Part>> parts(DestructionId id) const;
    Result<void> writeParts(Transaction &transaction, DestructionId id, const std::vector<Part> &parts) const;
    // How much of that system is in it by now, where something was let go since it began.
    Result<void> recount(Transaction &transaction, DestructionId id, const QString &system) const;
    Result<void> answer(Transaction &transaction, DestructionId id, const QString &system, const SystemAnswer &answer) const;

private:
    Connection &m_connection;
};

} // namespace balie
