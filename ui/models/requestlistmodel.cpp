// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestlistmodel.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/requestcolumns.h"
#include "ui/models/requestroles.h"
#include "ui/models/requestwords.h"

namespace balie {

Column<RequestRow> requestColumn(RequestColumn column)
{
    using Row = RequestRow;
    const QString head = headOf(column);
    switch (column) {
    case RequestColumn::Reference:
        return {head, [](const Row &row) { return row.reference; }};
    case RequestColumn::Person:
        return {head, [](const Row &row) { return row.personListed; }};
    case RequestColumn::Street:
        return {head, [](const Row &row) { return row.street; }};
    case RequestColumn::Rights:
        return {head, [](const Row &row) { return listed(row.rights); }};
    case RequestColumn::Channel:
        return {head, [](const Row &row) { return wordOf(row.channel); }};
    case RequestColumn::Organisation:
        return {head, [](const Row &row) { return row.organisationName; }};
    case RequestColumn::State:
        return {head, [](const Row &row) { return wordOf(row.state); }};
    case RequestColumn::Received:
        return {head, [](const Row &row) { return shortDay(row.received); }, ColumnKind::Day};
    case RequestColumn::Due:
        return {head, [](const Row &row) { return shortDay(row.due); }, ColumnKind::Day};
    case RequestColumn::PromiseDue:
        return {head, [](const Row &row) { return shortDay(row.promiseDue.value_or(QDate())); }, ColumnKind::Day};
    case RequestColumn::StatutoryDue:
        return {head, [](const Row &row) { return shortDay(row.statutoryDue); }, ColumnKind::Day};
    case RequestColumn::NoticeBy:
        return {head, [](const Row &row) { return shortDay(row.noticeBy); }, ColumnKind::Day};
    case RequestColumn::Handler:
        return {head, [](const Row &row) { return row.handler; }};
    case RequestColumn::ClosedOn:
        return {head, [](const Row &row) { return shortDay(row.closedOn.value_or(QDate())); }, ColumnKind::Day};
    }
    Q_UNREACHABLE();
}

RequestListModel::RequestListModel(QObject *parent) : PagedRows<RequestRow>(parent)
{
    setColumns({RequestColumn::Reference, RequestColumn::Person, RequestColumn::Due, RequestColumn::State,
                RequestColumn::Rights});
}

void RequestListModel::setColumns(std::vector<RequestColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_cells.clear();
    for (RequestColumn column : m_columns)
        m_cells.push_back(requestColumn(column));
    endResetModel();
}

void RequestListModel::setSortKeys(std::vector<SortKey> keys)
{
    m_keys = std::move(keys);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RequestListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    const RequestRow *row = rowAt(index.row());
    if (!row || !index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::ToolTipRole) // as the narrow column cannot say it
        return m_columns[column] == RequestColumn::Due ? QVariant(QStringLiteral("%1 (%2)").arg(shortDay(row->due), chipText(*row, m_today))) : QVariant();
    if (role >= Qt::UserRole)
        return requestRoleData(*row, m_today, role);
    return cellData(m_cells[column], *row, role);
}

// "▲1" where several keys sort, "▲" where one does.
QString RequestListModel::sortMark(RequestColumn column) const
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].column != column)
            continue;
        const QString arrow = m_keys[i].direction == Direction::Ascending ? QStringLiteral("▲") : QStringLiteral("▼");
        return m_keys.size() > 1 ? QStringLiteral(" %1%2").arg(arrow).arg(i + 1) : QStringLiteral(" %1").arg(arrow);
    }
    return {};
}

QVariant RequestListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant head = columnHead(m_cells, section, orientation, role);
    if (role != Qt::DisplayRole || !head.isValid())
        return head;
    return QVariant(head.toString() + sortMark(m_columns[static_cast<std::size_t>(section)]));
}

} // namespace balie
