// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The edges of a report: first and last days, what was struck out or undone, what was answered twice, and what stays of a
// case whose file was destroyed.
#include "core/casework/chooseretention.h"
#include "core/casework/destruction/carryoutdestruction.h"
#include "core/casework/destruction/decidedestruction.h"
#include "core/casework/destruction/proposedestruction.h"
#include "core/casework/exportreport.h"
#include "core/casework/recordact.h"
#include "core/domain/retention/casefile.h"
#include "core/overview/auditrows.h"
#include "core/overview/reportfigures.h"
#include "tests/support/colleagues.h"
#include "tests/support/complaintacts.h"
#include "tests/support/letterorders.h"

#include <QTest>

using namespace balie;

namespace {

ReportFigures reportOf(Register &reg, int year, int month)
{
    return must(reportFigures(reg, {must(ReportPeriod::ofMonths({year, month, 1}, {year, month, 1}))}));
}

qint64 said(const ReportCounts &counts, ReportPart part, const char *key)
{
    return counts.number(part, QString::fromLatin1(key)).value().value_or(-1);
}

void settle(TestRegister &desk, RequestId request)
{
    for (const ChecklistPoint &point : desk.dossier(request).openPoints) {
        if (point.neededFor == PointNeededFor::Answer)
            must(recordAct(*desk, desk.act(request), happened::PointSettled{point.word, PointResult::Done, std::nullopt, {}}));
    }
}

EventId answer(TestRegister &desk, RequestId request, const std::vector<RightDecision> &decisions)
{
    settle(desk, request);
    return must(recordAct(*desk, desk.act(request), happened::Answered{decisions, SentBy::Email})).event;
}

const RightDecision granted{Right::Access, Outcome::Granted, {}, {}};

} // namespace

class ReportEdgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodIsWholeMonths();
    void theFirstAndTheLastDayCount();
    void twoRightsCountInEach();
    void whatIsStruckOutCountsNowhere();
    void whatIsUndoneDoesNotCount();
    void aCaseThatIsOpenedAgainIsOpen();
    void lateIsSaidAfterTheLastDay();
    void aDestroyedFileStillCounts();
    void whoGivesItIsInTheLog();
};

void ReportEdgesTest::aPeriodIsWholeMonths()
{
    const ReportPeriod some = must(ReportPeriod::ofMonths({2024, 2, 29}, {2024, 4, 1}));
    QCOMPARE(some.first, QDate(2024, 2, 1));
    QCOMPARE(some.last, QDate(2024, 4, 30));
    QCOMPARE(some.previous().first, QDate(2023, 11, 1));
    QCOMPARE(some.previous().last, QDate(2024, 1, 31));
    QCOMPARE(some.next(), must(ReportPeriod::ofMonths({2024, 5, 1}, {2024, 7, 1})));
    QCOMPARE(ReportPeriod::ofQuarter(2024, 4).last, QDate(2024, 12, 31));
    QCOMPARE(ReportPeriod::ofQuarter(2024, 4).quarter(), std::optional(4));
    QVERIFY(!some.quarter() && !some.isYear() && ReportPeriod::ofYear(2024).isYear());
    QVERIFY(!ReportPeriod::ofMonths({2024, 5, 1}, {2024, 4, 30}));
}

void ReportEdgesTest::theFirstAndTheLastDayCount()
{
    TestRegister desk(QStringLiteral("ieder1"), QDate(2026, 1, 31));
    desk.receive("Eerste");
    desk.goTo({2026, 2, 1});
    desk.receive("Tweede");
    desk.goTo({2026, 2, 28});
    desk.receive("Derde");
    desk.goTo({2026, 3, 1});
    desk.receive("Vierde");
    const ReportFigures february = reportOf(*desk, 2026, 2);
    QCOMPARE(said(february.now, ReportPart::Received, "cases"), 2);
    QCOMPARE(said(february.before, ReportPart::Received, "cases"), 1);
    QCOMPARE(said(february.now, ReportPart::Open, "in-time"), 3);
    QCOMPARE(said(february.before, ReportPart::Open, "in-time"), 1);
    QVERIFY(!february.isRunning);
    QVERIFY(reportOf(*desk, 2026, 3).isRunning);
}

