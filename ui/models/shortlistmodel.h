// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column.h"

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace balie {

// A table of rows that are few by nature: users, organisations, versions, holidays, the events of one
// case. Long lists are PagedRows.
template <typename Row>
class ShortListModel : public QAbstractTableModel
{
public:
    explicit ShortListModel(std::vector<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    const std::vector<Row> &rows() const { return m_rows; }
    const Row *rowAt(int row) const
    {
        return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
    }
    const Row *rowAt(const QModelIndex &index) const { return index.isValid() ? rowAt(index.row()) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row *row = rowAt(index);
        return row ? cellData(m_columns[static_cast<std::size_t>(index.column())], *row, role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return columnHead(m_columns, section, orientation, role);
    }

private:
    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace balie
