// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must be written down before data may go, whoever gets them: the ground of special data, the four steps before a
// report of arrears, the weighing of voluntary help, and what the person heard.
#include "tests/support/disclosuresamples.h"

#include <QTest>

using namespace balie;

using Change = void (*)(Disclosure &);
Q_DECLARE_METATYPE(Change)

class DisclosureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustBeWrittenDown_data();
    void whatMustBeWrittenDown();
    void anArrearsReport_data();
    void anArrearsReport();
    void aBanHasADayToLookAgain_data();
    void aBanHasADayToLookAgain();
    void whoWasBannedIsToldLater();
    void aRecipientHoldsTogether_data();
    void aRecipientHoldsTogether();
};

// The code of the error with the fact that says where: "reason-missing article"; empty where all is well.
static QString faultOf(const Result<void> &checked)
{
    if (checked)
        return {};
    QStringList parts{toWord(checked.error().code())};
    for (const char *fact : {"key", "field", "reason", "missing"}) {
        if (const QString value = checked.error().fact(QString::fromLatin1(fact)); !value.isEmpty())
            parts.append(value);
    }
    return parts.join(u' ');
}

static void giveHealth(Disclosure &disclosure)
{
    disclosure.categories = {DataCategory::Name, DataCategory::Health};
    disclosure.specialGround = QStringLiteral("AVG 9(2)(a)");
    disclosure.approvedBy = QStringLiteral("Anna de Wit");
}

void DisclosureTest::whatMustBeWrittenDown_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, Change change, const char *fault) { QTest::newRow(name) << change << QString::fromLatin1(fault); };
    row("an address for a repair", [](Disclosure &) {}, "");
    row("no day", [](Disclosure &d) { d.on = QDate(); }, "not-a-date on");
    row("nobody", [](Disclosure &d) { d.person.reset(); }, "empty whom");
    row("a group that has only blanks", [](Disclosure &d) { d.person.reset(), d.group = QStringLiteral("  "); }, "empty whom");
    row("three hundred addresses", [](Disclosure &d) { d.person.reset(), d.group = QStringLiteral("bewoners Kerkstraat"), d.persons = 300; }, "");
    row("one person is not two", [](Disclosure &d) { d.persons = 2; }, "number-out-of-range");
    row("of none", [](Disclosure &d) { d.person.reset(), d.group = QStringLiteral("bewoners"), d.persons = 0; }, "number-out-of-range");
    row("nothing ticked", [](Disclosure &d) { d.categories.clear(); }, "empty categories");
    row("Art. 6(1)(f): which interest", [](Disclosure &d) { d.basis = LegalBasis::LegitimateInterests; }, "reason-missing article");
    row("Art. 6(1)(c): which law", [](Disclosure &d) { d.basis = LegalBasis::LegalObligation, d.article = QStringLiteral(" "); }, "reason-missing article");
    row("Art. 6(1)(e): which task", [](Disclosure &d) { d.basis = LegalBasis::PublicTask; }, "reason-missing article");
    row("Art. 6(1)(f) with it", [](Disclosure &d) { d.basis = LegalBasis::LegitimateInterests, d.article = QStringLiteral("incasso"); }, "");
    row("Art. 9: health with ground and second person", giveHealth, "");
    row("Art. 9: no ground", [](Disclosure &d) { giveHealth(d), d.specialGround.clear(); }, "reason-missing special-ground");
    row("Art. 9: nobody looked along", [](Disclosure &d) { giveHealth(d), d.approvedBy.clear(); }, "reason-missing approved-by");
    row("Art. 10: crimes too", [](Disclosure &d) { d.categories = {DataCategory::Criminal}; }, "reason-missing special-ground");
    row("nuisance is not special", [](Disclosure &d) { d.categories = {DataCategory::Nuisance}; }, "");
    row("a demand", [](Disclosure &d) { d.demand = sampleDemand(); }, "");
    row("a demand: what was given", [](Disclosure &d) { d.demand = sampleDemand(), d.demand->given = longWords("."); }, "empty given");
    row("UAVG 41(1)(d): help without a weighing", [](Disclosure &d) { d.demand = sampleDemand(DemandForce::Voluntary); }, "reason-missing weighing");
    row("UAVG 41(1)(d): help with it",
        [](Disclosure &d) { d.demand = sampleDemand(DemandForce::Voluntary), d.demand->weighing = longWords("Een ernstig misdrijf"); }, "");
    row("a ban that was over before", [](Disclosure &d) { d.demand = sampleDemand(), d.demand->ban = NoticeBan{shortWords("Sv 126bb"), day("2026-03-02")}; },
        "date-out-of-order until");
    const Change underBan = [](Disclosure &d) { d.demand = sampleDemand(), d.demand->ban = NoticeBan{shortWords("Sv 126bb"), day("2026-05-01")}; };
    row("told while that is forbidden", underBan, "disclosure-forbidden banned");
    row("told after the last day", [](Disclosure &d) {
        d.demand = sampleDemand(), d.demand->ban = NoticeBan{shortWords("Sv 126bb"), day("2026-05-01")};
        d.told = {ToldWhen::Afterwards, day("2026-05-02"), {}};
    }, "");
    row("told before anybody looked again", [](Disclosure &d) {
        d.demand = sampleDemand(), d.demand->ban = NoticeBan{shortWords("Sv 126bb"), {}};
        d.told = {ToldWhen::Afterwards, day("2026-09-02"), {}};
    }, "disclosure-forbidden banned");
    row("told, on no day", [](Disclosure &d) { d.told.on.reset(); }, "not-a-date told-on");
    row("beforehand, the day after", [](Disclosure &d) { d.told.on = day("2026-03-04"); }, "date-out-of-order told-on");
    row("beforehand, on the day", [](Disclosure &d) { d.told.on = day("2026-03-03"); }, "");
    row("afterwards, the day before", [](Disclosure &d) { d.told.when = ToldWhen::Afterwards; }, "date-out-of-order told-on");
    row("afterwards, on the day", [](Disclosure &d) { d.told = {ToldWhen::Afterwards, day("2026-03-03"), {}}; }, "");
    row("not told, and no why", [](Disclosure &d) { d.told = {}; }, "reason-missing told-why");
    row("not told, and why", [](Disclosure &d) { d.told = notTold(); }, "");
}

