// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a report are those that somebody counts who opens every case: by its events, one by one.
#include "core/overview/disclosurerows.h"
#include "core/overview/reportfigures.h"
#include "core/store/connection.h"
#include "core/store/openregister.h"
#include "tests/support/demoregister.h"
#include "tests/support/queryplans.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace balie;

namespace {

using Counted = std::map<std::pair<ReportPart, QString>, qint64>;

// One case, told as somebody reads it from the top.
struct Read
{
    OrganisationId organisation;
    QDate received;
    Channel channel;
    std::vector<Right> rights;
    QDate due;
    std::optional<QDate> promise;
    QDate law;
    std::optional<QDate> answered;
    std::vector<RightDecision> decisions;
    std::optional<QDate> ended; // closed or withdrawn
    bool isWithdrawn = false;
    bool isStruckOut = false;
    std::vector<CaseEvent> events;
};

Read readCase(const RequestDossier &dossier)
{
    Read read{dossier.organisation.id, {}, Channel::Phone, dossier.rights, dossier.clocks.due, dossier.clocks.promiseDue, dossier.clocks.statutoryDue, {}, {}, {}, false, false, {}};
    for (const DossierEvent &line : dossier.events) {
        const CaseEvent &event = line.event;
        if (line.revoked || std::holds_alternative<happened::Revoked>(event.what))
            continue;
        read.events.push_back(event);
        if (const auto *received = std::get_if<happened::Received>(&event.what)) {
            read.received = event.on;
            read.channel = received->channel;
        } else if (const auto *corrected = std::get_if<happened::ReceiptCorrected>(&event.what)) {
            read.received = corrected->received;
        } else if (const auto *answered = std::get_if<happened::Answered>(&event.what)) {
            read.answered = event.on;
            read.decisions = answered->decisions;
        } else if (std::holds_alternative<happened::Reopened>(event.what)) {
            read.answered.reset();
            read.ended.reset();
            read.isWithdrawn = false;
        } else if (std::holds_alternative<happened::Closed>(event.what)) {
            read.ended = event.on;
        } else if (std::holds_alternative<happened::Withdrawn>(event.what)) {
            read.ended = event.on;
            read.isWithdrawn = true;
            read.answered.reset();
        } else if (std::holds_alternative<happened::StruckOut>(event.what)) {
            read.isStruckOut = true;
        }
    }
    return read;
}

struct Counting
{
    ReportPeriod period;
    QDate today;
    Counted counted;
    std::vector<int> days;

    void add(ReportPart part, const char *key) { ++counted[{part, QString::fromLatin1(key)}]; }
    template <typename E> void add(ReportPart part, E key) { ++counted[{part, toWord(key)}]; }

    void count(const Read &read)
    {
        if (read.isStruckOut)
            return;
        if (period.holds(read.received)) {
            add(ReportPart::Received, "cases");
            add(ReportPart::Channels, read.channel);
            for (const Right right : read.rights)
                add(ReportPart::Rights, right);
            ++counted[{ReportPart::Months, read.received.toString(QStringLiteral("yyyy-MM"))}];
        }
        if (read.answered && period.holds(*read.answered))
            countAnswer(read);
        if (read.isWithdrawn && period.holds(*read.ended))
            add(ReportPart::Withdrawn, "cases");
        countOpen(read);
        for (const CaseEvent &event : read.events)
            countEvent(event);
    }

    void countAnswer(const Read &read)
    {
        add(ReportPart::Answered, "cases");
        add(ReportPart::Law, *read.answered <= read.law ? "on-time" : "late");
        add(ReportPart::Promise, !read.promise ? "none" : *read.answered <= *read.promise ? "on-time" : "late");
        days.push_back(static_cast<int>(read.received.daysTo(*read.answered)));
        for (const RightDecision &decision : read.decisions) {
            ++counted[{ReportPart::Outcomes, toWord(decision.right) + u'/' + toWord(decision.outcome)}];
            if (decision.ground)
                add(ReportPart::Refusals, *decision.ground);
        }
    }

    void countOpen(const Read &read)
    {
        const bool isOver = period.last < today;
        const QDate at = isOver ? period.last : today;
        if (read.received > at || (read.answered && *read.answered <= at) || (read.ended && *read.ended <= at))
            return;
        const bool isLate = isOver ? read.due <= at : read.due < at;
        add(ReportPart::Open, isLate ? "late" : "in-time");
    }

