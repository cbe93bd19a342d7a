// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/answercautions.h"

#include "core/domain/request/answerrules.h"
#include "core/domain/request/checklist.h"
#include "core/domain/request/givenanswers.h"
#include "core/domain/request/othersdata.h"
#include "core/domain/request/petitionterm.h"

#include <algorithm>

namespace balie {

namespace {

class AnswerCautions
{
public:
    AnswerCautions(const Request &request, QDate on, const WorkflowContext &context)
        : m_request(request), m_on(on), m_context(context), m_before(twoClocks(clockFacts(request.history), context.rules, context.holidays))
    {
    }

    std::vector<Caution> take(const happened::Answered &answer)
    {
        answered(answer);
        return std::move(m_cautions);
    }

private:
    void add(const QString &word, QMap<QString, QString> facts = {}) { m_cautions.push_back({word, std::move(facts)}); }

    static QString iso(QDate day) { return day.toString(Qt::ISODate); }

    void stoppedLate(const happened::Answered &answer)
    {
        const qint64 days = m_request.history.received().daysTo(m_on);
        for (const RightDecision &decision : answer.decisions) {
            if (worksAtOnce(decision.right) && days > 0)
                add(QStringLiteral("works-at-once-late"), {{QStringLiteral("right"), toWord(decision.right)}, {QStringLiteral("days"), QString::number(days)}});
        }
    }

    void answered(const happened::Answered &answer)
    {
        stoppedLate(answer);
        cameLate(answer);
        toTheDead(answer);
        refusedWhole(answer);
        leftOutOfGranted(answer);
        searchedBeforeReopening(answer);
        askedLately(answer);
        sentOrally(answer);
        if (m_request.replyBy && *m_request.replyBy != answer.sentBy) {
            add(QStringLiteral("reply-channel-differs"), {{QStringLiteral("wanted"), toWord(*m_request.replyBy)},
                                                          {QStringLiteral("sent"), toWord(answer.sentBy)}});
        }
    }

    // What was answered in time is not late because it is answered once more.
    void cameLate(const happened::Answered &answer)
    {
        const bool isFirst = answersOf(m_request.history).empty();
        if (isAnsweredLate(m_on, rightsIn(answer.decisions), m_request, m_context.rules, m_context.holidays))
            add(QStringLiteral("answered-late-law"), {{QStringLiteral("date"), iso(m_before.statutoryDue)}});
        else if (isFirst && m_before.promiseDue && m_on > *m_before.promiseDue && m_on <= m_before.statutoryDue)
            add(QStringLiteral("answered-late-promise"), {{QStringLiteral("date"), iso(*m_before.promiseDue)}});
    }

    // A letter is not for who has died.
    void toTheDead(const happened::Answered &answer)
    {
        const bool dead = std::any_of(answer.decisions.begin(), answer.decisions.end(), [](const RightDecision &one) { return one.ground == RefusalGround::Deceased; });
        if (dead && (!m_request.representative || m_request.representative->kind != RepresentativeKind::Heir))
            add(QStringLiteral("deceased-without-heir"));
    }

    // The names of others are made unreadable; that is no reason to give nothing (Art. 15(4), recital 63).
    void refusedWhole(const happened::Answered &answer)
    {
        const bool whole = std::any_of(answer.decisions.begin(), answer.decisions.end(), [](const RightDecision &decision) {
            return decision.right == Right::Access && decision.outcome == Outcome::Refused && decision.ground == RefusalGround::RightsOfOthers;
        });
        if (whole)
            add(QStringLiteral("refused-whole"));
    }

    // EDPB Guidelines 01/2022, 173: who gives less tells why, and where to complain.
    void leftOutOfGranted(const happened::Answered &answer)
    {
        const std::vector<OthersPlace> places = othersIn(m_request.history);
        const bool leftOut = std::any_of(places.begin(), places.end(), [](const OthersPlace &place) { return place.weighed.treatment != OthersTreatment::Given; });
        const bool granted = std::any_of(answer.decisions.begin(), answer.decisions.end(), [](const RightDecision &decision) {
            return decision.right == Right::Access && decision.outcome == Outcome::Granted;
        });
        if (leftOut && granted)
            add(QStringLiteral("others-left-out"));
    }

    // What the first answer missed is not found by the search for the first answer.
    void searchedBeforeReopening(const happened::Answered &answer)
    {
        const std::vector<Right> granted = grantedRights(answer.decisions);
        bool isStale = false;
        for (const CaseEvent &event : m_request.history.standing()) {
            const auto *point = std::get_if<happened::PointSettled>(&event.what);
            if (std::holds_alternative<happened::Reopened>(event.what))
                isStale = std::find(granted.begin(), granted.end(), Right::Access) != granted.end();
            else if (std::holds_alternative<happened::SearchSigned>(event.what) || (point && point->point == u"systems-searched"))
                isStale = false;
        }
        if (isStale)
            add(QStringLiteral("searched-before-reopening"));
    }

    // The law names no number of days; a letter that goes by post takes some there and some back.
    void askedLately(const happened::Answered &answer)
    {
        constexpr qint64 enough = 14;
        const std::optional<QDate> asked = openQuestionOn(m_request.history);
        const bool claimed = std::any_of(answer.decisions.begin(), answer.decisions.end(), [](const RightDecision &one) { return one.ground == RefusalGround::NotIdentified; });
        if (claimed && asked && asked->daysTo(m_on) < enough)
            add(QStringLiteral("asked-lately"), {{QStringLiteral("days"), QString::number(asked->daysTo(m_on))}});
    }

    void sentOrally(const happened::Answered &answer)
    {
        if (answer.sentBy != SentBy::Oral)
            return;
        const bool refused = std::any_of(answer.decisions.begin(), answer.decisions.end(), isRefusal);
        if (refused)
            add(QStringLiteral("oral-refusal"));
        else if (!m_request.replyBy)
            add(QStringLiteral("oral-not-asked"));
    }

    const Request &m_request;
    QDate m_on;
    const WorkflowContext &m_context;
    TwoClocks m_before;
    std::vector<Caution> m_cautions;
};

} // namespace

std::vector<Caution> answerCautions(const Request &request, const happened::Answered &answer, QDate on, const WorkflowContext &context)
{
    return AnswerCautions(request, on, context).take(answer);
}

} // namespace balie
