// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/recordact.h"
#include "core/overview/casetimeline.h"
#include "tests/support/testregister.h"

#include <QTest>

#include <algorithm>

using namespace balie;

class CaseTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyATermHasADayToExtendBy_data();
    void onlyATermHasADayToExtendBy();
    void whereTheLawSetsNoTermNoMarkIsIts();
    void whoHasAnsweredExtendsNothing();
};

void CaseTimelineTest::onlyATermHasADayToExtendBy_data()
{
    QTest::addColumn<std::vector<Right>>("rights");
    QTest::addColumn<bool>("extends");
    QTest::newRow("access") << std::vector{Right::Access} << true;
    QTest::newRow("a complaint") << std::vector{Right::Complaint} << false;
    QTest::newRow("at once") << std::vector{Right::MarketingObjection} << false;
    QTest::newRow("one of both") << std::vector{Right::Complaint, Right::Erasure} << true;
}

// Art. 12(3) says what may be extended.
void CaseTimelineTest::onlyATermHasADayToExtendBy()
{
    QFETCH(std::vector<Right>, rights);
    TestRegister desk(QStringLiteral("ieder1")); // promises 30 days, and 30 more
    const RequestId request = desk.receive("Wietske de Boer", rights);
    const TimelineFacts facts = timelineOf(desk.dossier(request), desk.today());
    const auto has = [&facts](LastDay kind) {
        return std::any_of(facts.marks.begin(), facts.marks.end(), [kind](const TimelineMark &mark) { return mark.kind == kind; });
    };
    QTEST(has(LastDay::NoticeBy), "extends");
    QCOMPARE(has(LastDay::Law), rights != std::vector{Right::Complaint});
}

static bool marks(const TimelineFacts &facts, LastDay kind)
{
    return std::any_of(facts.marks.begin(), facts.marks.end(), [kind](const TimelineMark &mark) { return mark.kind == kind; });
}

void CaseTimelineTest::whereTheLawSetsNoTermNoMarkIsIts()
{
    TestRegister desk(QStringLiteral("ieder1"));
    for (const Right right : {Right::Information, Right::Complaint, Right::WithdrawConsent}) {
        const TimelineFacts facts = timelineOf(desk.dossier(desk.receive("Wietske de Boer", {right})), desk.today());
        QVERIFY(marks(facts, LastDay::Guide) && !marks(facts, LastDay::Law));
    }
    const TimelineFacts facts = timelineOf(desk.dossier(desk.receive("Wietske de Boer", {Right::Information, Right::Access})), desk.today());
    QVERIFY(!marks(facts, LastDay::Guide) && marks(facts, LastDay::Law));
}

// What was over by then is still told: it was possible.
void CaseTimelineTest::whoHasAnsweredExtendsNothing()
{
    for (const int days : {3, 60}) {
        TestRegister desk;
        const RequestId request = desk.receive("Wietske de Boer", {Right::MarketingObjection, Right::Access});
        QVERIFY(marks(timelineOf(desk.dossier(request), desk.today()), LastDay::NoticeBy));
        desk.goTo(desk.today().addDays(days));
        must(recordAct(*desk, desk.act(request), happened::Withdrawn{}));
        QCOMPARE(marks(timelineOf(desk.dossier(request), desk.today()), LastDay::NoticeBy), days > 30);
        for (const ProofStep &step : desk.dossier(request).proof)
            QVERIFY2(step.rule != ProofStep::Rule::NoticeLimit, "it advises what nobody can do any more");
    }
}

QTEST_MAIN(CaseTimelineTest)
#include "tst_casetimeline.moc"
