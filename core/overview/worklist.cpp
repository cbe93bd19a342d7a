// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/worklist.h"

#include "core/overview/workdays.h"
#include "core/store/tables.h"

namespace balie {

// The store counts by the same groups under its own name; kept apart so that it knows no overview.
static StoreFigures::Group groupOf(WorkGroup group)
{
    switch (group) {
    case WorkGroup::Late: return StoreFigures::Group::Late;
    case WorkGroup::Today: return StoreFigures::Group::Today;
    case WorkGroup::Complaint: return StoreFigures::Group::Complaint;
    case WorkGroup::ThisWeek: return StoreFigures::Group::ThisWeek;
    case WorkGroup::ExtensionEnds: return StoreFigures::Group::ExtensionEnds;
    case WorkGroup::WaitingIdentification: return StoreFigures::Group::WaitingIdentification;
    case WorkGroup::WaitingPerson: return StoreFigures::Group::WaitingPerson;
    case WorkGroup::WaitingColleague: return StoreFigures::Group::WaitingColleague;
    case WorkGroup::ToClose: return StoreFigures::Group::ToClose;
    case WorkGroup::Later: return StoreFigures::Group::Later;
    }
    Q_UNREACHABLE();
}

// The same case as a line of its complaint: its day, and what is to be done by it.
static void showComplaint(RequestRow &row, const RequestLine &line, QDate today)
{
    row.due = line.complaintBy.value_or(row.due);
    row.promiseDue.reset();
    row.statutoryDue = row.due;
    row.closedOn.reset();
    row.waiting = false;
    row.urgency = urgencyOf(row.due, today);
    row.nextStep = line.complaintStep;
}

WorkDays workDays(const Register &opened)
{
    constexpr int extensionAhead = 14;
    const QDate today = opened.today();
    return {today, today.addDays(7 - today.dayOfWeek()), today.addDays(extensionAhead), opened.session().userName};
}

Result<std::vector<RequestRow>> workGroupRows(Register &opened, WorkGroup group, int offset, int limit)
{
    const auto lines = opened.tables().figures.groupLines(groupOf(group), workDays(opened), offset, limit);
    if (!lines)
        return lines.error();
    auto rows = requestRowsOf(opened, *lines);
    if (rows && group == WorkGroup::Complaint) {
        for (std::size_t i = 0; i < rows->size(); ++i)
            showComplaint((*rows)[i], (*lines)[i], opened.today());
    }
    return rows;
}

Result<std::vector<WorkListGroup>> workList(Register &opened, int limit)
{
    const auto counts = opened.tables().figures.groupCounts(workDays(opened));
    if (!counts)
        return counts.error();
    std::vector<WorkListGroup> groups;
    for (WorkGroup group : allValues<WorkGroup>()) {
        const auto count = counts->find(groupOf(group));
        if (count == counts->end())
            continue;
        auto rows = workGroupRows(opened, group, 0, limit);
        if (!rows)
            return rows.error();
        groups.push_back({group, count->second, *std::move(rows)});
    }
    return groups;
}

} // namespace balie
