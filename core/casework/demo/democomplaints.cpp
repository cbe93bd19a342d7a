// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/democomplaints.h"

#include "core/domain/request/casestate.h"

#include <algorithm>

namespace balie {

namespace {

using namespace happened;

LongText words(const char *text)
{
    return LongText::from(QString::fromUtf8(text)).value();
}

ShortText line(const QString &text)
{
    return ShortText::from(text).value();
}

QDate lastDay(const History &history)
{
    QDate last = history.received();
    for (const CaseEvent &event : history.standing())
        last = std::max(last, event.on);
    return last;
}

// Tells what came after the last thing that happened.
class Complainer
{
public:
    Complainer(DemoRandom &random, const History &history, const DemoStage &stage)
        : m_random(random), m_history(history), m_stage(stage), m_day(lastDay(history)), m_recorded(history.all().back().recorded)
    {
    }

    History take() { return m_history; }

    EventId say(Happening what)
    {
        const QDateTime morning(m_day, QTime(9, 0), legalZone());
        m_recorded = std::min(m_stage.now, std::max(m_recorded.plusMSecs(60 * 1000), Instant::fromMSecs(morning.toMSecsSinceEpoch())));
        const EventId id = m_random.id<EventId>(m_recorded);
        m_history = m_history.with({id, m_day, m_recorded, m_stage.officer, std::move(what)});
        return id;
    }

    void goOn(int least, int most) { m_day = std::min(m_stage.today, m_day.addDays(m_random.between(least, most))); }
    // So many days before today, or as near to it as the story allows.
    void goTo(int before) { m_day = std::max(m_day, m_stage.today.addDays(-before)); }
    QDate day() const { return m_day; }

    // To the organisation, which answers by that day.
    EventId inside(const char *contested, QDate answerBy) { return say(ComplaintMade{ComplaintBody::Organisation, words(contested), {}, {}, std::max(m_day, answerBy)}); }

    EventId authority()
    {
        const QString reference = QStringLiteral("z%1-%2").arg(m_day.year()).arg(10000 + m_random.below(80000));
        return say(ComplaintMade{ComplaintBody::Authority, words("De corporatie heeft mijn verzoek niet goed uitgevoerd, vind ik."), line(reference), line(QStringLiteral("mr. A. de Wit")), {}});
    }

    EventId demand(EventId complaint, QDate answerBy)
    {
        return say(DemandMade{complaint, words("Uw besluit, de brieven aan de klager, en welke systemen u hebt doorzocht (AVG art. 31)."), std::max(m_day, answerBy)});
    }

private:
    DemoRandom &m_random;
    History m_history;
    const DemoStage &m_stage;
    QDate m_day;
    Instant m_recorded;
};

void tellRejected(Complainer &teller)
{
    teller.goOn(5, 12);
    const EventId complaint = teller.authority();
    teller.goOn(6, 12);
    const EventId demand = teller.demand(complaint, teller.day().addDays(14));
    teller.goOn(4, 12);
    teller.say(DemandAnswered{demand, words("Het dossier met zes producties."), SentBy::Portal});
    teller.goOn(10, 20);
    teller.say(ComplaintEnded{complaint, ComplaintOutcome::Rejected, words("De AP ziet geen overtreding en doet geen verder onderzoek.")});
}

void tellCourt(Complainer &teller, DemoRandom &random, QDate today, bool pressing)
{
    teller.goOn(10, 30);
    const EventId petition = teller.say(ComplaintMade{ComplaintBody::Court, words("Verzoekschrift: de corporatie moet mijn verzoek alsnog helemaal uitvoeren."),
                                                      line(QStringLiteral("C/05/%1 / HA RK %2-%3").arg(430000 + random.below(9000)).arg(teller.day().year() % 100).arg(10 + random.below(80))), line(QStringLiteral("griffie, team privaatrecht")), {}});
    teller.goOn(3, 9);
    teller.goTo(24);
    teller.say(DemandMade{petition, words("Een verweerschrift met de stukken."), std::max(teller.day(), today.addDays(pressing ? 5 : 19))});
}

void tellAuthority(Complainer &teller, QDate today, bool pressing)
{
    teller.goOn(3, 9);
    const EventId inside = teller.inside("Het antwoord is niet volledig, vind ik.", teller.day().addDays(28));
    teller.goOn(6, 14);
    teller.say(ComplaintEnded{inside, ComplaintOutcome::PartlyUpheld, words("Uitleg gegeven en het antwoord aangevuld, met excuses. Aan de beslissing verandert niets.")});
    teller.goOn(5, 12);
    const EventId complaint = teller.authority();
    teller.goOn(4, 9);
    teller.goTo(18);
    const EventId demand = teller.demand(complaint, today.addDays(pressing ? -2 : -6));
    if (pressing)
        return;
    teller.goTo(8);
    teller.say(DemandDeferred{demand, std::max(teller.day(), today.addDays(11)), words("De medewerker die het dossier kent, is met verlof.")});
}

// How a complaint stands.
enum class Stand {
    RejectedByAuthority, // after a demand that was answered
    InCourt,             // which wants a statement of defence
    AtAuthority,         // after one to the organisation that was upheld in part; something is demanded
    Inside,              // to the organisation, not answered yet
    Unclear,             // the same about another thing
    AboutSilence,        // to the organisation, before any answer
};

// Whether the case stands where that can have come of it by now: lately, and not today.
bool canCome(Stand stand, const History &history, QDate today)
{
    const RequestState state = stateOf(history);
    const qint64 ago = lastDay(history).daysTo(today);
    if (stand == Stand::AboutSilence)
        return state == RequestState::InProgress && history.received().daysTo(today) > 36;
    if (state != RequestState::Answered && state != RequestState::Closed)
        return false;
    return stand <= Stand::AtAuthority ? ago > 75 && ago < 260 : ago > 12 && ago < 120;
}

// pressing: what is waited for must be there in a few days, or should have been.
void tell(Complainer &teller, Stand stand, DemoRandom &random, QDate today, bool pressing)
{
    switch (stand) {
    case Stand::RejectedByAuthority: tellRejected(teller); break;
    case Stand::InCourt: tellCourt(teller, random, today, pressing); break;
    case Stand::AtAuthority: tellAuthority(teller, today, pressing); break;
    case Stand::Inside:
        teller.goTo(8);
        teller.inside("Ik ben het niet eens met het antwoord, en de brief is niet te begrijpen.", today.addDays(pressing ? 0 : 13));
        break;
    case Stand::Unclear:
        teller.goTo(30);
        teller.inside("De uitleg in het antwoord is mij niet duidelijk.", today.addDays(pressing ? -1 : 4));
        break;
    case Stand::AboutSilence:
        teller.goTo(3);
        teller.inside("Ik wacht al meer dan een maand en heb nog geen antwoord.", today.addDays(pressing ? 2 : 9));
        break;
    }
}

} // namespace

History DemoComplaints::added(const History &history, std::size_t organisation, const DemoStage &stage)
{
    constexpr int stands = 1 + static_cast<int>(Stand::AboutSilence);
    if (m_told.size() <= organisation)
        m_told.resize(organisation + 1);
    int &told = m_told[organisation];
    if (told >= stands || !canCome(static_cast<Stand>(told), history, stage.today))
        return history;
    const auto stand = static_cast<Stand>(told++);
    const bool pressing = (static_cast<int>(organisation) + told) % 3 == 0;
    if (stand > Stand::AtAuthority && !pressing)
        return history; // a desk has a few of these, not many
    Complainer teller(m_random, history, stage);
    tell(teller, stand, m_random, stage.today, pressing);
    return teller.take();
}

} // namespace balie
