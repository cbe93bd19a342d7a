// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/requestrow.h"

#include "core/overview/caseurgency.h"
#include "core/store/rightset.h"
#include "core/store/tables.h"
#include "core/workspace/register.h"

namespace balie {

Result<std::vector<RequestRow>> requestRowsOf(Register &opened, const std::vector<RequestLine> &lines)
{
    const auto organisations = opened.tables().organisations.kept();
    if (!organisations)
        return organisations.error();
    const QDate today = opened.today();
    std::vector<RequestRow> rows;
    rows.reserve(lines.size());
    for (const RequestLine &line : lines) {
        const auto own = std::find_if((*organisations)->begin(), (*organisations)->end(),
                                      [&](const OrganisationTable::Kept &kept) { return kept.rowKey == line.organisationKey; });
        if (own == (*organisations)->end())
            return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("request"), line.id.toString());
        const Organisation &organisation = own->organisation;
        const std::vector<Right> rights = fromRightSet(line.rights);
        const Pressing pressing{line.stopOpen, line.colleagueBy};
        RequestRow row{line.id, organisation.sign.toString() + QLatin1Char('-') + line.number, organisation.id,
                       organisation.name.toString(), line.person, {}, {}, line.street, rights, line.channel,
                       line.state, line.received, line.promiseDue, line.statutoryDue, line.due, line.noticeBy, line.closedOn,
                       line.waiting, line.extended, line.breach, line.handler, urgencyOf(line.state, pressing, line.due, line.waiting, today),
                       stepOf(line.nextStep, pressing, today), line.revision};
        row.personName = line.name.display();
        row.personListed = line.name.listed();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace balie
