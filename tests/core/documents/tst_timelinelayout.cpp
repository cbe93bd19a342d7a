// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/timelinelayout.h"

#include <QTest>

using namespace balie;

class TimelineLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void isToScaleByDays();
    void actsOfOneDayShareAFlag();
    void manyActsStayReadable();
    void silentStatementHasNoPromise();
    void bothLimitsOfANoticeAreMarked();
    void extendedCaseHasNoNoticeMark();
};

namespace {

QDate march(int day)
{
    return QDate(2026, 3, 1).addDays(day - 1);
}

TimelineMeasure measure()
{
    TimelineMeasure result;
    result.widthOf = [](const QString &text) { return 7.0 * static_cast<qreal>(text.size()); };
    result.markWords = [](const TimelineMark &mark) { return QStringLiteral("Mark ") + mark.on.toString(Qt::ISODate); };
    result.monthWords = [](QDate month) { return month.toString(QStringLiteral("MMM")); };
    result.todayWord = QStringLiteral("today");
    return result;
}

TimelineFacts factsWith(const std::vector<int> &person, const std::vector<int> &ours)
{
    TimelineFacts facts;
    facts.received = march(3);
    facts.today = march(20);
    facts.due = march(31);
    for (int day : person)
        facts.flags.push_back({march(day), TimelineSide::Person, QStringLiteral("The person did this"), QStringLiteral("p")});
    for (int day : ours)
        facts.flags.push_back({march(day), TimelineSide::Organisation, QStringLiteral("We did that"), QStringLiteral("o")});
    facts.marks = {{LastDay::Promise, march(31), true}, {LastDay::Law, march(34), false},
                   {LastDay::NoticeBy, march(34), false}};
    return facts;
}

} // namespace

void TimelineLayoutTest::nothingOverlaps_data()
{
    QTest::addColumn<std::vector<int>>("person");
    QTest::addColumn<std::vector<int>>("ours");
    QTest::addColumn<int>("width");
    using V = std::vector<int>;
    QTest::newRow("receipt alone") << V{3} << V{} << 900;
    QTest::newRow("a usual case") << V{3, 9} << V{3, 4, 12} << 900;
    QTest::newRow("every day something") << V{3, 4, 5, 6} << V{3, 4, 5, 6} << 900;
    QTest::newRow("narrow window") << V{3, 9, 15} << V{3, 4, 12, 20} << 420;
    QTest::newRow("beside the marks") << V{3, 30, 33} << V{31, 34} << 700;
}

void TimelineLayoutTest::nothingOverlaps()
{
    QFETCH(std::vector<int>, person);
    QFETCH(std::vector<int>, ours);
    QFETCH(int, width);
    const TimelineFacts facts = factsWith(person, ours);
    const TimelineLayout layout(facts, width, measure());
    const auto &items = layout.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        QVERIFY(items[i].labelRect.right() <= width);
        QVERIFY(items[i].labelRect.top() >= 0 && items[i].labelRect.bottom() <= layout.height());
        QVERIFY(!items[i].labelRect.intersects(layout.band()));
        for (std::size_t j = 0; j < items.size(); ++j) {
            if (i == j)
                continue;
            QVERIFY2(!items[i].labelRect.intersects(items[j].labelRect), qPrintable(items[i].label + items[j].label));
            // The pole of one never runs through the label of another.
            const QRectF &label = items[j].labelRect;
            const bool sameSide = items[i].side == items[j].side;
            const bool across = items[i].pole > label.left() + 1 && items[i].pole < label.right();
            QVERIFY(!sameSide || !across || items[i].lane < items[j].lane);
        }
    }
    for (const TimelineCaption &one : layout.captions()) {
        for (const TimelineCaption &other : layout.captions())
            QVERIFY(&one == &other || !one.rect.intersects(other.rect));
    }
}

void TimelineLayoutTest::isToScaleByDays()
{
    const TimelineFacts facts = factsWith({3}, {10});
    const TimelineLayout layout(facts, 800, measure());
    const qreal day = layout.xOf(march(4)) - layout.xOf(march(3));
    QVERIFY(day > 0);
    for (int i = 4; i < 34; ++i)
        QCOMPARE(layout.xOf(march(i + 1)) - layout.xOf(march(i)), day);
    for (QDate tick : layout.weekTicks())
        QCOMPARE(tick.dayOfWeek(), int(Qt::Monday));
    QCOMPARE(layout.weekTicks().front(), QDate(2026, 3, 9));
}

void TimelineLayoutTest::actsOfOneDayShareAFlag()
{
    const TimelineFacts facts = factsWith({3}, {5, 5, 5});
    const TimelineLayout layout(facts, 800, measure());
    int ours = 0;
    for (const TimelineItem &item : layout.items())
        ours += item.side == TimelineSide::Organisation ? 1 : 0;
    QCOMPARE(ours, 1);
}

void TimelineLayoutTest::manyActsStayReadable()
{
    std::vector<int> days;
    for (int i = 3; i < 31; ++i)
        days.push_back(i);
    const TimelineFacts facts = factsWith({3}, days);
    const TimelineLayout layout(facts, 700, measure());
    int words = 0;
    for (const TimelineItem &item : layout.items()) {
        QVERIFY(item.lane < 5);
        words += static_cast<int>(item.detail.count(QLatin1Char('o')));
    }
    QCOMPARE(words, 28); // joined, none lost
}

void TimelineLayoutTest::silentStatementHasNoPromise()
{
    TwoClocks clocks;
    clocks.statutoryDue = clocks.due = march(31);
    clocks.noticeBy = march(31);
    const auto marks = timelineMarks(clocks, march(1));
    QCOMPARE(marks.size(), std::size_t(2));
    QVERIFY(marks.back().kind == LastDay::Law && marks.back().binding);
}

void TimelineLayoutTest::bothLimitsOfANoticeAreMarked()
{
    TwoClocks clocks;
    clocks.statutoryDue = clocks.noticeBy = march(32);
    clocks.promiseDue = clocks.promiseNoticeBy = clocks.due = march(31);
    const auto marks = timelineMarks(clocks, march(32));
    QCOMPARE(marks.size(), std::size_t(4));
    QVERIFY(marks[0].kind == LastDay::PromiseNoticeBy && marks[0].on == march(31) && marks[0].today == march(32));
    QVERIFY(marks[1].kind == LastDay::NoticeBy && marks[1].on == march(32));
    clocks.promiseNoticeBy = march(32);
    QCOMPARE(timelineMarks(clocks, march(1)).size(), std::size_t(3));
}

void TimelineLayoutTest::extendedCaseHasNoNoticeMark()
{
    TwoClocks clocks;
    clocks.statutoryDue = march(90);
    clocks.promiseDue = clocks.due = march(60);
    clocks.binding = Binding::Promise;
    clocks.noticeBy = march(31);
    clocks.extended = true;
    const auto marks = timelineMarks(clocks, march(1));
    QCOMPARE(marks.size(), std::size_t(2));
    QVERIFY(marks.front().kind == LastDay::Promise && marks.front().binding);
    QVERIFY(!marks.back().binding);
}

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "tst_timelinelayout.moc"
