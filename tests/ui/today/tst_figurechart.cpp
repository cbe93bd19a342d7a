// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/figurechart.h"

#include <QBarSet>
#include <QChart>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>

using namespace balie;

class FigureChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableSaysWhatTheBarsSay();
    void wordsAreNeverMarkup();
    void sentenceIsReadAloud();
    void rowOpensItsCategory();
};

namespace {

ChartFigures figures()
{
    return {QStringLiteral("Open by week"), QStringLiteral("12 open, 3 of them this week."), QStringLiteral("Week"),
            {QStringLiteral("wk 47"), QStringLiteral("<b>48</b>")},
            {{QStringLiteral("running"), Hue::Orange, {3, 4}}, {QStringLiteral("<i>waiting</i>"), Hue::Blue, {0, 5}}}};
}

} // namespace

void FigureChartTest::tableSaysWhatTheBarsSay()
{
    FigureChart chart;
    chart.setFigures(figures());
    const QTableWidget *table = chart.table();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("<b>48</b>"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("4"));
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("5"));
}

void FigureChartTest::wordsAreNeverMarkup()
{
    FigureChart chart;
    chart.setFigures(figures());
    const auto *view = chart.findChild<QChartView *>();
    const auto *bars = qobject_cast<QStackedBarSeries *>(view->chart()->series().front());
    QCOMPARE(bars->barSets().at(1)->label(), QStringLiteral("&lt;i&gt;waiting&lt;/i&gt;"));
}

void FigureChartTest::sentenceIsReadAloud()
{
    FigureChart chart;
    chart.setFigures(figures());
    QCOMPARE(chart.findChild<QChartView *>()->accessibleDescription(), QStringLiteral("12 open, 3 of them this week."));
    QCOMPARE(chart.table()->accessibleName(), QStringLiteral("Open by week"));
}

void FigureChartTest::rowOpensItsCategory()
{
    FigureChart chart;
    chart.setFigures(figures());
    QSignalSpy opened(&chart, &FigureChart::categoryActivated);
    Q_EMIT chart.findChild<QTableWidget *>()->cellActivated(1, 0);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toInt(), 1);
}

QTEST_MAIN(FigureChartTest)
#include "tst_figurechart.moc"
