// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/complaintsmodel.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"

namespace balie {

static QString referenceOf(const ComplaintRow &row)
{
    return row.leading.reference ? row.leading.reference->toString() : QString();
}

static QString stageOf(const ComplaintRow &row)
{
    return row.leading.ended ? wordOf(row.leading.ended->outcome) : ComplaintsModel::tr("Open");
}

ComplaintsModel::ComplaintsModel(QObject *parent)
    : PagedRows<ComplaintRow>(parent),
      m_columns{
          {tr("Case"), [](const ComplaintRow &row) { return row.request.reference; }},
          {tr("Person"), [](const ComplaintRow &row) { return row.request.personListed; }},
          {tr("Complaint"), [](const ComplaintRow &row) { return wordOf(row.leading.made.body); }},
          {tr("Since"), [](const ComplaintRow &row) { return numericDay(row.leading.on); }, ColumnKind::Day},
          {tr("Stage"), &stageOf},
          {tr("Answer by"), [this](const ComplaintRow &row) { return row.by ? dayWithLeft(*row.by, m_today) : QString(); }, ColumnKind::Day},
          {tr("Next step"), [](const ComplaintRow &row) { return row.step ? wordOf(*row.step) : QString(); }},
          {tr("Reference"), &referenceOf},
      }
{
}

int ComplaintsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ComplaintsModel::data(const QModelIndex &index, int role) const
{
    const ComplaintRow *row = rowAt(index.row());
    return row && index.isValid() ? cellData(m_columns[static_cast<std::size_t>(index.column())], *row, role) : QVariant();
}

QVariant ComplaintsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead(m_columns, section, orientation, role);
}

} // namespace balie
