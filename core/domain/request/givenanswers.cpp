// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/givenanswers.h"

#include "core/domain/request/checklist.h"

namespace balie {

std::vector<Right> rightsIn(const std::vector<RightDecision> &decisions)
{
    std::vector<Right> rights;
    for (const RightDecision &decision : decisions)
        rights.push_back(decision.right);
    return rights;
}

std::vector<GivenAnswer> answersOf(const History &history)
{
    std::vector<GivenAnswer> answers;
    for (const CaseEvent &event : history.standing()) {
        if (const auto *answered = std::get_if<happened::Answered>(&event.what))
            answers.push_back({event.id, event.on, answered->decisions, answered->sentBy});
        else if (std::holds_alternative<happened::Reopened>(event.what) && !answers.empty() && answers.back().isInForce())
            answers.back().reopenedOn = event.on;
        else if (const auto *settled = std::get_if<happened::PointSettled>(&event.what); settled && settled->point == remediesPoint && !answers.empty())
            answers.back().remediesOn = event.on;
    }
    return answers;
}

} // namespace balie
