// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each statement's promise beside the law, on the built-in profiles and holidays.
#include "core/domain/organisation/organisation.h"
#include "core/exchange/holidayfile.h"
#include "core/exchange/profilefile.h"

#include <QTest>

using namespace balie;

class ProfileClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichDateBinds_data();
    void whichDateBinds();
    void thirtyDaysOutlastTheMonthAroundFebruary();
    void sixtyDaysNeverOutlastThreeMonths();
    void fourWeeksNeverOutlastTheMonth();
    void theOrganisationChoosesItsCalendar();
    void aPromiseHoldsForItsRights_data();
    void aPromiseHoldsForItsRights();
};

static const QDate firstDay(2024, 1, 1);
static const QDate lastDay(2030, 9, 30);

static Organisation organisation()
{
    return {OrganisationId::create(Instant::fromMSecs(0)), ShortText::from(QStringLiteral("Wonen Voorbeeld")).value(),
            OrganisationSign::from(QStringLiteral("WV")).value(), {}, {}, {}, {}};
}

static TwoClocks clocksOf(const char *profile, const ClockFacts &facts, const std::vector<Right> &rights = {Right::Access})
{
    const Profile known = builtInProfile(QString::fromLatin1(profile)).value();
    return twoClocks(facts, clockRulesOf(organisation(), known, rights), builtInHolidays());
}

static ClockFacts received(QDate day)
{
    ClockFacts facts;
    facts.received = day;
    return facts;
}

void ProfileClocksTest::whichDateBinds_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<QDate>("promise"); // invalid: nothing promised
    QTest::addColumn<QDate>("law");
    QTest::addColumn<Binding>("binding");
    const auto row = [](const char *name, const char *profile, QDate day, QDate promise, QDate law, Binding binding) {
        QTest::newRow(name) << QByteArray(profile) << day << promise << law << binding;
    };
    row("Domijn is silent", "domijn", {2024, 3, 5}, {}, {2024, 4, 5}, Binding::Law);
    row("Mijande is silent", "mijande", {2026, 7, 31}, {}, {2026, 8, 31}, Binding::Law);
    row("Jutphaas is silent", "jutphaas", {2026, 3, 5}, {}, {2026, 4, 7}, Binding::Law);
    row("the law alone", "avg", {2025, 1, 31}, {}, {2025, 2, 28}, Binding::Law);
    row("ieder1 at the end of January: the law", "ieder1", {2025, 1, 31}, {2025, 3, 2}, {2025, 2, 28}, Binding::Law);
    row("ieder1 over a month of 31 days: the promise", "ieder1", {2025, 3, 23}, {2025, 4, 22}, {2025, 4, 23}, Binding::Promise);
    row("ieder1, the same day: the law", "ieder1", {2025, 2, 1}, {2025, 3, 3}, {2025, 3, 3}, Binding::Law);
    row("Oosterpoort: four weeks", "oosterpoort", {2025, 3, 3}, {2025, 3, 31}, {2025, 4, 3}, Binding::Promise);
    row("Oosterpoort: a promise stays on a Saturday", "oosterpoort", {2026, 1, 31}, {2026, 2, 28}, {2026, 3, 2}, Binding::Promise);
}

void ProfileClocksTest::whichDateBinds()
{
    QFETCH(QByteArray, profile);
    QFETCH(QDate, receivedOn);
    QFETCH(QDate, promise);
    QFETCH(QDate, law);
    QFETCH(Binding, binding);
    const TwoClocks clocks = clocksOf(profile.constData(), received(receivedOn));
    QCOMPARE(clocks.promiseDue.value_or(QDate()), promise);
    QCOMPARE(clocks.statutoryDue, law);
    QCOMPARE(clocks.binding, binding);
}

void ProfileClocksTest::thirtyDaysOutlastTheMonthAroundFebruary()
{
    QMap<int, int> perMonth;
    int days = 0;
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1), ++days) {
        const TwoClocks clocks = clocksOf("ieder1", received(day));
        if (*clocks.promiseDue > clocks.statutoryDue) {
            ++perMonth[day.month()];
            QVERIFY2(day.month() == 2 || day.day() >= 30, qPrintable(day.toString(Qt::ISODate)));
            QCOMPARE(clocks.due, clocks.statutoryDue);
        }
    }
    QCOMPARE(days, 2465);
    QCOMPARE(perMonth, (QMap<int, int>{{1, 9}, {2, 161}}));
}

