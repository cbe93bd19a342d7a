// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/domain/attachment/redaction.h"
#include "core/store/transaction.h"

namespace balie {

// The boxes on a file: on an original those that are being drawn, on a copy with boxes those that it was made with.
class RedactionTable
{
public:
    explicit RedactionTable(Connection &connection) : m_connection(connection) {}

    Result<RedactionBoxes> of(AttachmentId id) const;
    // In the place of those that there were.
    Result<void> replace(Transaction &transaction, AttachmentId id, const RedactionBoxes &boxes) const;

private:
    Connection &m_connection;
};

} // namespace balie
