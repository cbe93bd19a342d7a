// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/destruction/givedestruction.h"

#include "core/casework/destruction/destructionlog.h"
#include "core/casework/listcsv.h"
#include "core/exchange/retentionfile.h"
#include "core/overview/destructionrows.h"
#include "core/store/tables.h"
#include "core/wording/datewords.h"
#include "core/wording/destructionwords.h"

#include <QLocale>

namespace balie {

static QStringList cellsOf(const RetentionList::Line &line)
{
    const BaselineRule *rule = ruleFor(builtInRetentionBaseline(), line.item.category);
    return {line.item.reference ? line.item.reference->toString() : QString(), line.person ? line.person->display() : QString(),
            rule ? rule->category.name.in(QLocale()) : line.item.category, line.standing.due ? numericDay(*line.standing.due) : QString()};
}

static Result<WorkList> listOf(Register &opened, DestructionId id, const QString &system)
{
    WorkList list{listWithHeads(DestructionText::workListColumns()), 0};
    const Result<void> read = opened.tables().retentionLists.eachToDestroy(id, system, [&](const RetentionList::Line &line) {
        appendRow(list.csv, cellsOf(line));
        ++list.rows;
        return Result<void>();
    });
    if (!read)
        return read.error();
    return list.rows > 0 ? Result<WorkList>(list) : Error(ErrorCode::DestructionSystemUnknown).with(QStringLiteral("system"), system);
}

Result<WorkList> giveWorkList(Register &opened, DestructionId id, const QString &system)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<Destruction> found = opened.tables().destructions.find(id);
    if (!found)
        return found.error();
    if (const Result<void> may = mayAnswer(*found, opened.today()); !may)
        return may.error();
    const Result<WorkList> list = listOf(opened, id, system);
    if (!list)
        return list;
    const Result<Destruction> said = finishDestruction(*unit, *found, QStringLiteral("destruction-list-given"), {{QStringLiteral("system"), system}, {QStringLiteral("rows"), list->rows}});
    return said ? list : Result<WorkList>(said.error());
}

Result<DestructionSheet> certifyDestruction(Register &opened, DestructionId id)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<Destruction> found = opened.tables().destructions.find(id);
    if (!found)
        return found.error();
    const Result<Destruction> said = finishDestruction(*unit, *found, QStringLiteral("destruction-certified"), {});
    return said ? destructionSheet(opened, id) : Result<DestructionSheet>(said.error());
}

} // namespace balie
