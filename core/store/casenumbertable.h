// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/request/casenumber.h"
#include "core/store/transaction.h"

namespace balie {

// The serial given out last, for each organisation and year. Numbers are never given out twice, and a
// transaction that is undone leaves no gap.
class CaseNumberTable
{
public:
    explicit CaseNumberTable(Connection &connection) : m_connection(connection) {}

    Result<CaseNumber> next(Transaction &transaction, OrganisationId organisation, int year) const;
    // How many were given out: the number of cases, without counting them.
    Result<qint64> given() const;

private:
    Connection &m_connection;
};

} // namespace balie