void DisclosureTest::whatMustBeWrittenDown()
{
    QFETCH(Change, change);
    QFETCH(QString, fault);
    Disclosure disclosure = sampleDisclosure(sampleRecipient(""));
    change(disclosure);
    QCOMPARE(faultOf(checkDisclosure(disclosure)), fault);
}

// Besluit gemeentelijke schuldhulpverlening art. 2.
void DisclosureTest::anArrearsReport_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, Change change, const char *fault) { QTest::newRow(name) << change << QString::fromLatin1(fault); };
    row("all four were done", [](Disclosure &) {}, "");
    row("nothing was filled in", [](Disclosure &d) { d.arrears.reset(); }, "reason-missing arrears");
    row("no contact", [](Disclosure &d) { d.arrears->contactSought = QDate(); }, "disclosure-forbidden arrears-conditions contact");
    row("debt help not named", [](Disclosure &d) { d.arrears->helpNamed = QDate(); }, "disclosure-forbidden arrears-conditions help");
    row("no reminder", [](Disclosure &d) { d.arrears->reminded = QDate(); }, "disclosure-forbidden arrears-conditions reminder");
    row("not offered", [](Disclosure &d) { d.arrears->offered = QDate(); }, "disclosure-forbidden arrears-conditions offer");
    row("offered the day after", [](Disclosure &d) { d.arrears->offered = day("2026-03-04"); }, "disclosure-forbidden arrears-conditions offer");
    row("offered on the day", [](Disclosure &d) { d.arrears->offered = day("2026-03-03"); }, "");
    row("none was done", [](Disclosure &d) { d.arrears = ArrearsReport{}; }, "disclosure-forbidden arrears-conditions contact, help, reminder, offer");
    row("the tenant refused", [](Disclosure &d) { d.arrears->tenant = TenantsWord::Refused; }, "disclosure-forbidden arrears-refused");
}

