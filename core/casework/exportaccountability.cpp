// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exportaccountability.h"

#include "core/casework/listcsv.h"
#include "core/overview/accountabilityrows.h"
#include "core/wording/accountabilitywords.h"
#include "core/workspace/unitofwork.h"

namespace balie {

static Result<ListExport> written(Register &opened)
{
    constexpr int atATime = 1000;
    ListExport made{listWithHeads(accountabilityHeads()), 0};
    while (true) {
        const auto records = accountabilityRecords(opened, {}, static_cast<int>(made.rows), atATime);
        if (!records)
            return records.error();
        for (const AccountabilityRecord &record : *records)
            appendRow(made.bytes, accountabilityCells(record));
        made.rows += static_cast<qint64>(records->size());
        if (static_cast<int>(records->size()) < atATime)
            return made;
    }
}

Result<ListExport> exportAccountability(Register &opened)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<ListExport> made = written(opened);
    if (!made)
        return made;
    if (const Result<void> said = unit->audit(QStringLiteral("accountability-exported"), QStringLiteral("register"), QString(), {{QStringLiteral("rows"), made->rows}}); !said)
        return said.error();
    const Result<void> done = unit->commit();
    return done ? made : Result<ListExport>(done.error());
}

} // namespace balie
