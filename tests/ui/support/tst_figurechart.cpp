// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/figurechart.h"

#include <QBarCategoryAxis>
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
    void aCellOpensItsPart();
    void largeNumbersFit();
    void rowsMayBeSaidInFull();
    void theFirstOfLyingBarsIsOnTop();
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
    QCOMPARE(opened.front().at(1).toInt(), -1);
}

void FigureChartTest::aCellOpensItsPart()
{
    FigureChart chart;
    chart.setFigures(figures());
    QSignalSpy opened(&chart, &FigureChart::categoryActivated);
    Q_EMIT chart.findChild<QTableWidget *>()->cellActivated(1, 2);
    QCOMPARE(opened.front(), (QVariantList{1, 1}));
    const auto *bars = qobject_cast<QStackedBarSeries *>(chart.findChild<QChartView *>()->chart()->series().front());
    Q_EMIT bars->barSets().at(1)->clicked(0);
    QCOMPARE(opened.back(), (QVariantList{0, 1}));
}

// More than an int holds; the whole number stands in the table.
void FigureChartTest::largeNumbersFit()
{
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    ChartFigures large = figures();
    large.series = {{QStringLiteral("kept"), Hue::Grey, {Q_INT64_C(5'400'000'000), 240'500}}};
    FigureChart chart;
    chart.setFigures(large);
    QCOMPARE(chart.table()->item(0, 1)->text(), QStringLiteral("5.400.000.000"));
    const auto axes = chart.findChild<QChartView *>()->chart()->axes(Qt::Horizontal);
    const QStringList captions = qobject_cast<QBarCategoryAxis *>(axes.front())->categories();
    QVERIFY2(captions.at(0).contains(QStringLiteral("5.400,0")), qPrintable(captions.at(0)));
    QVERIFY2(captions.at(1).contains(QStringLiteral("240k")), qPrintable(captions.at(1)));
    QLocale::setDefault(QLocale::c());
}

void FigureChartTest::rowsMayBeSaidInFull()
{
    ChartFigures months = figures();
    months.rowTitles = {QStringLiteral("november 2026"), QStringLiteral("december 2026")};
    FigureChart chart;
    chart.setFigures(months);
    QCOMPARE(chart.table()->item(0, 0)->text(), QStringLiteral("november 2026"));
}

// Their axis runs from below.
void FigureChartTest::theFirstOfLyingBarsIsOnTop()
{
    ChartFigures lying = figures();
    lying.shape = FigureShape::Bars;
    FigureChart chart;
    chart.setFigures(lying);
    const QChart *drawn = chart.findChild<QChartView *>()->chart();
    const QStringList captions = qobject_cast<QBarCategoryAxis *>(drawn->axes(Qt::Vertical).front())->categories();
    QVERIFY2(captions.at(1).startsWith(QStringLiteral("wk 47")) && captions.at(1).contains(QStringLiteral("<b>3</b>")), qPrintable(captions.join(u'|')));
    QSignalSpy opened(&chart, &FigureChart::categoryActivated);
    const auto *bars = qobject_cast<QAbstractBarSeries *>(drawn->series().front());
    QCOMPARE(bars->barSets().at(0)->at(1), 3.0);
    Q_EMIT bars->barSets().at(0)->clicked(1);
    QCOMPARE(opened.front(), (QVariantList{0, 0}));
}

QTEST_MAIN(FigureChartTest)
#include "tst_figurechart.moc"
