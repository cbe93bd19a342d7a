// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// export requests: the cases, for who goes on with them elsewhere.
#include "app/cli/casejson.h"
#include "app/cli/keepingwish.h"
#include "app/cli/listfile.h"
#include "core/wording/requestcolumns.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::vector<SheetCell> cellsOf(const RequestRow &row)
{
    std::vector<SheetCell> cells;
    for (const RequestColumn column : allValues<RequestColumn>())
        cells.push_back(cellOf(row, column));
    return cells;
}

Result<RequestQuery> queryFrom(Register &reg, const CommandCall &call)
{
    RequestQuery query;
    const auto organisation = organisationWish(reg, call);
    if (!organisation)
        return organisation.error();
    if (*organisation)
        query.filter.organisations = {**organisation};
    const auto state = call.word<RequestState>("--state");
    if (!state)
        return state.error();
    if (*state)
        query.filter.states = {**state};
    const auto from = call.date("--from");
    if (!from)
        return from.error();
    const auto until = call.date("--until");
    if (!until)
        return until.error();
    query.filter.received = {*from, *until};
    query.order = {{RequestColumn::Received, Direction::Ascending}};
    return query;
}

Result<ExitCode> requests(CommandCall &call)
{
    return giveList(call, [&call](Register &reg) {
        return queryFrom(reg, call).transform([&reg](const RequestQuery &query) {
            const auto give = [&reg, query](const ListFile::Take<RequestRow> &take) { return giveRequests(reg, query, take); };
            return listFile<RequestRow>(Cli::tr("Requests"), requestHeads(), give, cellsOf, inJson, QStringLiteral("requests"));
        });
    });
}

} // namespace

Command exportRequestsCommand()
{
    return {"export requests", "FILE", QT_TRANSLATE_NOOP("Cli", "the cases, as .csv, .xlsx or .json by the ending of the name"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")},
             {"--state", "STATE", QT_TRANSLATE_NOOP("Cli", "only cases in this state; those struck out are listed only when asked for")},
             {"--from", "DATE", QT_TRANSLATE_NOOP("Cli", "only cases received on this day or later")},
             {"--until", "DATE", QT_TRANSLATE_NOOP("Cli", "only cases received on this day or earlier")}},
            requests};
}

} // namespace balie
