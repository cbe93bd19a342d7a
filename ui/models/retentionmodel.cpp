// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/retentionmodel.h"

namespace balie {

RetentionModel::RetentionModel(QObject *parent) : PagedRows<RetentionLine>(parent)
{
    for (const RetentionColumn column : retentionColumns)
        m_columns.push_back({headOf(column), [column](const RetentionLine &line) { return wordsOf(line.row, column); }, isDayColumn(column) ? ColumnKind::Day : ColumnKind::Text});
}

int RetentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RetentionModel::data(const QModelIndex &index, int role) const
{
    const RetentionLine *line = rowAt(index.row());
    if (!line || !index.isValid())
        return {};
    if (role == ExpiryStateRole)
        return line->row.state ? static_cast<int>(*line->row.state) : -1;
    return cellData(m_columns[static_cast<std::size_t>(index.column())], *line, role);
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead(m_columns, section, orientation, role);
}

} // namespace balie
