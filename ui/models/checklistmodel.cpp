// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/checklistmodel.h"

#include "core/wording/checklistwords.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"

#include <algorithm>

namespace balie {

namespace {

QString neededFor(const DossierPoint &row)
{
    switch (row.point.neededFor) {
    case PointNeededFor::Answer:
        return ChecklistModel::tr("before the answer");
    case PointNeededFor::Close:
        return ChecklistModel::tr("before closing");
    case PointNeededFor::Nothing:
        return ChecklistModel::tr("holds nothing up");
    }
    Q_UNREACHABLE();
}

QString settled(const DossierPoint &row)
{
    if (!row.settled)
        return row.open ? ChecklistModel::tr("○ open") : ChecklistModel::tr("– no longer needed");
    const QString by = row.settled->by ? row.settled->by->toString() : QString();
    const QString words = ChecklistModel::tr("✓ %1, %2", "result and day")
                              .arg(wordOf(row.settled->result), shortDay(row.settledOn.value_or(QDate())));
    return by.isEmpty() ? words : ChecklistModel::tr("%1, by %2", "result and name").arg(words, by);
}

std::vector<Column<DossierPoint>> columns()
{
    using Row = DossierPoint;
    return {
        {ChecklistModel::tr("Point"), [](const Row &row) { return pointWord(row.point.word); }},
        {ChecklistModel::tr("Article"), [](const Row &row) { return row.point.article; }},
        {ChecklistModel::tr("Right"), [](const Row &row) { return wordOf(row.point.right); }},
        {ChecklistModel::tr("Needed"), &neededFor},
        {ChecklistModel::tr("State"), &settled},
    };
}

} // namespace

ChecklistModel::ChecklistModel(QObject *parent) : ShortListModel<DossierPoint>(columns(), parent) {}

int ChecklistModel::open() const
{
    return static_cast<int>(std::count_if(rows().begin(), rows().end(), [](const DossierPoint &row) { return row.open; }));
}

bool ChecklistModel::isSettled() const
{
    return std::all_of(rows().begin(), rows().end(), [](const DossierPoint &row) { return row.settled.has_value(); });
}

int ChecklistModel::firstOpen(PointNeededFor neededFor) const
{
    auto found = std::find_if(rows().begin(), rows().end(),
                              [neededFor](const DossierPoint &row) { return row.open && row.point.neededFor == neededFor; });
    if (found == rows().end())
        found = std::find_if(rows().begin(), rows().end(), [](const DossierPoint &row) { return row.open; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

} // namespace balie