    void countEvent(const CaseEvent &event)
    {
        if (!period.holds(event.on))
            return;
        if (const auto *told = std::get_if<happened::ExtensionTold>(&event.what))
            add(ReportPart::Extensions, told->ground);
        if (const auto *paused = std::get_if<happened::ClockPaused>(&event.what))
            add(ReportPart::Pauses, paused->ground);
        if (std::holds_alternative<happened::IdentityAsked>(event.what))
            add(ReportPart::Pauses, "identity");
        if (const auto *made = std::get_if<happened::ComplaintMade>(&event.what))
            add(ReportPart::Complaints, made->body);
        if (const auto *ended = std::get_if<happened::ComplaintEnded>(&event.what))
            add(ReportPart::ComplaintsEnded, ended->outcome);
    }
};

// Of the parts that Counting counts.
Counted saidBy(const ReportCounts &counts)
{
    Counted said;
    for (const ReportPart part : {ReportPart::Received, ReportPart::Rights, ReportPart::Channels, ReportPart::Months, ReportPart::Answered, ReportPart::Promise, ReportPart::Law,
                                  ReportPart::Open, ReportPart::Withdrawn, ReportPart::Extensions, ReportPart::Pauses, ReportPart::Outcomes, ReportPart::Refusals,
                                  ReportPart::Complaints, ReportPart::ComplaintsEnded}) {
        for (const ReportLine &line : counts.of(part)) {
            if (line.number != ReportNumber())
                said[{part, line.key}] = line.number.value().value_or(-1);
        }
    }
    return said;
}

QString toText(const Counted &counted)
{
    QStringList lines;
    for (const auto &[key, number] : counted)
        lines.append(QStringLiteral("%1/%2=%3").arg(toWord(key.first), key.second).arg(number));
    return lines.join(u' ');
}

} // namespace

class ReportFiguresTest : public QObject, DemoRegister
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_workspace.reset(); }
    void casesAreThoseThatWereRead_data();
    void casesAreThoseThatWereRead();
    void organisationsAddUp();
    void disclosuresAreThoseOfTheRegister();
    void theSlowestAreNamed();
    void theLogIsNotReadFromEndToEnd();

private:
    ReportFigures report(const ReportPeriod &period, std::optional<OrganisationId> organisation = {})
    {
        return read([period, organisation](Register &opened) { return reportFigures(opened, {period, organisation}); });
    }
    Counting counting(const ReportPeriod &period, std::optional<OrganisationId> organisation = {}) const
    {
        Counting counting{period, demoDay, {}, {}};
        for (const Read &one : m_cases) {
            if (!organisation || one.organisation == *organisation)
                counting.count(one);
        }
        return counting;
    }

    std::vector<Read> m_cases;
};

void ReportFiguresTest::initTestCase()
{
    open();
    RequestFilter every;
    every.states = allValues<RequestState>(); // also what was struck out
    for (const RequestRow &row : all(every)) {
        const RequestId id = row.id;
        m_cases.push_back(readCase(read([id](Register &opened) { return requestDossier(opened, id); })));
    }
    QCOMPARE(m_cases.size(), std::size_t(300));
}

void ReportFiguresTest::casesAreThoseThatWereRead_data()
{
    QTest::addColumn<ReportPeriod>("period");
    QTest::newRow("this year, which is not over") << ReportPeriod::ofYear(2026);
    QTest::newRow("last year") << ReportPeriod::ofYear(2025);
    QTest::newRow("the year before") << ReportPeriod::ofYear(2024);
    QTest::newRow("a quarter") << ReportPeriod::ofQuarter(2025, 4);
    QTest::newRow("a month") << must(ReportPeriod::ofMonths({2026, 2, 11}, {2026, 2, 20}));
    QTest::newRow("over the end of a year") << must(ReportPeriod::ofMonths({2025, 11, 1}, {2026, 1, 31}));
    QTest::newRow("before there was anything") << ReportPeriod::ofYear(2019);
}

void ReportFiguresTest::casesAreThoseThatWereRead()
{
    QFETCH(ReportPeriod, period);
    const ReportFigures figures = report(period);
    const auto compare = [&](const ReportCounts &counts, const ReportPeriod &of) {
        Counting expected = counting(of);
        QCOMPARE(toText(saidBy(counts)), toText(expected.counted));
        std::sort(expected.days.begin(), expected.days.end());
        const ReportNumber median = counts.number(ReportPart::Days, QStringLiteral("median"));
        const ReportNumber slowest = counts.number(ReportPart::Days, QStringLiteral("slowest"));
        QCOMPARE(median.isSaid(), !expected.days.empty());
        if (expected.days.empty())
            return;
        QCOMPARE(median.low(), qint64(expected.days[expected.days.size() / 2]));
        QCOMPARE(slowest.low(), qint64(expected.days.back()));
    };
    compare(figures.now, period);
    compare(figures.before, period.previous());
    QCOMPARE(figures.isRunning, period.last >= demoDay);
    QVERIFY(!figures.seal.isEmpty());
}

