// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, groups and figures over an invented register: complete, in order, and the same as counted by hand.
#include "core/overview/personrows.h"
#include "core/overview/requestrows.h"
#include "core/overview/todayfigures.h"
#include "core/overview/worklist.h"
#include "tests/support/demoregister.h"

#include <QSet>
#include <QTest>

using namespace balie;

class ListsTest : public QObject, DemoRegister
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { m_workspace.reset(); }
    void everyOrderIsCompleteByPages_data();
    void everyOrderIsCompleteByPages();
    void aCursorFitsItsOrderOnly();
    void filters_data();
    void filters();
    void groupsHoldEveryOpenCaseOnce();
    void figuresAreThoseOfTheList();
    void personsAreReadByPages();
    void whoItMayBe();

private:
    bool presses(RequestId id)
    {
        const Request request = read([id](Register &opened) { return requestDossier(opened, id); }).request;
        const std::optional<QDate> colleague = colleagueBy(request);
        return isStopOpen(request) || (colleague && *colleague < demoDay);
    }
};

void ListsTest::everyOrderIsCompleteByPages_data()
{
    QTest::addColumn<std::vector<SortKey>>("order");
    QTest::newRow("by urgency") << std::vector<SortKey>{};
    for (RequestColumn column : allValues<RequestColumn>()) {
        for (Direction direction : allValues<Direction>())
            QTest::addRow("%s %s", qPrintable(toWord(column)), qPrintable(toWord(direction))) << std::vector<SortKey>{{column, direction}};
    }
    QTest::newRow("state, then due backwards")
        << std::vector<SortKey>{{RequestColumn::State, Direction::Ascending}, {RequestColumn::Due, Direction::Descending}};
    QTest::newRow("organisation backwards, channel, person")
        << std::vector<SortKey>{{RequestColumn::Organisation, Direction::Descending},
                                {RequestColumn::Channel, Direction::Ascending},
                                {RequestColumn::Person, Direction::Ascending}};
}

void ListsTest::everyOrderIsCompleteByPages()
{
    QFETCH(std::vector<SortKey>, order);
    RequestQuery query;
    query.order = order;
    query.limit = 1000;
    const RequestPage whole = page(query);
    QVERIFY(whole.next.isEmpty());
    query.limit = 37;
    QStringList paged;
    do {
        const RequestPage next = page(query);
        for (const RequestRow &row : next.rows)
            paged.append(row.reference);
        query.after = next.next;
    } while (!query.after.isEmpty() && paged.size() < 1000);
    QStringList expected;
    for (const RequestRow &row : whole.rows)
        expected.append(row.reference);
    QCOMPARE(paged, expected);
    QCOMPARE(qint64(paged.size()), read([](Register &opened) { return countRequests(opened, {}); }));
}

void ListsTest::aCursorFitsItsOrderOnly()
{
    RequestQuery query;
    query.limit = 5;
    query.after = page(query).next;
    query.order = {{RequestColumn::Received, Direction::Ascending}};
    const auto refused = [&] { return m_workspace->runAndWait([query](Register &opened) { return requestRows(opened, query); }).error().code(); };
    QCOMPARE(refused(), ErrorCode::NotAWord);
    query.after = QStringLiteral("nonsense");
    QCOMPARE(refused(), ErrorCode::NotAWord);
}

using Fits = std::function<bool(const RequestRow &)>;

void ListsTest::filters_data()
{
    QTest::addColumn<RequestFilter>("filter");
    QTest::addColumn<Fits>("fits");
    RequestFilter states;
    states.states = {RequestState::Closed, RequestState::Answered};
    QTest::newRow("states") << states << Fits([](const RequestRow &row) { return row.state == RequestState::Closed || row.state == RequestState::Answered; });
    RequestFilter rights;
    rights.rights = {Right::Erasure, Right::Objection};
    QTest::newRow("any of two rights") << rights << Fits([](const RequestRow &row) {
        return std::any_of(row.rights.begin(), row.rights.end(), [](Right right) { return right == Right::Erasure || right == Right::Objection; });
    });
    RequestFilter phone;
    phone.channels = {Channel::Phone};
    phone.due = {demoDay.addDays(-400), demoDay};
    QTest::newRow("channel and due") << phone << Fits([](const RequestRow &row) {
        return row.channel == Channel::Phone && row.due >= demoDay.addDays(-400) && row.due <= demoDay;
    });
    RequestFilter closed;
    closed.closed.until = demoDay.addDays(-200);
    QTest::newRow("closed until") << closed << Fits([](const RequestRow &row) { return row.closedOn && *row.closedOn <= demoDay.addDays(-200); });
    RequestFilter name;
    name.columns.insert(RequestColumn::Person, QStringLiteral("JANS"));
    QTest::newRow("part of a name, capitals apart") << name << Fits([](const RequestRow &row) {
        return row.personName.contains(QStringLiteral("jans"), Qt::CaseInsensitive);
    });
    RequestFilter wildcard;
    wildcard.columns.insert(RequestColumn::Street, QStringLiteral("%"));
    QTest::newRow("a wildcard is a character") << wildcard << Fits([](const RequestRow &) { return false; });
    RequestFilter reference;
    reference.columns.insert(RequestColumn::Reference, QStringLiteral("2026-00"));
    QTest::newRow("part of a number") << reference << Fits([](const RequestRow &row) { return row.reference.contains(QStringLiteral("2026-00")); });
}

