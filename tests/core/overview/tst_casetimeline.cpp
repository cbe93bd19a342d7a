// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    QVERIFY(has(LastDay::Law));
}

QTEST_MAIN(CaseTimelineTest)
#include "tst_casetimeline.moc"
