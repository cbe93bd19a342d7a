// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/agreementcopy.h"
#include "core/store/transaction.h"

#include <vector>

namespace balie {

// The signed copies of agreements, and their bytes in pieces.
class AgreementCopyTable
{
public:
    explicit AgreementCopyTable(Connection &connection) : m_connection(connection) {}

    // Of agreements of one organisation, or of all.
    Result<std::vector<AgreementCopy>> all(std::optional<OrganisationId> organisation = {}) const;
    Result<std::optional<AgreementCopy>> of(AgreementId agreement) const;
    // As they stand there; who asks proves them.
    Result<QByteArray> bytes(AgreementId agreement) const;

    // Of an agreement that has none. Error: AgreementUnknown.
    Result<void> add(Transaction &transaction, const AgreementCopy &copy, const QByteArray &bytes) const;
    Result<void> remove(Transaction &transaction, AgreementId agreement) const;

private:
    Connection &m_connection;
};

} // namespace balie