void ReportEdgesTest::twoRightsCountInEach()
{
    TestRegister desk;
    desk.receive("Jan van der Horst", {Right::Access, Right::Erasure});
    const ReportFigures month = reportOf(*desk, 2026, 3);
    QCOMPARE(said(month.now, ReportPart::Received, "cases"), 1);
    QCOMPARE(said(month.now, ReportPart::Rights, "access"), 1);
    QCOMPARE(said(month.now, ReportPart::Rights, "erasure"), 1);
    QCOMPARE(said(month.now, ReportPart::Channels, "phone"), 1);
    QCOMPARE(said(month.now, ReportPart::Months, "2026-03"), 1);
}

void ReportEdgesTest::whatIsStruckOutCountsNowhere()
{
    TestRegister desk;
    const RequestId request = knownCase(desk, {Right::Access});
    must(recordAct(*desk, desk.act(request), happened::ExtensionTold{ExtensionGround::Complexity, text("veel mappen")}));
    complain(desk, request, ComplaintBody::Authority);
    QCOMPARE(said(reportOf(*desk, 2026, 3).now, ReportPart::Extensions, "complexity"), 1);
    QCOMPARE(said(reportOf(*desk, 2026, 3).now, ReportPart::Complaints, "authority"), 1);
    must(recordAct(*desk, desk.act(request), happened::StruckOut{text("dubbel ingevoerd")}));
    const ReportFigures month = reportOf(*desk, 2026, 3);
    QVERIFY(month.isEmpty());
    QVERIFY(must(hasAnyRequest(*desk)));
}

void ReportEdgesTest::whatIsUndoneDoesNotCount()
{
    TestRegister desk;
    const RequestId request = knownCase(desk, {Right::Access});
    const EventId extended = must(recordAct(*desk, desk.act(request), happened::ExtensionTold{ExtensionGround::Number, text("veel vragen")})).event;
    must(recordAct(*desk, desk.act(request), happened::Revoked{extended, text("vergissing")}));
    QCOMPARE(said(reportOf(*desk, 2026, 3).now, ReportPart::Extensions, "number"), 0);
    must(recordAct(*desk, desk.act(request), happened::ExtensionTold{ExtensionGround::Number, text("toch wel")}));
    QCOMPARE(said(reportOf(*desk, 2026, 3).now, ReportPart::Extensions, "number"), 1);
}

void ReportEdgesTest::aCaseThatIsOpenedAgainIsOpen()
{
    TestRegister desk;
    const RequestId request = knownCase(desk, {Right::Access});
    answer(desk, request, {granted});
    QCOMPARE(said(reportOf(*desk, 2026, 3).now, ReportPart::Outcomes, "access/granted"), 1);
    QCOMPARE(said(reportOf(*desk, 2026, 3).now, ReportPart::Open, "in-time"), 0);
    must(recordAct(*desk, desk.act(request), happened::Reopened{text("er was meer")}));
    ReportFigures month = reportOf(*desk, 2026, 3);
    QCOMPARE(said(month.now, ReportPart::Answered, "cases"), 0);
    QCOMPARE(said(month.now, ReportPart::Outcomes, "access/granted"), 0);
    QCOMPARE(said(month.now, ReportPart::Open, "in-time"), 1);
    desk.goTo({2026, 3, 12});
    answer(desk, request, {{Right::Access, Outcome::Partly, RefusalGround::RightsOfOthers, text("de buren staan er ook in")}});
    month = reportOf(*desk, 2026, 3);
    QCOMPARE(said(month.now, ReportPart::Answered, "cases"), 1); // once, as it stands
    QCOMPARE(said(month.now, ReportPart::Outcomes, "access/granted"), 0);
    QCOMPARE(said(month.now, ReportPart::Outcomes, "access/partly"), 1);
    QCOMPARE(said(month.now, ReportPart::Refusals, "rights-of-others"), 1);
    QCOMPARE(said(month.now, ReportPart::Days, "median"), 2);
    QCOMPARE(month.slowest.front().reference, desk.dossier(request).request.reference());
}

