// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/store/transaction.h"

namespace balie {

// The officer's own words at the front of a dossier, a case.
class DossierSummaryTable
{
public:
    explicit DossierSummaryTable(Connection &connection) : m_connection(connection) {}

    // Empty where none were kept.
    Result<LongText> of(RequestId request) const;
    // Empty words leave no row.
    Result<void> keep(Transaction &transaction, RequestId request, const LongText &words) const;

private:
    Connection &m_connection;
};

} // namespace balie