void DisclosureTest::anArrearsReport()
{
    QFETCH(Change, change);
    QFETCH(QString, fault);
    Disclosure disclosure = sampleDisclosure(sampleRecipient("", RecipientKind::Municipality));
    disclosure.purpose = DisclosurePurpose::ArrearsReport;
    disclosure.categories = {DataCategory::Name, DataCategory::Address, DataCategory::Arrears};
    disclosure.arrears = ArrearsReport{day("2026-01-12"), day("2026-01-12"), day("2026-02-02"), day("2026-02-16")};
    change(disclosure);
    QCOMPARE(faultOf(checkDisclosure(disclosure)), fault);
}

void DisclosureTest::aBanHasADayToLookAgain_data()
{
    QTest::addColumn<QDate>("disclosed");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("lookOn");
    QTest::newRow("the day after its last one") << day("2026-03-03") << day("2026-09-30") << day("2026-10-01");
    QTest::newRow("until further notice: half a year") << day("2026-03-03") << QDate() << day("2026-09-03");
    QTest::newRow("half a year after 31 August") << day("2026-08-31") << QDate() << day("2027-02-28");
}

void DisclosureTest::aBanHasADayToLookAgain()
{
    QFETCH(QDate, disclosed);
    QFETCH(QDate, until);
    QFETCH(QDate, lookOn);
    const NoticeBan ban{shortWords("Sv 126bb"), until.isValid() ? std::optional(until) : std::nullopt};
    QCOMPARE(ban.checkOn(disclosed), lookOn);
}

void DisclosureTest::whoWasBannedIsToldLater()
{
    Disclosure disclosure = sampleDisclosure(sampleRecipient("", RecipientKind::Police));
    disclosure.demand = sampleDemand();
    disclosure.told = notTold();
    QVERIFY(!disclosure.needsTelling(day("2030-01-01"))); // nothing forbids it: then it is owed at once
    disclosure.demand->ban = NoticeBan{shortWords("Sv 126bb"), day("2026-09-30")};
    QVERIFY(!disclosure.needsTelling(day("2026-09-30")));
    QVERIFY(disclosure.needsTelling(day("2026-10-01")));
    disclosure.struckOut = longWords("Verkeerde persoon");
    QVERIFY(!disclosure.needsTelling(day("2026-10-01")));
    disclosure.struckOut.reset();
    disclosure.told = {ToldWhen::Afterwards, day("2026-10-01"), {}};
    QVERIFY(!disclosure.needsTelling(day("2026-10-02")));
}

using Shape = void (*)(Recipient &);
Q_DECLARE_METATYPE(Shape)

void DisclosureTest::aRecipientHoldsTogether_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, Shape shape, const char *fault) { QTest::newRow(name) << shape << QString::fromLatin1(fault); };
    row("in order", [](Recipient &) {}, "");
    row("role decided on no day", [](Recipient &r) { r.role->on = QDate(); }, "not-a-date role");
    row("ended on no day", [](Recipient &r) { r.ended = QDate(); }, "not-a-date ended");
    row("Art. 15(2): a transfer without words", [](Recipient &r) { r.transfer = Transfer{}; }, "empty transfer");
    row("an agreement on no day", [](Recipient &r) { r.agreements = {sampleAgreement(AgreementKind::Contract, "")}; }, "not-a-date signedOn");
    row("an agreement that ends before it begins", [](Recipient &r) { r.agreements = {sampleAgreement(AgreementKind::Contract, "2026-01-01", "2025-12-31")}; },
        "date-out-of-order until");
    row("an agreement of one day", [](Recipient &r) { r.agreements = {sampleAgreement(AgreementKind::Contract, "2026-01-01", "2026-01-01")}; }, "");
    row("one agreement twice", [](Recipient &r) { r.agreements.assign(2, sampleAgreement(AgreementKind::Processor)); }, "said-twice agreements");
    row("two kinds on one day",
        [](Recipient &r) { r.agreements = {sampleAgreement(AgreementKind::Processor), sampleAgreement(AgreementKind::Contract)}; }, "");
}

void DisclosureTest::aRecipientHoldsTogether()
{
    QFETCH(Shape, shape);
    QFETCH(QString, fault);
    Recipient recipient = sampleRecipient("");
    shape(recipient);
    QCOMPARE(faultOf(checkRecipient(recipient)), fault);
}

QTEST_APPLESS_MAIN(DisclosureTest)
#include "tst_disclosure.moc"