// The term ends on a day that is not over; the next morning it is.
void ReportEdgesTest::lateIsSaidAfterTheLastDay()
{
    TestRegister desk;
    const RequestId request = desk.receive();
    const QDate due = desk.dossier(request).clocks.due;
    desk.goTo(due);
    QCOMPARE(said(reportOf(*desk, due.year(), due.month()).now, ReportPart::Open, "late"), 0);
    desk.goTo(due.addDays(1));
    QCOMPARE(said(reportOf(*desk, due.year(), due.month()).now, ReportPart::Open, "late"), 1);
}

void ReportEdgesTest::aDestroyedFileStillCounts()
{
    Colleagues<TestRegister> desk(QStringLiteral("domijn"));
    must(chooseRetention(*desk, *desk.organisation, QStringLiteral("request-file"), ChosenTerm{{Period::ofMonths(6), TermStart::Day}, text("zes weken en wat ruimte")}));
    const RequestId request = knownCase(desk, {Right::Access});
    must(recordAct(*desk, desk.act(request), happened::ExtensionTold{ExtensionGround::Complexity, text("veel mappen")}));
    answer(desk, request, {{Right::Access, Outcome::Refused, RefusalGround::Excessive, text("de vijfde keer")}});
    for (const ChecklistPoint &point : desk.dossier(request).openPoints)
        must(recordAct(*desk, desk.act(request), happened::PointSettled{point.word, PointResult::Done, std::nullopt, {}}));
    must(recordAct(*desk, desk.act(request), happened::Closed{}));
    const ReportFigures before = reportOf(*desk, 2026, 3);
    QCOMPARE(said(before.now, ReportPart::Refusals, "excessive"), 1);
    desk.goTo(desk.today().addMonths(6).addDays(1));
    const DestructionId batch = must(desk.asAnna([&](Register &reg) { return proposeDestruction(reg, {*desk.organisation}, text("jaarlijkse opschoning")); })).id;
    must(desk.asBram([&](Register &reg) { return approveDestruction(reg, batch); }));
    desk.goTo(desk.today().addDays(Destruction::usualCoolingOff));
    must(desk.asAnna([&](Register &reg) { return beginDestruction(reg, batch); }));
    must(desk.asAnna([&](Register &reg) { return answerDestruction(reg, batch, ownSystem(), {SystemOutcome::Destroyed, line("Anna"), desk.today(), {}}); }));
    const QDate gone = desk.today();
    const ReportFigures after = must(desk.asAnna([](Register &reg) { return Result<ReportFigures>(reportOf(reg, 2026, 3)); }));
    for (const ReportPart part : allValues<ReportPart>()) {
        if (part != ReportPart::Promise) // of which only a shorter one than that of the law is known by then
            QCOMPARE(after.now.of(part).size(), before.now.of(part).size());
        if (part != ReportPart::Promise)
            QVERIFY2(after.now.of(part) == before.now.of(part), qPrintable(toWord(part)));
    }
    const ReportFigures then = must(desk.asAnna([gone](Register &reg) { return Result<ReportFigures>(reportOf(reg, gone.year(), gone.month())); }));
    QCOMPARE(said(then.now, ReportPart::Batches, "batches"), 1);
    QCOMPARE(said(then.now, ReportPart::Destroyed, "request-file"), 1);
}

void ReportEdgesTest::whoGivesItIsInTheLog()
{
    TestRegister desk;
    desk.receive();
    const ReportFigures given = must(giveReport(*desk, {ReportPeriod::ofYear(2026)}, 5, ReportForm::Pdf));
    QCOMPARE(given.now.number(ReportPart::Received, QStringLiteral("cases")), ReportNumber::between(1, 4));
    const AuditRow last = must(auditRows(*desk, {{}, 1, {}})).front();
    QCOMPARE(last.action, QStringLiteral("report-given"));
    for (const char *fact : {"\"pdf\"", "2026-01-01", "2026-12-31"})
        QVERIFY2(last.content.contains(QLatin1String(fact)), qPrintable(last.content));
    const QByteArray csv = reportCsv(given);
    QVERIFY(csv.contains("2026") && !csv.contains("W-2026") && csv.count("\r\n") > 5);
}

QTEST_GUILESS_MAIN(ReportEdgesTest)
#include "tst_reportedges.moc"
