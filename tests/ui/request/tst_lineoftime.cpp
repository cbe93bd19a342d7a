// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/hues.h"
#include "ui/request/lineoftime.h"
#include "ui/request/stepper.h"

#include <QSignalSpy>
#include <QTest>

using namespace balie;

class LineOfTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysGoFromEventToEvent();
    void currentEventIsReadAloud();
    void enterAsksForTheProof();
    void lateShowsWhereTheClockStandsStill();
    void stepperMarks_data();
    void stepperMarks();
};

namespace {

TimelineFacts facts()
{
    TimelineFacts result;
    result.received = QDate(2026, 3, 3);
    result.today = QDate(2026, 3, 16);
    result.due = QDate(2026, 4, 2);
    result.pauses = {{PauseGround::Identity, QDate(2026, 3, 4), QDate(2026, 3, 9)}};
    result.flags = {{QDate(2026, 3, 3), TimelineSide::Person, QStringLiteral("Called"), QStringLiteral("Called at 10:14")},
                    {QDate(2026, 3, 4), TimelineSide::Organisation, QStringLiteral("Asked"), QStringLiteral("Asked who it was")}};
    result.marks = {{LastDay::Promise, QDate(2026, 4, 2), true}, {LastDay::Law, QDate(2026, 4, 3), false}};
    return result;
}

} // namespace

void LineOfTimeTest::keysGoFromEventToEvent()
{
    LineOfTime line;
    line.resize(800, 200);
    line.setFacts(facts());
    line.show();
    line.setFocus();
    QCOMPARE(line.itemCount(), 4);
    QTest::keyClick(&line, Qt::Key_Home);
    QCOMPARE(line.currentItem(), 0);
    QTest::keyClick(&line, Qt::Key_Right);
    QCOMPARE(line.currentItem(), 1);
    QTest::keyClick(&line, Qt::Key_End);
    QCOMPARE(line.currentItem(), 3);
    QTest::keyClick(&line, Qt::Key_Right);
    QCOMPARE(line.currentItem(), 3);
    QTest::keyClick(&line, Qt::Key_Left);
    QCOMPARE(line.currentItem(), 2);
}

void LineOfTimeTest::currentEventIsReadAloud()
{
    LineOfTime line;
    line.setFacts(facts());
    line.show();
    QTest::keyClick(&line, Qt::Key_Home);
    QVERIFY(line.accessibleName().contains(QStringLiteral("Called at 10:14")));
    QVERIFY(line.accessibleDescription().contains(QStringLiteral("Asked who it was")));
}

void LineOfTimeTest::enterAsksForTheProof()
{
    LineOfTime line;
    line.setFacts(facts());
    QSignalSpy asked(&line, &LineOfTime::proofAsked);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void LineOfTimeTest::stepperMarks_data()
{
    using Mark = Stepper::Mark;
    QTest::addColumn<Stepper::Facts>("facts");
    QTest::addColumn<std::vector<Stepper::Mark>>("marks");
    QTest::newRow("received") << Stepper::Facts{RequestState::Received}
                              << std::vector{Mark::Present, Mark::Ahead, Mark::Ahead, Mark::Ahead, Mark::Ahead};
    QTest::newRow("identified at once") << Stepper::Facts{RequestState::InProgress, true}
                                        << std::vector{Mark::Done, Mark::Done, Mark::Present, Mark::Ahead, Mark::Ahead};
    QTest::newRow("answered without extension")
        << Stepper::Facts{RequestState::Answered, true}
        << std::vector{Mark::Done, Mark::Done, Mark::Done, Mark::Skipped, Mark::Present};
    QTest::newRow("closed after extension")
        << Stepper::Facts{RequestState::Closed, true, true} << std::vector{Mark::Done, Mark::Done, Mark::Done, Mark::Done, Mark::Done};
    QTest::newRow("extended before it is known who asks")
        << Stepper::Facts{RequestState::Extended, false, true, true}
        << std::vector{Mark::Done, Mark::Present, Mark::Ahead, Mark::Done, Mark::Ahead};
}

void LineOfTimeTest::stepperMarks()
{
    QFETCH(Stepper::Facts, facts);
    QFETCH(std::vector<Stepper::Mark>, marks);
    Stepper stepper;
    stepper.setFacts(facts);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(stepper.markOf(static_cast<Stepper::Step>(i)), marks[static_cast<std::size_t>(i)]);
    QVERIFY(!stepper.accessibleDescription().isEmpty());
}

// The clock stood still when the last day passed: what came after it is late all the same.
void LineOfTimeTest::lateShowsWhereTheClockStandsStill()
{
    const auto latePixels = [](QDate today) {
        TimelineFacts late = facts();
        late.today = today;
        late.pauses = {{PauseGround::Identity, QDate(2026, 3, 20), std::nullopt}};
        LineOfTime line;
        line.resize(800, 200);
        line.setFacts(late);
        const QImage seen = line.grab().toImage();
        const QColor red = strong(Hue::Red, line.palette());
        const auto isRed = [&red](const QColor &dot) { // the edge of a slanted stroke is a mixture
            return dot.red() - std::max(dot.green(), dot.blue()) > (red.red() - std::max(red.green(), red.blue())) / 2;
        };
        int count = 0;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x)
                count += isRed(seen.pixelColor(x, y));
        }
        return count;
    };
    QCOMPARE(latePixels(facts().due.addDays(-1)), 0);
    const int late = latePixels(facts().due.addDays(22));
    QVERIFY2(late > 100, qPrintable(QString::number(late)));
}

QTEST_MAIN(LineOfTimeTest)
#include "tst_lineoftime.moc"
