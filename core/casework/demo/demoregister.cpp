// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demoregister.h"

#include "core/casework/caselog.h"
#include "core/casework/demo/demochoices.h"
#include "core/casework/demo/democomplaints.h"
#include "core/casework/demo/demopeople.h"
#include "core/casework/demo/demoprocessing.h"
#include "core/casework/demo/demostory.h"
#include "core/casework/demo/demowords.h"
#include "core/domain/right/atonce.h"
#include "core/store/derivedcolumns.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"
#include "core/workspace/unitofwork.h"

#include <algorithm>

namespace balie {

namespace {

constexpr qint64 casesInOneTransaction = 2000;

// A tenant as the next case may be of the same one.
struct Neighbourhood
{
    Organisation organisation;
    DemoRegion region;
    int weight;
    std::vector<ProcessingId> processings;
    std::vector<Person> recent;
};

// One case before it is told: whose, when received, how it ends, what is asked.
struct PlannedCase
{
    std::size_t neighbourhood;
    DemoPlot plot;
    std::vector<Right> rights;
};

class Filling
{
public:
    Filling(Register &opened, const DemoWish &wish) : m_opened(opened), m_tables(opened.tables()), m_wish(wish), m_random(wish.seed), m_complaints(~wish.seed) {}

    Result<DemoCounts> run(const std::function<bool(qint64)> &progress)
    {
        if (const Result<void> known = meetOrganisations(); !known)
            return known.error();
        Result<std::vector<PlannedCase>> plan = planCases();
        if (!plan)
            return plan.error();
        for (auto next = plan->cbegin(); next != plan->cend();) {
            const auto end = next + std::min<qint64>(casesInOneTransaction, plan->cend() - next);
            if (const Result<void> written = writeBatch(next, end); !written)
                return written.error();
            next = end;
            if (progress && !progress(m_counts.requests))
                return Error(ErrorCode::Cancelled);
        }
        if (const Result<void> rest = writeFurtherPersons(); !rest)
            return rest.error();
        return m_counts;
    }

private:
    using CaseIterator = std::vector<PlannedCase>::const_iterator;

    Result<void> meetOrganisations()
    {
        const auto organisations = m_tables.organisations.all();
        if (!organisations)
            return organisations.error();
        const auto holidays = m_tables.decreeDays.calendar();
        if (!holidays)
            return holidays.error();
        m_holidays = *holidays;
        for (const Organisation &organisation : *organisations) {
            const Result<VersionOnDay> version = versionForDay(m_opened, organisation.id, m_opened.today());
            if (!version)
                return version.error();
            const auto processings = keepDemoProcessings(m_opened, m_random, organisation, version->version.profile.id);
            if (!processings)
                return processings.error();
            m_neighbourhoods.push_back(neighbourhoodOf(organisation, version->version.profile.id));
            m_neighbourhoods.back().processings = *processings;
        }
        return {};
    }

    static Neighbourhood neighbourhoodOf(const Organisation &organisation, const QString &profile)
    {
        struct Known { const char *profile; DemoRegion region; int weight; };
        constexpr Known known[] = {{"domijn", DemoRegion::Twente, 28}, {"mijande", DemoRegion::TwenteNorth, 13},
                                   {"ieder1", DemoRegion::Zutphen, 25}, {"oosterpoort", DemoRegion::Nijmegen, 18}};
        for (const Known &one : known) {
            if (profile == QLatin1String(one.profile))
                return {organisation, one.region, one.weight, {}, {}};
        }
        return {organisation, DemoRegion::Nieuwegein, 16, {}, {}};
    }

    std::size_t someNeighbourhood()
    {
        std::vector<int> weights;
        for (const Neighbourhood &one : m_neighbourhoods)
            weights.push_back(one.weight);
        return static_cast<std::size_t>(m_random.weighted(weights));
    }

    Result<DemoStage> stageFor(const Neighbourhood &where, QDate received, const std::vector<Right> &rights)
    {
        const Result<VersionOnDay> version = versionForDay(m_opened, where.organisation.id, received);
        if (!version)
            return version.error();
        m_version = version->version.id;
        m_rules = clockRulesOf(where.organisation, version->version.profile, rights);
        return DemoStage{m_rules, *m_holidays, m_opened.clock().now(), m_opened.today(), m_opened.session().user, where.processings};
    }

