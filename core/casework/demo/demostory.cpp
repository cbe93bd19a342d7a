// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demostory.h"

#include "core/casework/demo/demowords.h"
#include "core/domain/request/checklist.h"
#include "core/domain/right/atonce.h"

#include <algorithm>

namespace balie {

namespace {

using namespace happened;

// Tells one case, event by event, each on or after the day of the one before.
class Teller
{
public:
    Teller(DemoRandom &random, const DemoPlot &plot, const std::vector<Right> &rights, Channel channel, const DemoStage &stage)
        : m_random(random), m_plot(plot), m_rights(rights), m_channel(channel), m_stage(stage), m_day(plot.received)
    {
    }

    History tell()
    {
        say(Received{m_channel, std::nullopt});
        begin();
        switch (m_plot.ending) {
        case DemoEnding::Fresh: break;
        case DemoEnding::IdentityAsked: ask(); break;
        case DemoEnding::Working: identify(); work(50); break;
        case DemoEnding::Specifying: identify(); specify(); break;
        case DemoEnding::Extended: identify(); extend(); work(60); break;
        case DemoEnding::Answered:
            handle();
            if (m_random.percent(70))
                settleForClosing();
            break;
        case DemoEnding::Closed: handle(); closeAndAfter(); break;
        case DemoEnding::Withdrawn: goOn(2, 9); say(Withdrawn{demoWithdrawal()}); break;
        case DemoEnding::StruckOut: say(StruckOut{demoMistake()}); break;
        }
        return History::from(std::move(m_events)).value();
    }

private:
    // During office hours, and after what was entered before.
    Instant entered(QDate day)
    {
        const QDateTime morning(day, QTime(8, 30), legalZone());
        const qint64 later = qint64{m_random.below(8 * 3600)} * 1000;
        Instant moment = Instant::fromMSecs(morning.toMSecsSinceEpoch() + later);
        if (!m_events.empty())
            moment = std::max(moment, m_events.back().recorded.plusMSecs(60 * 1000));
        return std::min(moment, m_stage.now);
    }

    void say(Happening what)
    {
        const Instant moment = entered(m_day);
        // The card is written while the caller is on the line.
        if (auto *received = std::get_if<Received>(&what); received && m_channel == Channel::Phone)
            received->at = moment.inZone(legalZone()).addSecs(-240).time();
        m_events.push_back({m_random.id<EventId>(moment), m_day, moment, m_stage.officer, std::move(what)});
    }

    // So many days later, today at the latest.
    void goOn(int least, int most) { m_day = std::min(m_stage.today, m_day.addDays(m_random.between(least, most))); }

    void begin()
    {
        if (m_random.percent(70)) {
            goOn(0, 2);
            say(Acknowledged{m_channel == Channel::Letter ? SentBy::Letter : SentBy::Email});
        }
    }

    void ask()
    {
        goOn(0, 2);
        say(IdentityAsked{demoIdentityQuestion(), demoDoubt()});
    }

    void identify()
    {
        if (m_channel != Channel::Portal && m_random.percent(30)) {
            ask();
            goOn(2, 9);
        }
        IdentityCheck check{IdentityLevel::OnFile, {IdentityMeans::Callback}, std::nullopt, std::nullopt, std::nullopt};
        if (m_channel == Channel::Portal)
            check = {IdentityLevel::Portal, {IdentityMeans::Portal}, std::nullopt, std::nullopt, std::nullopt};
        else if (m_channel == Channel::Counter)
            check = {IdentityLevel::Shown, {IdentityMeans::Shown}, std::nullopt, std::nullopt, std::nullopt};
        else if (m_random.percent(30))
            check = {IdentityLevel::OnFileAndFacts, {IdentityMeans::Code, IdentityMeans::Facts}, std::nullopt, std::nullopt, std::nullopt};
        say(IdentityConfirmed{check});
    }

    void specify()
    {
        goOn(0, 3);
        say(ClockPaused{PauseGround::Specification, demoPauseQuestion(m_random)});
    }

    void extend()
    {
        const QDate limit = twoClocks(factsSoFar(), m_stage.rules, m_stage.holidays).noticeBy;
        const auto left = static_cast<int>(m_day.daysTo(limit));
        if (left > 1)
            m_day = std::min(m_stage.today, m_day.addDays(m_random.between(left / 2, left)));
        say(ExtensionTold{m_random.percent(85) ? ExtensionGround::Complexity : ExtensionGround::Number, demoExtensionReason(m_random)});
    }

    ClockFacts factsSoFar() const { return clockFacts(History::from(m_events).value()); }

    bool asksAccess() const { return std::find(m_rights.begin(), m_rights.end(), Right::Access) != m_rights.end(); }

    void remind(EventId search)
    {
        m_day = m_stage.today;
        say(SearchReminded{search, m_day.addDays(m_random.between(1, 5))});
    }

    // Colleagues search, so many per cent of them answer; then it is known which processing it is about.
    void gather(int answering)
    {
        if (!asksAccess())
            return;
        std::vector<std::pair<EventId, const DemoSystem *>> asked;
        const QDate answerBy = m_day.addDays(m_random.between(5, 10));
        for (const DemoSystem &system : demoSystems()) {
            say(SearchAsked{system.name, system.colleague, system.key, answerBy});
            asked.emplace_back(m_events.back().id, &system);
        }
        goOn(1, 6);
        for (const auto &[search, system] : asked) {
            if (m_random.percent(answering))
                say(SearchSigned{search, m_random.percent(70) ? SearchResult::Found : SearchResult::NothingFound, system->colleague, {}});
            else if (answerBy < m_stage.today && m_random.percent(80))
                remind(search);
        }
        const auto half = m_stage.processings.begin() + m_random.between(2, int(m_stage.processings.size()));
        say(ProcessingNamed{{m_stage.processings.begin(), half}});
        if (m_random.percent(30))
            say(OthersWeighed{demoPlaceOfOthers(), demoOther(), OthersTreatment::BlackedOut, RefusalGround::RightsOfOthers, demoWeighing(), {}});
    }

