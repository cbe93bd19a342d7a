// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/history.h"
#include "core/store/transaction.h"

namespace balie {

// What happened to the cases, in the order of entry. Events are added and never change.
class EventTable
{
public:
    explicit EventTable(Connection &connection) : m_connection(connection) {}

    // seq: how many the case had before.
    Result<void> append(Transaction &transaction, RequestId request, qsizetype seq, const CaseEvent &event) const;
    // Several at once, the first of them at that seq.
    Result<void> appendAll(Transaction &transaction, RequestId request, qsizetype seq, const std::vector<CaseEvent> &events) const;
    // Errors: RequestUnknown; RegisterDamaged.
    Result<History> historyOf(RequestId request) const;
    Result<qint64> count() const;

private:
    Connection &m_connection;
};

} // namespace balie
