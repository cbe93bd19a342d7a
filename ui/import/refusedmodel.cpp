// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/refusedmodel.h"

#include "core/wording/importwords.h"

#include <QLocale>

namespace balie {

RefusedModel::RefusedModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_columns{{tr("File"), [](const RefusedLine &line) { return line.at.part; }},
                {tr("Line"), [](const RefusedLine &line) { return QLocale().toString(line.at.line); }, ColumnKind::Number},
                {tr("What"), [](const RefusedLine &line) { return line.isPassedOver ? tr("passed over") : tr("cannot be taken"); }},
                {tr("Reason"), [](const RefusedLine &line) { return importReason(line.reason); }}}
{
}

void RefusedModel::setLines(std::vector<RefusedLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RefusedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return cellData(m_columns[static_cast<std::size_t>(index.column())], m_lines[static_cast<std::size_t>(index.row())], role);
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead(m_columns, section, orientation, role);
}

} // namespace balie
