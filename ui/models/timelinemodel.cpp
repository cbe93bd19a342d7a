// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinemodel.h"

#include "core/wording/checklistwords.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/eventdetails.h"

#include <QFont>

namespace balie {

namespace {

QString title(const DossierEvent &row)
{
    const auto *point = std::get_if<happened::PointSettled>(&row.event.what);
    const QString words = point ? pointWord(point->point) : wordOf(row.event.what);
    return row.revoked ? TimelineModel::tr("%1 (undone)").arg(words) : words;
}

QString entered(const DossierEvent &row)
{
    const QString by = row.byName.isEmpty() ? TimelineModel::tr("the program") : row.byName;
    return TimelineModel::tr("%1, %2", "by whom and when").arg(by, moment(row.event.recorded));
}

std::vector<Column<DossierEvent>> columns()
{
    using Row = DossierEvent;
    return {
        {TimelineModel::tr("Day"), [](const Row &row) { return shortDay(row.event.on); }, ColumnKind::Day},
        {TimelineModel::tr("What happened"), &title},
        {TimelineModel::tr("Details"),
         [](const Row &row) { return eventDetails(row.event.what, row.about).replace(QLatin1Char('\n'), QLatin1Char(' ')); }},
        {TimelineModel::tr("Entered"), &entered},
    };
}

} // namespace

TimelineModel::TimelineModel(QObject *parent) : ShortListModel<DossierEvent>(columns(), parent) {}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const DossierEvent *row = rowAt(index);
    if (row && row->revoked && role == Qt::FontRole) {
        QFont struck;
        struck.setStrikeOut(true);
        return struck;
    }
    return ShortListModel<DossierEvent>::data(index, role);
}

} // namespace balie