    // Settles so many per cent of the points that the answer waits for.
    void work(int share)
    {
        goOn(1, 6);
        gather(85);
        for (const ChecklistPoint &point : checklistFor(m_rights)) {
            if (m_random.percent(share))
                settle(point);
        }
    }

    void settle(const ChecklistPoint &point)
    {
        static const QStringList seldomThere{QStringLiteral("third-persons"), QStringLiteral("access-transfers"), QStringLiteral("access-h-automated")};
        const bool isThere = m_random.percent(80) || !seldomThere.contains(point.word);
        const PointSettled settled{point.word, isThere ? PointResult::Done : PointResult::NothingFound, std::nullopt, {}};
        const History history = History::from(m_events).value();
        if (checkSettlement(history, settled))
            say(settled);
        else
            sayInstead(history, settled);
    }

    // What was found stands against one result, or that nothing was found against the other.
    void sayInstead(const History &history, PointSettled settled)
    {
        settled.result = settled.result == PointResult::Done ? PointResult::NothingFound : PointResult::Done;
        if (checkSettlement(history, settled))
            say(settled);
    }

    // Nobody need tell who it is, and nothing is waited for.
    void stopAtOnce()
    {
        goOn(0, 1);
        settleAll(PointNeededFor::Answer);
        answer();
    }

    void handle()
    {
        if (allWorkAtOnce(m_rights))
            return stopAtOnce();
        identify();
        if (m_random.percent(6))
            extend();
        gather(100);
        const QDate due = twoClocks(factsSoFar(), m_stage.rules, m_stage.holidays).due;
        // Most are in time and many much earlier; one in fourteen is late.
        const auto left = std::max(1, static_cast<int>(m_day.daysTo(due)));
        const QDate wanted = m_random.percent(7) ? due.addDays(m_random.between(1, 12)) : m_day.addDays(m_random.between(left / 3, left));
        const QDate answerDay = std::max(m_day, std::min(m_stage.today, wanted));
        m_day = m_day.addDays(m_random.below(static_cast<int>(m_day.daysTo(answerDay)) + 1));
        settleAll(PointNeededFor::Answer);
        m_day = answerDay;
        answer();
    }

    void settleAll(PointNeededFor neededFor)
    {
        for (const ChecklistPoint &point : checklistFor(m_rights)) {
            if (point.neededFor == neededFor)
                settle(point);
        }
    }

    bool hasLeftOut() const
    {
        return std::any_of(m_events.begin(), m_events.end(), [](const CaseEvent &event) { return std::holds_alternative<OthersWeighed>(event.what); });
    }

    void answer()
    {
        Answered answered{{}, m_channel == Channel::Letter ? SentBy::Letter : SentBy::Email};
        for (Right right : m_rights)
            answered.decisions.push_back(hasLeftOut() && right == Right::Access ? demoPartly(right) : demoDecision(m_random, right));
        say(answered);
    }

    void settleForClosing()
    {
        goOn(0, 10);
        settleAll(PointNeededFor::Close);
        const std::vector<RightDecision> decisions = decisionsInForce(History::from(m_events).value());
        if (std::any_of(decisions.begin(), decisions.end(), isRefusal))
            say(PointSettled{remediesPoint, PointResult::Done, std::nullopt, {}});
    }

    void closeAndAfter()
    {
        settleForClosing();
        if (m_random.below(1000) < 4)
            say(BreachSuspected{demoBreach()});
        say(Closed{});
        if (m_random.below(1000) < 8) {
            goOn(3, 20);
            say(Reopened{demoReopening()});
            goOn(1, 5);
            Answered again{{}, SentBy::Email};
            for (Right right : m_rights)
                again.decisions.push_back({right, Outcome::Granted, std::nullopt, {}});
            say(again);
            say(Closed{});
        }
    }

    DemoRandom &m_random;
    const DemoPlot &m_plot;
    const std::vector<Right> &m_rights;
    Channel m_channel;
    const DemoStage &m_stage;
    QDate m_day;
    std::vector<CaseEvent> m_events;
};

} // namespace

QDate receiptForDue(QDate due, DemoEnding ending, const DemoStage &stage)
{
    const int months = ending == DemoEnding::Extended ? 3 : 1;
    const auto dueOf = [&](QDate received) {
        ClockFacts facts{received, {}, std::nullopt};
        if (ending == DemoEnding::Extended)
            facts.extensionTold = received.addDays(20);
        return twoClocks(facts, stage.rules, stage.holidays).due;
    };
    QDate received = due.addMonths(-months);
    for (int i = 0; i < 40 && dueOf(received) < due; ++i)
        received = received.addDays(1);
    for (int i = 0; i < 40 && dueOf(received) > due; ++i)
        received = received.addDays(-1);
    return std::min(received, stage.today);
}

History demoStory(DemoRandom &random, const DemoPlot &plot, const std::vector<Right> &rights, Channel channel, const DemoStage &stage)
{
    return Teller(random, plot, rights, channel, stage).tell();
}

} // namespace balie