    // Open cases lie around today as at a busy desk; the others fill the three years before.
    Result<std::vector<PlannedCase>> planCases()
    {
        const int open = std::min(m_wish.requests, std::max(40, m_wish.requests * 3 / 100));
        std::vector<PlannedCase> plan;
        plan.reserve(static_cast<std::size_t>(m_wish.requests));
        for (int i = 0; i < open; ++i) {
            const Result<PlannedCase> one = planOpenCase(i);
            if (!one)
                return one.error();
            plan.push_back(*one);
        }
        for (int i = open; i < m_wish.requests; ++i)
            plan.push_back(planPastCase(i - open));
        std::stable_sort(plan.begin(), plan.end(), [](const PlannedCase &a, const PlannedCase &b) { return a.plot.received < b.plot.received; });
        return plan;
    }

    Result<PlannedCase> planOpenCase(int index)
    {
        constexpr DemoEnding endings[] = {DemoEnding::Working, DemoEnding::Fresh, DemoEnding::IdentityAsked, DemoEnding::Specifying, DemoEnding::Extended};
        constexpr int weights[] = {46, 16, 18, 7, 13};
        const std::size_t where = someNeighbourhood();
        const std::vector<Right> rights = demoRights(m_random);
        const Result<DemoStage> stage = stageFor(m_neighbourhoods[where], m_opened.today(), rights);
        if (!stage)
            return stage.error();
        const int days = demoDaysLeft(m_random, index);
        DemoEnding ending = endings[m_random.weighted(weights)];
        // Who just wrote is not late yet; an extension moves nothing at who promises four weeks.
        if (ending == DemoEnding::Fresh && days < 14)
            ending = DemoEnding::Working;
        if (ending == DemoEnding::Extended && stage->rules.promise && !stage->rules.promise->extensionDays)
            ending = DemoEnding::Working;
        const QDate received = receiptForDue(m_opened.today().addDays(days), ending, *stage);
        return PlannedCase{where, fitted({received, ending}, rights), rights};
    }

    PlannedCase planPastCase(int index)
    {
        constexpr int answeredLately = 5; // so that even a small register has some to close
        constexpr DemoEnding endings[] = {DemoEnding::Closed, DemoEnding::Answered, DemoEnding::Withdrawn, DemoEnding::StruckOut};
        constexpr int weights[] = {945, 8, 40, 7};
        constexpr int oldest = 3 * 365;
        constexpr int newest = 45;
        // More of them lately than long ago.
        const int age = newest + static_cast<int>(qint64{m_random.below(oldest - newest)} * (600 + m_random.below(400)) / 1000);
        DemoEnding ending = endings[m_random.weighted(weights)];
        if (ending == DemoEnding::Answered && age > 100)
            ending = DemoEnding::Closed;
        if (index < answeredLately)
            return {someNeighbourhood(), {m_opened.today().addDays(-newest - index), DemoEnding::Answered}, demoRights(m_random)};
        return {someNeighbourhood(), {m_opened.today().addDays(-age), ending}, demoRights(m_random)};
    }

    Result<void> writeBatch(CaseIterator begin, CaseIterator end)
    {
        Result<UnitOfWork> unit = UnitOfWork::begin(m_opened, Permission::ManageOrganisations);
        if (!unit)
            return unit.error();
        if (const Result<void> marked = m_tables.facts.set(unit->transaction(), QStringLiteral("demo"), QString::number(m_wish.seed)); !marked)
            return marked;
        for (CaseIterator one = begin; one != end; ++one) {
            if (const Result<void> written = writeCase(*unit, *one); !written)
                return written;
        }
        return unit->commit();
    }

    // A tenant of the neighbourhood who was here before, or a new one.
    Result<Person> somePerson(UnitOfWork &unit, Neighbourhood &where, Instant moment)
    {
        constexpr std::size_t remembered = 400;
        const int wanted = m_wish.persons > 0 ? m_wish.persons : m_wish.requests * 4 / 5;
        const bool again = !where.recent.empty() && qint64{m_random.below(qMax(1, m_wish.requests))} >= wanted;
        if (again)
            return where.recent[static_cast<std::size_t>(m_random.below(static_cast<int>(where.recent.size())))];
        const Person person = demoPerson(m_random, where.organisation.id, where.region, moment);
        if (const Result<void> written = m_tables.persons.insert(unit.transaction(), person); !written)
            return written.error();
        ++m_counts.persons;
        if (where.recent.size() < remembered)
            where.recent.push_back(person);
        else
            where.recent[static_cast<std::size_t>(m_random.below(remembered))] = person;
        return person;
    }