void ListsTest::filters()
{
    QFETCH(RequestFilter, filter);
    QFETCH(Fits, fits);
    QSet<QString> expected;
    for (const RequestRow &row : all({})) {
        if (fits(row))
            expected.insert(row.reference);
    }
    QSet<QString> found;
    for (const RequestRow &row : all(filter))
        found.insert(row.reference);
    QCOMPARE(found, expected);
    QCOMPARE(read([filter](Register &opened) { return countRequests(opened, filter); }), qint64(expected.size()));
}

void ListsTest::groupsHoldEveryOpenCaseOnce()
{
    QSet<QString> seen;
    qint64 counted = 0;
    for (const WorkListGroup &group : read([](Register &opened) { return workList(opened, 1000); })) {
        QCOMPARE(group.count, qint64(group.rows.size()));
        if (group.group == WorkGroup::Complaint)
            continue; // beside the others
        counted += group.count;
        for (const RequestRow &row : group.rows) {
            seen.insert(row.reference);
            QCOMPARE(group.group == WorkGroup::Late, isOpen(row.state) && row.due < demoDay);
            QCOMPARE(group.group == WorkGroup::Today,
                     isOpen(row.state) && (row.due == demoDay || (row.due > demoDay && presses(row.id))));
            if (group.group == WorkGroup::ThisWeek)
                QVERIFY(row.due <= QDate(2026, 3, 15)); // the Sunday
            QCOMPARE(group.group == WorkGroup::ToClose, row.state == RequestState::Answered);
        }
    }
    QCOMPARE(counted, qint64(seen.size()));
    qint64 expected = 0;
    for (const RequestRow &row : all({}))
        expected += isOpen(row.state) || row.state == RequestState::Answered;
    QCOMPARE(counted, expected);
}

void ListsTest::figuresAreThoseOfTheList()
{
    const TodayFigures figures = read(todayFigures);
    TodayFigures byHand;
    for (const RequestRow &row : all({})) {
        byHand.open += isOpen(row.state);
        byHand.late += row.urgency == Urgency::Late;
        byHand.dueToday += row.urgency == Urgency::Today;
        byHand.dueThisWeek += isOpen(row.state) && row.due > demoDay && row.due <= QDate(2026, 3, 15) && !presses(row.id);
        byHand.receivedThisYear += row.received.year() == 2026;
    }
    QCOMPARE(figures.open, byHand.open);
    QCOMPARE(figures.late, byHand.late);
    QCOMPARE(figures.dueToday, byHand.dueToday);
    QCOMPARE(figures.dueThisWeek, byHand.dueThisWeek);
    QVERIFY(figures.receivedThisYear >= byHand.receivedThisYear); // with those struck out
    QVERIFY(figures.late > 0 && figures.dueToday > 0 && figures.dueThisWeek > 0);
    QVERIFY(figures.onTimeThisYear <= figures.answeredThisYear);
    QCOMPARE(figures.weeks.size(), std::size_t(12));
    QCOMPARE(figures.weeks.front().monday, QDate(2026, 3, 9));
    // The first bar holds what is late from before it, so that the bars hold every open case of these weeks.
    qint64 inBars = 0;
    for (const WeekFigure &week : figures.weeks)
        inBars += week.open;
    for (const RequestRow &row : all({})) {
        byHand.beforeThisWeek += isOpen(row.state) && row.due < QDate(2026, 3, 9);
        inBars += isOpen(row.state) && row.due >= QDate(2026, 3, 9).addDays(12 * 7);
    }
    QVERIFY(figures.beforeThisWeek > 0);
    QCOMPARE(figures.beforeThisWeek, byHand.beforeThisWeek);
    QCOMPARE(inBars, figures.open);
}

void ListsTest::personsAreReadByPages()
{
    PersonQuery query;
    query.limit = 50;
    QString before;
    qint64 count = 0;
    do {
        const PersonPage persons = read([query](Register &opened) { return personRows(opened, query); });
        for (const PersonRow &row : persons.rows) {
            const QString family = row.person.name.family.toString().toLower();
            QVERIFY2(before.left(1) <= family.left(1), qPrintable(before + QStringLiteral(" before ") + family));
            before = family;
            ++count;
        }
        query.after = persons.next;
    } while (!query.after.isEmpty());
    QCOMPARE(count, m_made.persons);
}

void ListsTest::whoItMayBe()
{
    const RequestRow row = all({}).front();
    PersonSketch typed;
    typed.name = row.personName;
    typed.street = row.street;
    const auto likely = read([=](Register &opened) { return likelyPersons(opened, row.organisation, typed); });
    QVERIFY(!likely.empty());
    QCOMPARE(likely.front().person.name.display(), row.personName);
    typed.name = QStringLiteral("Xqz");
    typed.street.clear();
    QVERIFY(read([=](Register &opened) { return likelyPersons(opened, row.organisation, typed); }).empty());
}

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
