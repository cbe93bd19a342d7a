// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/transaction.h"

namespace balie {

// Which cases hang together. Both ways, so that either finds the other.
class LinkTable
{
public:
    explicit LinkTable(Connection &connection) : m_connection(connection) {}

    Result<void> link(Transaction &transaction, RequestId one, RequestId other) const;
    Result<void> unlink(Transaction &transaction, RequestId one, RequestId other) const;

private:
    Connection &m_connection;
};

} // namespace balie
