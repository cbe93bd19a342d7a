// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"
#include "core/overview/requestrow.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// The groups of the page Vandaag, in the order in which they stand. A case stands in the first that fits.
enum class WorkGroup {
    Late,
    Today,                 // and what works at once, whatever its day
    Complaint,             // a complaint or a demand must be answered by a day; beside the other groups, closed cases too
    ThisWeek,              // until Sunday
    ExtensionEnds,         // an extension is still possible, but not for long
    WaitingIdentification, // the person must tell who it is
    WaitingPerson,         // the person must specify
    WaitingColleague,      // a colleague has it
    ToClose,               // answered, not closed yet
    Later,
};

template <>
struct EnumWords<WorkGroup>
{
    static constexpr auto words = enumWords<WorkGroup>({
        {WorkGroup::Late, "late"},
        {WorkGroup::Today, "today"},
        {WorkGroup::Complaint, "complaint"},
        {WorkGroup::ThisWeek, "this-week"},
        {WorkGroup::ExtensionEnds, "extension-ends"},
        {WorkGroup::WaitingIdentification, "waiting-identification"},
        {WorkGroup::WaitingPerson, "waiting-person"},
        {WorkGroup::WaitingColleague, "waiting-colleague"},
        {WorkGroup::ToClose, "to-close"},
        {WorkGroup::Later, "later"},
    });
};

struct WorkListGroup
{
    WorkGroup group = WorkGroup::Later;
    qint64 count = 0;             // all of them
    std::vector<RequestRow> rows; // the first ones, most urgent first
};

// What fits on a screen when all groups have cases. Who shows more asks again: a first page that is
// short is there as quickly in a full register as in an empty one.
inline constexpr int firstRowsPerGroup = 8;
inline constexpr int rowsPerGroup = 50;

// Every group that has cases, with at most so many rows each. Seen from the clock's day.
Result<std::vector<WorkListGroup>> workList(Register &opened, int limit = rowsPerGroup);
// The further rows of one group.
Result<std::vector<RequestRow>> workGroupRows(Register &opened, WorkGroup group, int offset, int limit = 100);

} // namespace balie
