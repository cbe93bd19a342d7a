// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/holdsmodel.h"

#include "core/wording/datewords.h"
#include "core/wording/retentionwords.h"

namespace balie {

static QString ofWhat(const HoldLine &line)
{
    QStringList parts{line.row.personName, line.row.file};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

HoldsModel::HoldsModel(QObject *parent)
    : PagedRows<HoldLine>(parent),
      m_columns{
          {tr("Look again"), [this](const HoldLine &line) { return dayWithLeft(line.row.placed.hold.reviewOn, m_today); }, ColumnKind::Day},
          {tr("Who"), [](const HoldLine &line) { return line.row.placed.hold.owner.toString(); }},
          {tr("Person or file"), &ofWhat},
          {tr("Ground"), [](const HoldLine &line) { return wordOf(line.row.placed.hold.kind); }},
          {tr("Reason"), [](const HoldLine &line) { return line.row.placed.hold.reason.toString().simplified(); }},
          {tr("Since"), [](const HoldLine &line) { return numericDay(line.row.placed.hold.from); }, ColumnKind::Day},
          {tr("Organisation"), [](const HoldLine &line) { return line.row.organisationName; }},
      }
{
}

int HoldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant HoldsModel::data(const QModelIndex &index, int role) const
{
    const HoldLine *line = rowAt(index.row());
    return line && index.isValid() ? cellData(m_columns[static_cast<std::size_t>(index.column())], *line, role) : QVariant();
}

QVariant HoldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead(m_columns, section, orientation, role);
}

} // namespace balie
