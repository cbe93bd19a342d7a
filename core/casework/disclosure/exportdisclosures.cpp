// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/disclosure/exportdisclosures.h"

#include "core/casework/listcsv.h"
#include "core/casework/listgiven.h"

namespace balie {

Result<qint64> giveDisclosures(Register &opened, const DisclosureQuery &query, const std::function<Result<void>(const DisclosureRow &)> &take)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<qint64> rows = eachDisclosure(opened, query, take);
    if (!rows)
        return rows;
    const Result<void> logged = endWithListGiven(*unit, QStringLiteral("disclosures-exported"), *rows, query);
    return logged ? rows : Result<qint64>(logged.error());
}

Result<ListExport> exportDisclosures(Register &opened, const DisclosureQuery &query)
{
    ListExport made{listWithHeads(disclosureHeads()), 0};
    const Result<qint64> rows = giveDisclosures(opened, query, [&made](const DisclosureRow &row) {
        QStringList cells;
        for (const DisclosureColumn column : disclosureColumns)
            cells.append(wordsOf(row, column));
        appendRow(made.bytes, cells);
        return Result<void>();
    });
    made.rows = rows.value_or(0);
    return rows ? Result<ListExport>(made) : rows.error();
}

} // namespace balie