void ReportFiguresTest::organisationsAddUp()
{
    const ReportPeriod year = ReportPeriod::ofYear(2025);
    const auto organisations = read([](Register &opened) { return organisationRows(opened); });
    QCOMPARE(organisations.size(), std::size_t(5));
    Counted together;
    for (const OrganisationRow &row : organisations) {
        const ReportFigures own = report(year, row.organisation.id);
        QCOMPARE(own.organisation, row.organisation.name.toString());
        QCOMPARE(toText(saidBy(own.now)), toText(counting(year, row.organisation.id).counted));
        for (const auto &[key, number] : saidBy(own.now))
            together[key] += number;
    }
    QCOMPARE(toText(together), toText(saidBy(report(year).now)));
}

// From the register of disclosures, line by line.
void ReportFiguresTest::disclosuresAreThoseOfTheRegister()
{
    const ReportPeriod year = ReportPeriod::ofYear(2025);
    Counted expected;
    DisclosureQuery query;
    query.on = {year.first, year.last};
    query.limit = 1000;
    const auto add = [&](ReportPart part, const QString &key, qint64 by) {
        if (by != 0)
            expected[{part, key}] += by;
    };
    for (const DisclosureRow &row : read([query](Register &opened) { return disclosureRows(opened, query); }).rows) {
        const Disclosure &one = row.disclosure;
        if (one.struckOut)
            continue;
        add(ReportPart::Disclosures, QStringLiteral("number"), 1);
        add(ReportPart::Disclosures, QStringLiteral("persons"), one.persons);
        add(ReportPart::Disclosures, QStringLiteral("special"), one.holdsSpecialData() ? 1 : 0);
        add(ReportPart::Disclosures, QStringLiteral("owed"), row.notice == NoticeState::Owed ? 1 : 0);
        add(ReportPart::Disclosures, QStringLiteral("banned"), row.notice == NoticeState::Banned ? 1 : 0);
        add(ReportPart::Purposes, toWord(one.purpose), 1);
        if (one.demand)
            add(ReportPart::Compelled, toWord(one.demand->force), 1);
    }
    Counted said;
    const ReportFigures figures = report(year);
    for (const ReportPart part : {ReportPart::Disclosures, ReportPart::Purposes, ReportPart::Compelled}) {
        for (const ReportLine &line : figures.now.of(part)) {
            if (line.number != ReportNumber())
                said[{part, line.key}] = line.number.low();
        }
    }
    QVERIFY((expected[{ReportPart::Disclosures, QStringLiteral("number")}]) > 100);
    QCOMPARE(toText(said), toText(expected));
    QCOMPARE(figures.now.sum(ReportPart::RecipientKinds), figures.now.number(ReportPart::Disclosures, QStringLiteral("number")));
    QCOMPARE(figures.now.sum(ReportPart::PersonsByKind), figures.now.number(ReportPart::Disclosures, QStringLiteral("persons")));
}

void ReportFiguresTest::theSlowestAreNamed()
{
    const ReportFigures figures = report(ReportPeriod::ofYear(2025));
    QCOMPARE(figures.slowest.size(), std::size_t(5));
    QCOMPARE(qint64(figures.slowest.front().days), figures.now.number(ReportPart::Days, QStringLiteral("slowest")).low());
    for (const ReportFigures::SlowCase &slow : figures.slowest) {
        const QString reference = slow.reference;
        const auto id = read([reference](Register &opened) { return requestByReference(opened, reference); });
        const Read one = readCase(read([id](Register &opened) { return requestDossier(opened, id); }));
        QCOMPARE(int(one.received.daysTo(*one.answered)), slow.days);
    }
}

// The log is long, and few of its lines are counted.
void ReportFiguresTest::theLogIsNotReadFromEndToEnd()
{
    report(ReportPeriod::ofYear(2025));
    const auto plans = read([](Register &opened) { return Result<std::map<QString, QString>>(plansOf(opened.opened().connection().handle())); });
    int ofTheLog = 0;
    for (const auto &[sql, plan] : plans) {
        if (!sql.contains(QStringLiteral("'extension-told'")))
            continue;
        ++ofTheLog;
        QCOMPARE(plan.count(QStringLiteral("SEARCH e USING COVERING INDEX event_of_report")), 2);
        QVERIFY2(!plan.contains(QStringLiteral("SCAN e")) && !plan.contains(QStringLiteral("SCAN r")), qPrintable(plan));
    }
    QVERIFY(ofTheLog > 0);
}

QTEST_GUILESS_MAIN(ReportFiguresTest)
#include "tst_reportfigures.moc"
