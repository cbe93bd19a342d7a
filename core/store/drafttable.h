// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/transaction.h"

#include <QString>

#include <vector>

namespace balie {

// A card that is not finished, of the user who began it.
struct StoredDraft
{
    DraftId id;
    UserId owner;
    QString title;
    QString content;
    Instant savedOn;
};

class DraftTable
{
public:
    explicit DraftTable(Connection &connection) : m_connection(connection) {}

    // Last saved first.
    Result<std::vector<StoredDraft>> of(UserId owner) const;
    Result<void> save(Transaction &transaction, const StoredDraft &draft) const;
    // Nothing happens where it is gone already, or is somebody else's.
    Result<void> remove(Transaction &transaction, DraftId id, UserId owner) const;

private:
    Connection &m_connection;
};

} // namespace balie
