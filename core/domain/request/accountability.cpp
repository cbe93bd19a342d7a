// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/accountability.h"

namespace balie {

namespace {

// What is in the words of the program; a kind that has none says its day alone.
struct OwnWords
{
    template <typename Kind>
    QStringList operator()(const Kind &) const { return {}; }

    QStringList operator()(const happened::Received &what) const { return {toWord(what.channel)}; }
    QStringList operator()(const happened::ClockPaused &what) const { return {toWord(what.ground)}; }
    QStringList operator()(const happened::ExtensionTold &what) const { return {toWord(what.ground)}; }
    QStringList operator()(const happened::ComplaintMade &what) const { return {toWord(what.body)}; }
    QStringList operator()(const happened::ComplaintEnded &what) const { return {toWord(what.outcome)}; }
    QStringList operator()(const happened::RecipientTold &what) const { return {toWord(what.outcome)}; }

    QStringList operator()(const happened::IdentityConfirmed &what) const
    {
        QStringList words{toWord(what.check.outcome)};
        for (const IdentityMeans means : what.check.means)
            words.append(toWord(means));
        return words;
    }

    QStringList operator()(const happened::Answered &what) const
    {
        QStringList words{toWord(what.sentBy)};
        for (const RightDecision &decision : what.decisions) {
            words.append(toWord(decision.right) + u'=' + toWord(decision.outcome));
            if (decision.ground)
                words.append(toWord(*decision.ground));
        }
        return words;
    }
};

} // namespace

std::vector<ProcedureStep> procedureOf(const History &history)
{
    std::vector<ProcedureStep> steps;
    for (const CaseEvent &event : history.standing())
        steps.push_back({event.on, kindWord(event.what), std::visit(OwnWords(), event.what)});
    return steps;
}

} // namespace balie
