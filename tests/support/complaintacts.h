// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody complains of, and what the authority then wants.
#pragma once

#include "core/casework/recordact.h"
#include "core/overview/worklist.h"
#include "tests/support/testregister.h"

namespace balie {

inline EventId complain(TestRegister &desk, RequestId request, ComplaintBody body, std::optional<QDate> answerBy = {}, std::optional<ShortText> reference = {})
{
    return must(recordAct(*desk, desk.act(request), happened::ComplaintMade{body, text("niet alles gekregen"), reference, {}, answerBy})).event;
}

inline EventId demand(TestRegister &desk, RequestId request, EventId complaint, QDate answerBy)
{
    return must(recordAct(*desk, desk.act(request), happened::DemandMade{complaint, text("alle brieven"), answerBy})).event;
}

inline std::optional<RequestRow> rowOfToday(TestRegister &desk, RequestId request)
{
    for (const WorkListGroup &group : must(workList(*desk))) {
        for (const RequestRow &row : group.rows) {
            if (group.group == WorkGroup::Complaint && row.id == request)
                return row;
        }
    }
    return std::nullopt;
}

} // namespace balie
