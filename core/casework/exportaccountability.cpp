// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exportaccountability.h"

#include "core/casework/listcsv.h"
#include "core/overview/accountabilityrows.h"
#include "core/wording/accountabilitywords.h"
#include "core/workspace/unitofwork.h"

namespace balie {

static Result<ListExport> written(Register &opened, std::optional<OrganisationId> organisation)
{
    constexpr int atATime = 1000;
    ListExport made{listWithHeads(accountabilityHeads()), 0};
    QString after;
    do {
        const Result<AccountabilityPage> page = accountabilityRecords(opened, organisation, after, atATime);
        if (!page)
            return page.error();
        for (const AccountabilityRecord &record : page->records)
            appendRow(made.bytes, accountabilityCells(record));
        made.rows += static_cast<qint64>(page->records.size());
        after = page->next;
    } while (!after.isEmpty());
    return made;
}

Result<ListExport> exportAccountability(Register &opened, std::optional<OrganisationId> organisation)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<ListExport> made = written(opened, organisation);
    if (!made)
        return made;
    if (const Result<void> said = unit->audit(QStringLiteral("accountability-exported"), QStringLiteral("register"), QString(), {{QStringLiteral("rows"), made->rows}}); !said)
        return said.error();
    const Result<void> done = unit->commit();
    return done ? made : Result<ListExport>(done.error());
}

} // namespace balie
