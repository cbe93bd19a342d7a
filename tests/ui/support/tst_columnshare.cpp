// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/columnshare.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace balie;

class ColumnShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnGetsItsWishWhereThereIsRoom();
    void onlyTheLongestTextsWrap();
    void aDayNeverWraps();
    void headsStayWholeLongerThanWords();
    void neverMoreThanTheRoom();
    void theLastColumnReachesTheEdge();
};

static qreal sumOf(const std::vector<qreal> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), qreal(0));
}

void ColumnShareTest::everyColumnGetsItsWishWhereThereIsRoom()
{
    QCOMPARE(widthsOf({{80, 40}, {120, 60}, {60, 60, true}}, 300), (std::vector<qreal>{80, 120, 60}));
}

void ColumnShareTest::onlyTheLongestTextsWrap()
{
    // A note of 900 wraps; who entered it (150) does not.
    QCOMPARE(widthsOf({{900, 100}, {150, 60}, {80, 80, true}}, 530), (std::vector<qreal>{300, 150, 80}));
    // Two long ones share alike above their widest words.
    QCOMPARE(widthsOf({{900, 100}, {800, 50}}, 450), (std::vector<qreal>{250, 200}));
}

void ColumnShareTest::aDayNeverWraps()
{
    QCOMPARE(widthsOf({{400, 100}, {90, 30, true}}, 150), (std::vector<qreal>{60, 90}));
}

void ColumnShareTest::headsStayWholeLongerThanWords()
{
    QCOMPARE(widthsOf({{400, 150, false, 50}, {300, 110, false, 60}}, 185), (std::vector<qreal>{100, 85}));
    QCOMPARE(widthsOf({{90, 90, true, 20}, {300, 110, false, 60}}, 150), (std::vector<qreal>{90, 60}));
    // Where not even these fit each loses a like part.
    QCOMPARE(widthsOf({{400, 100, false, 50}, {300, 50, false, 50}}, 60), (std::vector<qreal>{40, 20}));
}

void ColumnShareTest::neverMoreThanTheRoom()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 2000; ++i) {
        std::vector<ColumnNeed> needs(1 + random.bounded(7u));
        for (ColumnNeed &need : needs) {
            need.natural = 20 + random.bounded(600);
            need.least = 1 + random.bounded(static_cast<int>(need.natural));
        }
        const qreal room = 50 + random.bounded(1200);
        const std::vector<qreal> widths = widthsOf(needs, room);
        QVERIFY(sumOf(widths) <= room + 0.01);
        for (std::size_t column = 0; column < needs.size() && fits(needs, room); ++column)
            QVERIFY(widths[column] >= needs[column].least - 0.01); // no word breaks
    }
}

void ColumnShareTest::theLastColumnReachesTheEdge()
{
    QCOMPARE(dotsOf({{80, 40}, {120, 60}}, 300), (std::vector<int>{80, 220}));
    // What rounding down leaves over is its as well.
    QCOMPARE(dotsOf({{400, 10}, {400, 10}, {400, 10}}, 100), (std::vector<int>{33, 33, 34}));
    // Numbers stand at the edge; the words before them get the room.
    QCOMPARE(dotsOf({{80, 40}, {120, 60}, {30, 30, true}}, 300), (std::vector<int>{80, 190, 30}));
    QCOMPARE(dotsOf({{80, 80, true}, {90, 90, true}}, 200), (std::vector<int>{80, 120}));
    // Whole columns that do not fit stay whole: the table scrolls.
    QCOMPARE(dotsOf({{80, 80, true}, {90, 90, true}}, 100), (std::vector<int>{80, 90}));
    QCOMPARE(dotsOf({}, 100), std::vector<int>());
}

QTEST_APPLESS_MAIN(ColumnShareTest)
#include "tst_columnshare.moc"
