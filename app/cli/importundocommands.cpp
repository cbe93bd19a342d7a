// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// import list, import undo: what was brought in, and taken out again.
#include "app/cli/columns.h"
#include "app/cli/importwatch.h"
#include "app/cli/keepingwish.h"
#include "app/cli/registeraccess.h"
#include "core/import/undoimport.h"
#include "core/wording/datewords.h"
#include "core/wording/importwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject inJson(const ImportBatch &batch)
{
    return {{QStringLiteral("batch"), batch.number},
            {QStringLiteral("kind"), batch.kind},
            {QStringLiteral("system"), batch.system},
            {QStringLiteral("files"), QJsonArray::fromStringList(batch.files)},
            {QStringLiteral("moment"), batch.moment.toString()},
            {QStringLiteral("new"), batch.added},
            {QStringLiteral("changed"), batch.changed},
            {QStringLiteral("unchanged"), batch.unchanged},
            {QStringLiteral("left_out"), batch.leftOut},
            {QStringLiteral("undone"), batch.undone ? QJsonValue(batch.undone->toString()) : QJsonValue()}};
}

Result<ExitCode> list(CommandCall &call)
{
    const auto limit = call.number("--limit", 1, 1000);
    if (!limit)
        return limit.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto batches = access->run([&](Register &reg) {
        return organisationWish(reg, call).and_then([&](const std::optional<OrganisationId> &organisation) { return importBatches(reg, organisation, limit->value_or(100)); });
    });
    if (!batches)
        return batches.error();
    QJsonArray array;
    std::vector<QStringList> lines;
    for (const ImportBatch &batch : *batches) {
        array.append(inJson(batch));
        lines.push_back({QString::number(batch.number), shortDay(batch.moment.inZone(legalZone()).date()), importKindName(batch.kind), batch.system, batch.files.join(QStringLiteral(", ")),
                         Cli::tr("%1 new").arg(QLocale().toString(batch.added)), Cli::tr("%1 changed").arg(QLocale().toString(batch.changed)), batch.undone ? Cli::tr("undone") : QString()});
    }
    if (call.out().isJson())
        call.out().document({{QStringLiteral("batches"), array}});
    else if (lines.empty())
        call.out().line(Cli::tr("Nothing was brought in yet."));
    else
        sayInColumns(lines, call.out());
    return ExitCode::Done;
}

Result<ExitCode> undo(CommandCall &call)
{
    if (call.arguments().isEmpty())
        return wrongUsage(UsageProblem::ArgumentMissing).with(QStringLiteral("argument"), QStringLiteral("BATCH"));
    bool isNumber = false;
    const qint64 number = call.argument(0).toLongLong(&isNumber);
    if (!isNumber)
        return Error(ErrorCode::ImportUnknown);
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<UndoneImport> undone = access->run([&](Register &reg) { return undoImport(reg, number, watchOfTheUser()); });
    if (!undone)
        return undone.error();
    if (call.out().isJson()) {
        call.out().document({{QStringLiteral("batch"), number}, {QStringLiteral("removed"), undone->removed}, {QStringLiteral("restored"), undone->restored}});
        return ExitCode::Done;
    }
    call.out().line(undoneImportWords(undone->removed, undone->restored));
    return ExitCode::Done;
}

} // namespace

Command importListCommand()
{
    return {"import list", "", QT_TRANSLATE_NOOP("Cli", "what was brought in, the latest first"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")}, {"--limit", "N", QT_TRANSLATE_NOOP("Cli", "how many at once, at most 1000")}}, list};
}

Command importUndoCommand()
{
    return {"import undo", "BATCH", QT_TRANSLATE_NOOP("Cli", "take out again what one import brought and changed, unless somebody changed or used something of it since"), {}, undo};
}

} // namespace balie
