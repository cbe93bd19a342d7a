// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/nevershown.h"

#include "core/domain/request/checklist.h"

namespace balie {

namespace {

struct Question
{
    QDate on; // not valid: none was asked
    LongText enough;
};

Question lastQuestion(const History &history)
{
    Question last;
    for (const CaseEvent &event : history.standing()) {
        if (const auto *asked = std::get_if<happened::IdentityAsked>(&event.what))
            last = {event.on, asked->asked};
        const auto *paused = std::get_if<happened::ClockPaused>(&event.what);
        if (paused && paused->ground == PauseGround::Identity)
            last = {event.on, paused->asked};
    }
    return last;
}

LongText weighingOf(const Question &question, const LetterWords &words)
{
    const Result<LongText> whole = LongText::from(words.neverShown(question.on, question.enough.toString()));
    // A question may fill a text by itself.
    return whole ? *whole : LongText::from(words.neverShown(question.on, {})).value_or(LongText());
}

} // namespace

std::vector<RightDecision> decisionsToldBy(LetterKind kind, const std::vector<RightDecision> &meant, const Request &request, const LetterWords &words)
{
    const bool decidesItself = kind == LetterKind::IdentityNeverShown && meant.empty() && decisionsInForce(request.history).empty();
    if (!decidesItself)
        return meant;
    const LongText weighing = weighingOf(lastQuestion(request.history), words);
    std::vector<RightDecision> decisions;
    for (Right right : currentRights(request))
        decisions.push_back({right, Outcome::Refused, RefusalGround::NotIdentified, weighing});
    return decisions;
}

} // namespace balie