void ProfileClocksTest::sixtyDaysNeverOutlastThreeMonths()
{
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        ClockFacts facts = received(day);
        facts.extensionTold = day.addDays(1);
        const TwoClocks clocks = clocksOf("ieder1", facts);
        QCOMPARE(*clocks.promiseDue, day.addDays(60));
        QVERIFY2(*clocks.promiseDue <= clocks.statutoryDue, qPrintable(day.toString(Qt::ISODate)));
    }
}

void ProfileClocksTest::fourWeeksNeverOutlastTheMonth()
{
    int equal = 0;
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        const TwoClocks clocks = clocksOf("oosterpoort", received(day));
        QVERIFY2(*clocks.promiseDue <= clocks.statutoryDue, qPrintable(day.toString(Qt::ISODate)));
        equal += *clocks.promiseDue == clocks.statutoryDue ? 1 : 0;
    }
    QCOMPARE(equal, 103);
}

void ProfileClocksTest::theOrganisationChoosesItsCalendar()
{
    const Profile law = builtInProfile(QStringLiteral("avg")).value();
    Organisation chooser = organisation();
    // One month after 29 February 2024 is Good Friday.
    const ClockFacts facts = received({2024, 2, 29});
    QCOMPARE(twoClocks(facts, clockRulesOf(chooser, law, {Right::Access}), builtInHolidays()).due, QDate(2024, 3, 29));
    chooser.calendar = CalendarChoice::Atw;
    QCOMPARE(twoClocks(facts, clockRulesOf(chooser, law, {Right::Access}), builtInHolidays()).due, QDate(2024, 4, 2));

    ClockFacts paused = received({2025, 4, 3});
    paused.pauses = {{PauseGround::Identity, {2025, 4, 4}, QDate(2025, 4, 14)}};
    QCOMPARE(twoClocks(paused, clockRulesOf(chooser, law, {Right::Access}), builtInHolidays()).due, QDate(2025, 5, 13));
    chooser.suspension = Suspension::Ignored;
    QCOMPARE(twoClocks(paused, clockRulesOf(chooser, law, {Right::Access}), builtInHolidays()).due, QDate(2025, 5, 6));
}

// ieder1 promises it for every request about rights; a complaint is none, and consent is withdrawn at once
// (Art. 7(3)). Oosterpoort names its six rights, and repeats the term with the objection: also against the
// newsletter, which it sends on a legitimate interest.
void ProfileClocksTest::aPromiseHoldsForItsRights_data()
{
    QTest::addColumn<std::vector<Right>>("rights");
    QTest::addColumn<bool>("byIeder1");
    QTest::addColumn<bool>("byOosterpoort");
    using R = Right;
    for (Right right : {R::Access, R::Rectification, R::Erasure, R::Restriction, R::Portability, R::Objection, R::MarketingObjection})
        QTest::newRow(qPrintable(toWord(right))) << std::vector{right} << true << true;
    for (Right right : {R::AutomatedDecision, R::Information})
        QTest::newRow(qPrintable(toWord(right))) << std::vector{right} << true << false;
    for (Right right : {R::WithdrawConsent, R::Complaint})
        QTest::newRow(qPrintable(toWord(right))) << std::vector{right} << false << false;
    QTest::newRow("one of two is enough") << std::vector{R::Complaint, R::Erasure} << true << true;
    QTest::newRow("neither of two") << std::vector{R::Complaint, R::WithdrawConsent} << false << false;
}

void ProfileClocksTest::aPromiseHoldsForItsRights()
{
    QFETCH(std::vector<Right>, rights);
    const QDate day(2025, 3, 3);
    const TwoClocks ieder1 = clocksOf("ieder1", received(day), rights);
    QTEST(ieder1.promiseDue.has_value(), "byIeder1");
    QCOMPARE(ieder1.due, ieder1.promiseDue ? QDate(2025, 4, 2) : QDate(2025, 4, 3));
    const TwoClocks oosterpoort = clocksOf("oosterpoort", received(day), rights);
    QTEST(oosterpoort.promiseDue.has_value(), "byOosterpoort");
    QCOMPARE(oosterpoort.due, oosterpoort.promiseDue ? QDate(2025, 3, 31) : QDate(2025, 4, 3));
    QVERIFY(!clocksOf("domijn", received(day), rights).promiseDue);
}

QTEST_APPLESS_MAIN(ProfileClocksTest)
#include "tst_profileclocks.moc"
