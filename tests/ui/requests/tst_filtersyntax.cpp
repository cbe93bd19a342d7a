// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/filtersyntax.h"
#include "ui/support/rowscopy.h"

#include <QStandardItemModel>
#include <QTest>

using namespace balie;

class FilterSyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void words_data();
    void words();
    void aDayThatIsNoneIsSaid();
    void typedCountsAboveTheView();
    void copiedCellsAreGuarded_data();
    void copiedCellsAreGuarded();
    void copyHasHeadsAndNoMarkup();
};

static const FilterContext context{QDate(2026, 3, 10), {}};

void FilterSyntaxTest::days_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    const QDate march(2026, 3, 1);
    QTest::newRow("one day") << QStringLiteral("7-3-2026") << QDate(2026, 3, 7) << QDate(2026, 3, 7);
    QTest::newRow("today") << QStringLiteral("vandaag") << QDate(2026, 3, 10) << QDate(2026, 3, 10);
    QTest::newRow("after") << QStringLiteral(">7-3-2026") << QDate(2026, 3, 8) << QDate();
    QTest::newRow("from") << QStringLiteral(">= 7-3-2026") << QDate(2026, 3, 7) << QDate();
    QTest::newRow("before") << QStringLiteral("<7-3-2026") << QDate() << QDate(2026, 3, 6);
    QTest::newRow("until") << QStringLiteral("<=7-3-2026") << QDate() << QDate(2026, 3, 7);
    QTest::newRow("between") << QStringLiteral("1-3-2026..31-3-2026") << march << QDate(2026, 3, 31);
    QTest::newRow("open end") << QStringLiteral("1-3-2026..") << march << QDate();
}

void FilterSyntaxTest::days()
{
    QFETCH(QString, typed);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    const auto filter = readFilters({{RequestColumn::Due, typed}}, context);
    QVERIFY(filter);
    QCOMPARE(filter->due.from.value_or(QDate()), from);
    QCOMPARE(filter->due.until.value_or(QDate()), until);
}

void FilterSyntaxTest::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::vector<RequestState>>("states");
    using S = RequestState;
    QTest::newRow("a piece of one word") << QStringLiteral("extend") << std::vector{S::Extended};
    QTest::newRow("capitals do not count") << QStringLiteral("EXTEND") << std::vector{S::Extended};
    std::vector<S> others = allValues<S>();
    std::erase(others, S::Extended);
    QTest::newRow("all but") << QStringLiteral("!extend") << others;
}

void FilterSyntaxTest::words()
{
    QFETCH(QString, typed);
    QFETCH(std::vector<RequestState>, states);
    const auto filter = readFilters({{RequestColumn::State, typed}}, context);
    QVERIFY(filter);
    QVERIFY(filter->states == states);
}

void FilterSyntaxTest::aDayThatIsNoneIsSaid()
{
    const auto filter = readFilters({{RequestColumn::Due, QStringLiteral("31-2")}}, context);
    QVERIFY(!filter);
    QVERIFY(filter.error().code() == ErrorCode::NotADate);
    QCOMPARE(filter.error().fact(QStringLiteral("column")), QStringLiteral("due"));
    const auto state = readFilters({{RequestColumn::State, QStringLiteral("qqq")}}, context);
    QVERIFY(!state && state.error().code() == ErrorCode::NotAWord);
}

void FilterSyntaxTest::typedCountsAboveTheView()
{
    RequestFilter view;
    view.states = {RequestState::InProgress};
    view.due.from = QDate(2026, 3, 1);
    RequestFilter typed;
    typed.states = {RequestState::Closed};
    const RequestFilter both = narrowed(view, typed);
    QVERIFY(both.states == typed.states);
    QVERIFY(both.due == view.due);
}

void FilterSyntaxTest::copiedCellsAreGuarded_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("copied");
    QTest::newRow("text") << QStringLiteral("Jansen") << QStringLiteral("Jansen");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+31612345678") << QStringLiteral("'+31612345678");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("formula behind a blank and a quote") << QStringLiteral(" \"=1+1") << QStringLiteral("' \"=1+1");
    QTest::newRow("full-width formula") << QStringLiteral("\uFF1D1+1") << QStringLiteral("'\uFF1D1+1");
    QTest::newRow("command") << QStringLiteral("|calc") << QStringLiteral("'|calc");
    QTest::newRow("tab in front") << QStringLiteral("\t=1") << QStringLiteral("' =1");
    QTest::newRow("sum inside") << QStringLiteral("huur = 5 %") << QStringLiteral("huur = 5 %");
    QTest::newRow("tab inside") << QStringLiteral("a\tb") << QStringLiteral("a b");
    QTest::newRow("line inside") << QStringLiteral("a\nb") << QStringLiteral("a b");
}

void FilterSyntaxTest::copiedCellsAreGuarded()
{
    QFETCH(QString, cell);
    QFETCH(QString, copied);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), cell);
    QCOMPARE(copyOfRows(model, {0})->text().split(u'\n').at(1), copied);
}

void FilterSyntaxTest::copyHasHeadsAndNoMarkup()
{
    QStandardItemModel model(2, 2);
    model.setHeaderData(0, Qt::Horizontal, QStringLiteral("Name"), Qt::AccessibleTextRole);
    model.setHeaderData(1, Qt::Horizontal, QStringLiteral("Due"), Qt::AccessibleTextRole);
    model.setData(model.index(1, 0), QStringLiteral("<b>Jan</b>"));
    model.setData(model.index(1, 1), QStringLiteral("7 mrt"));
    const auto data = copyOfRows(model, {1});
    QCOMPARE(data->text(), QStringLiteral("Name\tDue\n<b>Jan</b>\t7 mrt\n"));
    QVERIFY(data->html().contains(QStringLiteral("<td>&lt;b&gt;Jan&lt;/b&gt;</td>")));
}

QTEST_MAIN(FilterSyntaxTest)
#include "tst_filtersyntax.moc"
