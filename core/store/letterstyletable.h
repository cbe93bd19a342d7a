// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/organisation/letterstyle.h"
#include "core/store/transaction.h"

namespace balie {

// The house style of each organisation.
class LetterStyleTable
{
public:
    explicit LetterStyleTable(Connection &connection) : m_connection(connection) {}

    // An empty one where none was set.
    Result<LetterStyle> of(OrganisationId organisation) const;
    Result<void> save(Transaction &transaction, OrganisationId organisation, const LetterStyle &style) const;

private:
    Connection &m_connection;
};

} // namespace balie
