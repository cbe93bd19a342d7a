// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestrows.h"
#include "ui/models/column.h"
#include "ui/models/pagedrows.h"

namespace balie {

// The head of a column of a list of cases, and what a row says in it.
Column<RequestRow> requestColumn(RequestColumn column);

// The list of all cases, a page at a time. Columns as chosen; the sort keys say which heads carry an
// indicator and its number ("Due ▲1").
class RequestListModel : public PagedRows<RequestRow>
{
    Q_OBJECT

public:
    explicit RequestListModel(QObject *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    const std::vector<RequestColumn> &columns() const { return m_columns; }
    void setColumns(std::vector<RequestColumn> columns);
    void setSortKeys(std::vector<SortKey> keys);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString sortMark(RequestColumn column) const;

    QDate m_today;
    std::vector<RequestColumn> m_columns;
    std::vector<Column<RequestRow>> m_cells;
    std::vector<SortKey> m_keys;
};

} // namespace balie
