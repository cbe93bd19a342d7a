// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// export retention: what is kept, for who goes on with it elsewhere.
#include "app/cli/keepingjson.h"
#include "app/cli/keepingwish.h"
#include "app/cli/listfile.h"
#include "core/casework/exportretention.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<RetentionQuery> queryFrom(Register &reg, const CommandCall &call)
{
    const auto organisation = organisationWish(reg, call);
    if (!organisation)
        return organisation.error();
    const auto state = call.word<ExpiryState>("--state");
    if (!state)
        return state.error();
    RetentionQuery query;
    query.organisation = *organisation;
    query.state = *state;
    query.category = call.text("--category");
    return query;
}

std::vector<SheetCell> cellsOf(const RetentionRow &row)
{
    std::vector<SheetCell> cells;
    for (const RetentionColumn column : retentionColumns) {
        if (column == RetentionColumn::Trigger)
            cells.emplace_back(row.item.trigger.value_or(QDate()));
        else if (column == RetentionColumn::Until)
            cells.emplace_back(row.due.value_or(QDate()));
        else
            cells.emplace_back(wordsOf(row, column));
    }
    cells.emplace_back(toWord(*row.archiveStatus));
    return cells;
}

Result<ExitCode> retention(CommandCall &call)
{
    return giveList(call, [&call](Register &reg) {
        return queryFrom(reg, call).transform([&reg](const RetentionQuery &query) {
            const auto give = [&reg, query](const ListFile::Take<RetentionRow> &take) { return giveRetention(reg, query, take); };
            return listFile<RetentionRow>(Cli::tr("What is kept"), exportedRetentionHeads(), give, cellsOf, inJson, QStringLiteral("items"));
        });
    });
}

} // namespace

Command exportRetentionCommand()
{
    return {"export retention", "FILE", QT_TRANSLATE_NOOP("Cli", "what is kept, as .csv, .xlsx or .json by the ending of the name"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")},
             {"--category", "ID", QT_TRANSLATE_NOOP("Cli", "only this category of data: lease-core, fin-admin, ...")},
             {"--state", "STATE", QT_TRANSLATE_NOOP("Cli", "what is expired, running, on-hold, in-conflict, no-trigger or no-period")}},
            retention};
}

} // namespace balie
