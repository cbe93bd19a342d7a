// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <Qt>

#include <functional>
#include <vector>

namespace balie {

enum class ColumnKind { Text, Number, Day };

// One column of a table: its head, and what a row says in it. The text is what is shown, copied and
// read aloud.
template <typename Row>
struct Column
{
    QString title;
    std::function<QString(const Row &)> text;
    ColumnKind kind = ColumnKind::Text;
};

// What a cell answers for the roles that every table shares.
template <typename Row>
QVariant cellData(const Column<Row> &column, const Row &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(column.title, column.text(row));
    case Qt::TextAlignmentRole:
        return QVariant(column.kind == ColumnKind::Number ? Qt::AlignRight | Qt::AlignVCenter
                                                          : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

template <typename Row>
QVariant columnHead(const std::vector<Column<Row>> &columns, int section, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= static_cast<int>(columns.size()))
        return {};
    const Column<Row> &column = columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(column.kind == ColumnKind::Number ? Qt::AlignRight | Qt::AlignVCenter
                                                          : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace balie
