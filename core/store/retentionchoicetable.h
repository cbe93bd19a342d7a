// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/retention/retentionrule.h"
#include "core/store/transaction.h"

#include <map>

namespace balie {

// The periods that the organisations settled on, by category.
class RetentionChoiceTable
{
public:
    explicit RetentionChoiceTable(Connection &connection) : m_connection(connection) {}

    Result<std::map<QString, ChosenTerm>> of(OrganisationId organisation) const;
    Result<void> keep(Transaction &transaction, OrganisationId organisation, const QString &category, const ChosenTerm &chosen) const;
    // What the law, the statement and the baseline say holds again.
    Result<void> drop(Transaction &transaction, OrganisationId organisation, const QString &category) const;

private:
    Connection &m_connection;
};

} // namespace balie