    // What works at once was asked today or yesterday, when it is still open, and waits for nobody.
    DemoPlot fitted(const DemoPlot &plot, const std::vector<Right> &rights)
    {
        if (!isOpen(plot.ending) || !anyWorksAtOnce(rights))
            return plot;
        if (allWorkAtOnce(rights))
            return {m_opened.today().addDays(-m_random.below(2)), DemoEnding::Fresh};
        const bool waiting = plot.ending == DemoEnding::IdentityAsked || plot.ending == DemoEnding::Specifying;
        return {plot.received, waiting ? DemoEnding::Working : plot.ending};
    }

    Result<void> writeCase(UnitOfWork &unit, const PlannedCase &planned)
    {
        Neighbourhood &where = m_neighbourhoods[planned.neighbourhood];
        const std::vector<Right> &rights = planned.rights;
        const Result<DemoStage> stage = stageFor(where, planned.plot.received, rights);
        if (!stage)
            return stage.error();
        const History told = demoStory(m_random, planned.plot, rights, demoChannel(m_random), *stage);
        const History history = m_complaints.added(told, planned.neighbourhood, *stage);
        const Instant moment = history.all().front().recorded;
        const Result<Person> person = somePerson(unit, where, moment);
        if (!person)
            return person.error();
        const Result<CaseNumber> number = m_tables.caseNumbers.next(unit.transaction(), where.organisation.id, planned.plot.received.year());
        if (!number)
            return number.error();
        const auto handler = m_random.percent(60) ? std::optional(demoColleague(m_random)) : std::nullopt;
        const Request request{m_random.id<RequestId>(moment), where.organisation.id, m_version, where.organisation.sign.toString(), *number,
                              person->id, std::nullopt, rights, demoRequestWords(m_random, rights.front()), std::nullopt, handler, history, 1};
        return store(unit, request, *person, *stage);
    }

    Result<void> store(UnitOfWork &unit, const Request &request, const Person &person, const DemoStage &stage)
    {
        Transaction &change = unit.transaction();
        const QJsonObject content{{QStringLiteral("case"), request.reference()}, {QStringLiteral("events"), static_cast<int>(request.history.all().size())}};
        const DerivedColumns derived = derivedOf(request, stage.rules, stage.holidays);
        for (const Result<void> &step : {m_tables.requests.insert(change, request, derived), m_tables.events.appendAll(change, request.id, 0, request.history.all()),
                                         m_tables.search.insert(change, request, person), keepWhatFollows(m_opened, unit, request, derived)}) {
            if (!step)
                return step;
        }
        ++m_counts.requests;
        return unit.audit(QStringLiteral("request-received"), QStringLiteral("request"), request.id.toString(), content);
    }

    // People without a case, where more were asked for.
    Result<void> writeFurtherPersons()
    {
        while (m_counts.persons < m_wish.persons) {
            Result<UnitOfWork> unit = UnitOfWork::begin(m_opened, Permission::ManageOrganisations);
            if (!unit)
                return unit.error();
            for (qint64 i = 0; i < casesInOneTransaction * 5 && m_counts.persons < m_wish.persons; ++i) {
                Neighbourhood &where = m_neighbourhoods[someNeighbourhood()];
                const Person person = demoPerson(m_random, where.organisation.id, where.region, m_opened.clock().now());
                if (const Result<void> written = m_tables.persons.insert(unit->transaction(), person); !written)
                    return written;
                ++m_counts.persons;
            }
            if (const Result<void> said = unit->audit(QStringLiteral("demo-made"), QStringLiteral("register"), QString()); !said)
                return said;
            if (const Result<void> done = unit->commit(); !done)
                return done;
        }
        return {};
    }

    Register &m_opened;
    Tables &m_tables;
    DemoWish m_wish;
    DemoRandom m_random;
    DemoComplaints m_complaints;
    const HolidayCalendar *m_holidays = nullptr;
    std::vector<Neighbourhood> m_neighbourhoods;
    ClockRules m_rules;
    ProfileVersionId m_version = ProfileVersionId::create(Instant::fromMSecs(0));
    DemoCounts m_counts;
};

} // namespace

Result<DemoCounts> fillDemoRegister(Register &opened, const DemoWish &wish, const std::function<bool(qint64)> &progress)
{
    return Filling(opened, wish).run(progress);
}

} // namespace balie
