// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QString>

#include <vector>

namespace balie {

// A filter and an order under a name; the content is JSON of the overview.
struct StoredView
{
    QString name;
    QString content;
};

class SavedViewTable
{
public:
    explicit SavedViewTable(Connection &connection) : m_connection(connection) {}

    Result<std::vector<StoredView>> all() const;
    Result<void> save(Transaction &transaction, const StoredView &view) const;
    Result<void> remove(Transaction &transaction, const QString &name) const;

private:
    Connection &m_connection;
};

} // namespace balie
