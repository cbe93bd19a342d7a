// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// export disclosures: the register of who got what, for who goes on with it elsewhere.
#include "app/cli/disclosurefilter.h"
#include "app/cli/disclosurejson.h"
#include "app/cli/listfile.h"
#include "core/casework/disclosure/exportdisclosures.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::vector<SheetCell> cellsOf(const DisclosureRow &row)
{
    std::vector<SheetCell> cells;
    for (const DisclosureColumn column : disclosureColumns) {
        if (const std::optional<QDate> day = dayOf(row, column))
            cells.emplace_back(*day);
        else if (column == DisclosureColumn::Persons)
            cells.emplace_back(qint64{row.disclosure.persons});
        else
            cells.emplace_back(wordsOf(row, column));
    }
    return cells;
}

Result<ExitCode> disclosures(CommandCall &call)
{
    return giveList(call, [&call](Register &reg) {
        return disclosureQuery(reg, call).transform([&reg](const DisclosureQuery &query) {
            const auto give = [&reg, query](const ListFile::Take<DisclosureRow> &take) { return giveDisclosures(reg, query, take); };
            return listFile<DisclosureRow>(Cli::tr("Disclosures"), disclosureHeads(), give, cellsOf, inJson, QStringLiteral("items"));
        });
    });
}

} // namespace

Command exportDisclosuresCommand()
{
    return {"export disclosures", "FILE", QT_TRANSLATE_NOOP("Cli", "who got what about whom, as .csv, .xlsx or .json by the ending of the name"), disclosureFilters(), disclosures};
}

} // namespace balie
