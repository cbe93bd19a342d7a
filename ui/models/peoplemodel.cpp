// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/peoplemodel.h"

#include "core/domain/person/telephone.h"

#include <QLocale>

namespace balie {

PeopleModel::PeopleModel(QObject *parent)
    : PagedRows<PersonLine>(parent),
      m_columns{
          {tr("Name"), [](const PersonLine &line) { return line.row.person.name.listed(); }},
          {tr("Address"),
           [](const PersonLine &line) { return line.row.person.address ? line.row.person.address->oneLine() : QString(); }},
          {tr("Organisation"), [](const PersonLine &line) { return line.row.organisationName; }},
          {tr("Open"), [](const PersonLine &line) { return QLocale().toString(line.row.openRequests); }, ColumnKind::Number},
          {tr("Cases"), [](const PersonLine &line) { return QLocale().toString(line.row.requests); }, ColumnKind::Number},
          {tr("Telephone"),
           [](const PersonLine &line) {
               return line.row.person.telephone ? shownTelephone(line.row.person.telephone->toString()) : QString();
           }},
          {tr("E-mail"),
           [](const PersonLine &line) { return line.row.person.email ? line.row.person.email->toString() : QString(); }},
      }
{
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const PersonLine *line = rowAt(index.row());
    return line && index.isValid() ? cellData(m_columns[static_cast<std::size_t>(index.column())], *line, role) : QVariant();
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead(m_columns, section, orientation, role);
}

} // namespace balie
