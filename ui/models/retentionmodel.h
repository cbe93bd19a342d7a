// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/retentioncells.h"
#include "ui/models/column.h"
#include "ui/models/pagedrows.h"

namespace balie {

// The state as a number in this role, for who paints it; -1: destroyed.
inline constexpr int ExpiryStateRole = Qt::UserRole + 1;

// An item as a row of a list; named by its item.
struct RetentionLine
{
    RetentionItemId id;
    RetentionRow row;

    friend bool operator==(const RetentionLine &a, const RetentionLine &b)
    {
        return a.id == b.id && a.row.item == b.row.item && a.row.state == b.row.state && a.row.due == b.row.due && a.row.personName == b.row.personName
            && a.row.caseReference == b.row.caseReference && a.row.organisationName == b.row.organisationName;
    }
};

// What is kept, a page at a time, by the last day of keeping.
class RetentionModel : public PagedRows<RetentionLine>
{
    Q_OBJECT

public:
    explicit RetentionModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column<RetentionLine>> m_columns;
};

} // namespace balie
