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
    return {line.item.reference ? line.item.reference->toString() : QString(), line.person ? line.person->display() : QString(),
            categoryFor(builtInRetentionBaseline(), line.item.category).name.in(QLocale()), line.standing.due ? numericDay(*line.standing.due) : QString()};
}

static Result<ListExport> listOf(Register &opened, DestructionId id, const QString &number, const QString &system)
{
    ListExport list{listWithHeads(DestructionText::workListColumns()), 0};
    const Result<void> read = opened.tables().retentionLists.eachToDestroy(id, system, opened.today(), [&](const RetentionList::Line &line) {
        appendRow(list.bytes, cellsOf(line));
        ++list.rows;
        return Result<void>();
    });
    if (!read)
        return read.error();
    if (list.rows > 0)
        return list;
    // Nothing of it may go any more, or it never was in there.
    const Result<bool> isIn = opened.tables().destructions.asks(id, system);
    if (!isIn)
        return isIn.error();
    return *isIn ? Error(ErrorCode::DestructionEmpty).with(QStringLiteral("number"), number) : Error(ErrorCode::DestructionSystemUnknown).with(QStringLiteral("system"), system);
}

Result<ListExport> giveWorkList(Register &opened, DestructionId id, const QString &system)
{
    Result<DestructionWork> work = workOn(opened, id, Permission::Export);
    if (!work)
        return work.error();
    if (const Result<void> may = mayAnswer(work->destruction, opened.today()); !may)
        return may.error();
    const Result<ListExport> list = listOf(opened, id, work->destruction.number, system);
    if (!list)
        return list;
    const Result<Destruction> said =
        finishDestruction(work->unit, work->destruction, QStringLiteral("destruction-list-given"), {{QStringLiteral("system"), system}, {QStringLiteral("rows"), list->rows}});
    return said ? list : Result<ListExport>(said.error());
}

Result<DestructionSheet> certifyDestruction(Register &opened, DestructionId id)
{
    Result<DestructionWork> work = workOn(opened, id, Permission::Export);
    if (!work)
        return work.error();
    const Result<Destruction> said = finishDestruction(work->unit, work->destruction, QStringLiteral("destruction-certified"), {});
    return said ? destructionSheet(opened, id) : Result<DestructionSheet>(said.error());
}

} // namespace balie
