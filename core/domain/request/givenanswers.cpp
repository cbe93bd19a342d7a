// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/givenanswers.h"

namespace balie {

std::vector<GivenAnswer> answersOf(const History &history)
{
    std::vector<GivenAnswer> answers;
    for (const CaseEvent &event : history.standing()) {
        if (const auto *answered = std::get_if<happened::Answered>(&event.what))
            answers.push_back({event.id, event.on, answered->decisions});
        else if (std::holds_alternative<happened::Reopened>(event.what) && !answers.empty() && answers.back().isInForce())
            answers.back().reopenedOn = event.on;
    }
    return answers;
}

} // namespace balie
