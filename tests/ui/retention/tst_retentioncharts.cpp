// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of retention say, and what the list shows behind each of their bars.
#include "ui/retention/retentioncharts.h"

#include <QTest>

using namespace balie;

class RetentionChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsBeginWithWhatIsOver();
    void organisationsAreAddedUp();
    void sixCategoriesAndTheRest();
    void aPartOfABarIsAFilter();
    void figuresCountWhatTheFilterShows();
    void aPlaceLeadsBack();
    void whatIsNotUnderstoodDoesNotFilter();
    void theLineOnTopSaysWhatAsksForSomething();
};

namespace {

const QDate today(2026, 11, 20);

OrganisationId organisation(int which)
{
    static const OrganisationId ids[] = {OrganisationId::create(Instant::fromMSecs(1)), OrganisationId::create(Instant::fromMSecs(2))};
    return ids[which];
}

RetentionFigure figure(const QString &category, qint64 expired, qint64 running, qint64 inConflict = 0, int whose = 0)
{
    RetentionFigure made{organisation(whose), {}, {category, {category + QStringLiteral(" (huur)"), category}}, expired, running, inConflict, 5, 0, 0, 0, {}, 2};
    for (int month = 0; month < 12; ++month)
        made.months.push_back({QDate(2026, 11, 1).addMonths(month), month == 3 ? running : 0, month == 4 ? inConflict : 0});
    return made;
}

} // namespace

void RetentionChartsTest::monthsBeginWithWhatIsOver()
{
    const RetentionChart chart = chartByMonth({figure(QStringLiteral("fin-admin"), 1204, 7, 3)}, today);
    QCOMPARE(chart.figures.categories.size(), 13);
    QCOMPARE(chart.figures.series[0].values.front(), 1204);
    QCOMPARE(chart.figures.series[1].values[4], 7); // February: the fourth month
    QCOMPARE(chart.figures.series[2].values[5], 3);
    QVERIFY2(chart.figures.rowTitles[4].contains(QStringLiteral("2027")), qPrintable(chart.figures.rowTitles[4]));
    const QString sentence = chart.figures.summary;
    QVERIFY2(sentence.contains(QStringLiteral("10")) && sentence.contains(QStringLiteral("(7)")) && sentence.contains(QStringLiteral("2")), qPrintable(sentence));
}

void RetentionChartsTest::organisationsAreAddedUp()
{
    const RetentionChart chart = chartByMonth({figure(QStringLiteral("fin-admin"), 3, 1), figure(QStringLiteral("fin-admin"), 4, 1, 0, 1)}, today);
    QCOMPARE(chart.figures.series[0].values.front(), 7);
    const RetentionChart categories = chartByCategory({figure(QStringLiteral("fin-admin"), 3, 1), figure(QStringLiteral("fin-admin"), 4, 1, 0, 1)});
    QCOMPARE(categories.figures.categories.size(), 1);
    QCOMPARE(categories.figures.series[0].values.front(), 7);
}

void RetentionChartsTest::sixCategoriesAndTheRest()
{
    std::vector<RetentionFigure> figures;
    for (int i = 0; i < 9; ++i)
        figures.push_back(figure(QStringLiteral("c%1").arg(i), i, 1));
    const RetentionChart chart = chartByCategory(figures);
    QCOMPARE(chart.figures.categories.size(), 7);
    QCOMPARE(chart.figures.categories.front(), QStringLiteral("c8")); // most to do
    QCOMPARE(chart.figures.series[0].values.back(), 0 + 1 + 2);
    QCOMPARE(chart.categories.back().category, QString());
    figures.erase(figures.begin() + 7, figures.end()); // a rest of one would say less than its name
    QCOMPARE(chartByCategory(figures).categories.back().category, QStringLiteral("c0"));
}

void RetentionChartsTest::aPartOfABarIsAFilter()
{
    const RetentionChart months = chartByMonth({figure(QStringLiteral("fin-admin"), 1, 1)}, today);
    QCOMPARE(months.filterAt(0, -1)->state, std::optional(ExpiryState::Expired));
    QCOMPARE(months.filterAt(0, 2)->state, std::optional(ExpiryState::Expired)); // that bar is of one state
    QCOMPARE(months.filterAt(1, 2)->state, std::optional(ExpiryState::InConflict));
    QCOMPARE(months.filterAt(1, 2)->month, QDate(2026, 11, 1));
    QVERIFY(!months.filterAt(13, 0));
    const RetentionChart categories = chartByCategory({figure(QStringLiteral("fin-admin"), 1, 1)});
    QCOMPARE(categories.filterAt(0, 0)->category, QStringLiteral("fin-admin"));
    QCOMPARE(categories.filterAt(0, 0)->state, std::optional(ExpiryState::Expired));
    QVERIFY(!categories.filterAt(0, -1)->state);
}

void RetentionChartsTest::figuresCountWhatTheFilterShows()
{
    const std::vector<RetentionFigure> figures{figure(QStringLiteral("fin-admin"), 3, 4, 2), figure(QStringLiteral("camera"), 1, 1, 0, 1)};
    QCOMPARE(countOf(figures, {}), std::optional<qint64>(3 + 4 + 2 + 5 + 1 + 1 + 5));
    QCOMPARE(countOf(figures, {.state = ExpiryState::Expired}), std::optional<qint64>(4));
    QCOMPARE(countOf(figures, {.organisation = organisation(1)}), std::optional<qint64>(7));
    QCOMPARE(countOf(figures, {.state = ExpiryState::Running, .month = QDate(2027, 2, 1)}), std::optional<qint64>(5));
    QCOMPARE(countOf(figures, {.month = QDate(2027, 2, 1)}), std::optional<qint64>()); // what is held has a day too
    QCOMPARE(countOf(figures, {.state = ExpiryState::Running, .month = QDate(2029, 2, 1)}), std::optional<qint64>());
}

void RetentionChartsTest::aPlaceLeadsBack()
{
    const RetentionFilter filter{organisation(1), ExpiryState::InConflict, QStringLiteral("fin-admin"), QDate(2027, 2, 1)};
    QCOMPARE(filterFrom(placeOf(filter)), filter);
    QCOMPARE(filterFrom({}), RetentionFilter());
    const RetentionQuery query = queryOf(filter);
    QCOMPARE(query.due.until, std::optional(QDate(2027, 2, 28)));
    QCOMPARE(query.category, QStringLiteral("fin-admin"));
}

void RetentionChartsTest::whatIsNotUnderstoodDoesNotFilter()
{
    QCOMPARE(filterFrom(QStringLiteral("state=gone&month=2027-13-01&organisation=7")), RetentionFilter());
    QCOMPARE(filterFrom(QStringLiteral("month=2027-02-14")).month, QDate(2027, 2, 1));
}

void RetentionChartsTest::theLineOnTopSaysWhatAsksForSomething()
{
    const QString line = summaryOf({figure(QStringLiteral("fin-admin"), 1204, 4, 12)});
    QVERIFY2(line.contains(QStringLiteral("12 ")) && line.contains(QStringLiteral("5 ")), qPrintable(line));
    QVERIFY(!summaryOf({figure(QStringLiteral("fin-admin"), 1, 4)}).contains(QStringLiteral("conflict")));
}

QTEST_MAIN(RetentionChartsTest)
#include "tst_retentioncharts.moc"
