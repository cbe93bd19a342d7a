// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/columnshare.h"
#include "ui/support/fittedcolumns.h"

#include <QHeaderView>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTableView>
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
    void aNameOfAFileLeavesRoomForTheRest();
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

// One word of 240 letters is cut; the columns beside it keep their words and their heads.
void ColumnShareTest::aNameOfAFileLeavesRoomForTheRest()
{
    QStandardItemModel model(0, 4);
    model.setHorizontalHeaderLabels({QStringLiteral("Nr."), QStringLiteral("Naam"), QStringLiteral("Toegevoegd"), QStringLiteral("Notities")});
    QList<QStandardItem *> row;
    for (const QString &text : {QStringLiteral("1"), QString(236, u'n') + QStringLiteral(".txt"), QStringLiteral("ma 7 sep 2026, Fokkelien Brouwersgracht"),
                                QStringLiteral("Bevat een nummer dat niet bewaard mag worden: daar gaat de klacht over")})
        row.append(new QStandardItem(text));
    model.appendRow(row);
    QTableView table;
    table.resize(760, 300);
    table.setModel(&model);
    new FittedColumns(&table, {0});
    table.show();
    const QFontMetrics letters = table.fontMetrics();
    QTRY_VERIFY2(table.columnWidth(3) > letters.horizontalAdvance(QStringLiteral("Bevat een nummer")), qPrintable(QString::number(table.columnWidth(3))));
    QVERIFY2(table.columnWidth(1) < table.width() / 2, qPrintable(QString::number(table.columnWidth(1))));
    for (int column = 0; column < 4; ++column)
        QVERIFY2(table.columnWidth(column) > letters.horizontalAdvance(model.horizontalHeaderItem(column)->text()), qPrintable(QString::number(column)));
}

QTEST_MAIN(ColumnShareTest)
#include "tst_columnshare.moc"
