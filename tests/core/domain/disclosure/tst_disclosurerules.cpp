// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether data may go under each of the five statements, what there is to think of, and what the person must hear.
#include "core/exchange/profilefile.h"
#include "tests/support/disclosuresamples.h"

#include <QTest>

#include <algorithm>

using namespace balie;

using Change = void (*)(Disclosure &);
Q_DECLARE_METATYPE(Change)

class DisclosureRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheStatementsPromise_data();
    void whatTheStatementsPromise();
    void whomTheyName_data();
    void whomTheyName();
    void mayItGo_data();
    void mayItGo();
    void arrearsGoToTheMunicipalityAlone();
    void whoEndedGetsNothing();
    void anAgreementMustBeInForce();
    void whatThePersonMustHear_data();
    void whatThePersonMustHear();
    void whatThereIsToThinkOf_data();
    void whatThereIsToThinkOf();
};

static const char *const byLaw = "instantie die er volgens de wet recht op heeft";

static Profile of(const QString &id)
{
    return builtInProfile(id).value();
}

static Recipient listed(const QString &listedAs)
{
    return sampleRecipient(listedAs.toUtf8().constData());
}

void DisclosureRulesTest::whatTheStatementsPromise_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<DisclosureStance>("stance");
    const auto row = [](const char *id, MarketingStance marketing, UnlistedStance unlisted, CompelledStance compelled) {
        QTest::newRow(id) << QString::fromLatin1(id) << DisclosureStance{marketing, unlisted, compelled};
    };
    row("domijn", MarketingStance::Forbidden, UnlistedStance::LegalDutyOnly, CompelledStance::ToldUnlessForbidden);
    row("mijande", MarketingStance::Forbidden, UnlistedStance::LegalDutyOnly, CompelledStance::ToldUnlessForbidden);
    row("ieder1", MarketingStance::Silent, UnlistedStance::LegalDutyOnly, CompelledStance::Silent);
    row("oosterpoort", MarketingStance::Silent, UnlistedStance::Silent, CompelledStance::Silent);
    row("jutphaas", MarketingStance::Silent, UnlistedStance::Silent, CompelledStance::Silent);
    row("avg", MarketingStance::Silent, UnlistedStance::Silent, CompelledStance::Silent);
}

void DisclosureRulesTest::whatTheStatementsPromise()
{
    QFETCH(QString, id);
    QFETCH(DisclosureStance, stance);
    QCOMPARE(of(id).disclosures, stance);
}

void DisclosureRulesTest::whomTheyName_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("listedAs");
    QTest::addColumn<RecipientKind>("kind");
    QTest::addColumn<NoticePromise>("told");
    const auto row = [](const char *name, const char *id, const char *listedAs, RecipientKind kind, NoticePromise told) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromUtf8(listedAs) << kind << told;
    };
    row("Domijn: construction company", "domijn", "bouwbedrijf", RecipientKind::Contractor, NoticePromise::Silent);
    row("Domijn: told of what the law compelled", "domijn", byLaw, RecipientKind::Authority, NoticePromise::Told);
    row("Domijn: told of a merger", "domijn", "overnemer bij fusie, overname of verkoop", RecipientKind::Acquirer, NoticePromise::Told);
    row("Mijande: told of what the law compelled", "mijande", byLaw, RecipientKind::Authority, NoticePromise::Told);
    row("Mijande: told of a merger", "mijande", "overnemer bij fusie, overname of verkoop", RecipientKind::Acquirer, NoticePromise::Told);
    row("ieder1: told of a contractor beforehand", "ieder1", "aannemer", RecipientKind::Contractor, NoticePromise::Beforehand);
    row("ieder1: survey agency", "ieder1", "onderzoeksbureau, als dat van buiten komt", RecipientKind::Survey, NoticePromise::Silent);
    row("Oosterpoort: newsletter", "oosterpoort", "MailChimp", RecipientKind::Mailing, NoticePromise::Silent);
    row("Oosterpoort: seekers", "oosterpoort", "Entree", RecipientKind::Allocation, NoticePromise::Silent);
    row("Oosterpoort: lawyer", "oosterpoort", "advocaat", RecipientKind::Lawyer, NoticePromise::Silent);
    row("Jutphaas: care", "jutphaas", "zorginstelling", RecipientKind::Care, NoticePromise::Silent);
    row("Jutphaas: police", "jutphaas", "politie", RecipientKind::Police, NoticePromise::Silent);
}

void DisclosureRulesTest::whomTheyName()
{
    QFETCH(QString, id);
    QFETCH(QString, listedAs);
    QFETCH(RecipientKind, kind);
    QFETCH(NoticePromise, told);
    const std::vector<NamedRecipient> named = of(id).recipients;
    const auto found = std::find_if(named.begin(), named.end(), [&](const NamedRecipient &one) { return one.name.nl == listedAs; });
    QVERIFY(found != named.end());
    QCOMPARE(found->kind, kind);
    QCOMPARE(found->told, told);
    QCOMPARE(std::count_if(named.begin(), named.end(), [](const NamedRecipient &one) { return one.kind == RecipientKind::Other; }), std::ptrdiff_t(0));
}

static void sellSomething(Disclosure &disclosure)
{
    disclosure.purpose = DisclosurePurpose::Marketing;
}

static void obeyTheLaw(Disclosure &disclosure)
{
    disclosure.basis = LegalBasis::LegalObligation;
    disclosure.article = QStringLiteral("AWR 47");
}

static void obeyThePolice(Disclosure &disclosure)
{
    disclosure.demand = sampleDemand();
}

static void helpThePolice(Disclosure &disclosure)
{
    disclosure.demand = sampleDemand(DemandForce::Voluntary);
}

void DisclosureRulesTest::mayItGo_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("listedAs"); // empty: the statement names nobody like it
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char *name, const char *id, const char *listedAs, Change change, const char *refused) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(listedAs) << change << QString::fromLatin1(refused);
    };
    const auto repair = [](Disclosure &) {};
    row("Domijn: a repair", "domijn", "bouwbedrijf", repair, "");
    row("Domijn: no marketing", "domijn", "bouwbedrijf", sellSomething, "marketing");
    row("Mijande: no marketing", "mijande", "bouwbedrijf", sellSomething, "marketing");
    row("Oosterpoort: says nothing of marketing", "oosterpoort", "MailChimp", sellSomething, "");
    row("Jutphaas: says nothing of marketing", "jutphaas", "politie", sellSomething, "");
    row("Domijn: news for tenants is no marketing", "domijn", "bouwbedrijf", [](Disclosure &d) { d.purpose = DisclosurePurpose::Newsletter; }, "");
    row("Domijn: nobody else", "domijn", "", repair, "unlisted");
    row("Mijande: nobody else", "mijande", "", repair, "unlisted");
    row("ieder1: nobody else", "ieder1", "", repair, "unlisted");
    row("Oosterpoort: says nothing of others", "oosterpoort", "", repair, "");
    row("Jutphaas: says nothing of others", "jutphaas", "", repair, "");
    row("Domijn: save where a law obliges", "domijn", "", obeyTheLaw, "");
    row("ieder1: save where a law obliges", "ieder1", "", obeyTheLaw, "");
    row("Domijn: a demand that must be obeyed", "domijn", "", obeyThePolice, "");
    row("Domijn: help is a choice (UAVG 41)", "domijn", "", helpThePolice, "unlisted");
    row("Domijn: the law obliges nobody to marketing", "domijn", "", [](Disclosure &d) { obeyTheLaw(d), sellSomething(d); }, "marketing");
}

void DisclosureRulesTest::mayItGo()
{
    QFETCH(QString, id);
    QFETCH(QString, listedAs);
    QFETCH(Change, change);
    QFETCH(QString, refused);
    const Recipient recipient = listed(listedAs);
    Disclosure disclosure = sampleDisclosure(recipient);
    change(disclosure);
    const Result<void> allowed = mayDisclose(disclosure, recipient, of(id));
    QCOMPARE(bool(allowed), refused.isEmpty());
    if (allowed)
        return;
    QCOMPARE(allowed.error().code(), ErrorCode::DisclosureForbidden);
    QCOMPARE(allowed.error().fact(QStringLiteral("reason")), refused);
}

void DisclosureRulesTest::arrearsGoToTheMunicipalityAlone()
{
    Recipient recipient = listed(QString());
    Disclosure report = sampleDisclosure(recipient);
    report.purpose = DisclosurePurpose::ArrearsReport;
    const Profile statement = of(QStringLiteral("oosterpoort"));
    QCOMPARE(mayDisclose(report, recipient, statement).error().fact(QStringLiteral("reason")), QStringLiteral("arrears-recipient"));
    recipient.kind = RecipientKind::Municipality;
    QVERIFY(mayDisclose(report, recipient, statement));
    report.categories.push_back(DataCategory::Health);
    QCOMPARE(mayDisclose(report, recipient, statement).error().fact(QStringLiteral("reason")), QStringLiteral("arrears-data"));
    // Under another purpose nobody is asked for the four steps; what a law obliges to is another thing.
    const auto warns = [&](const Disclosure &disclosure) {
        const auto cautions = cautionsOf(disclosure, recipient, statement);
        return std::find(cautions.begin(), cautions.end(), DisclosureCaution::ArrearsOtherwise) != cautions.end();
    };
    Disclosure other = sampleDisclosure(recipient);
    other.categories = {DataCategory::Name, DataCategory::Arrears};
    QVERIFY(warns(other));
    report.categories = other.categories;
    QVERIFY(!warns(report));
    other.basis = LegalBasis::LegalObligation;
    QVERIFY(!warns(other));
}

void DisclosureRulesTest::whoEndedGetsNothing()
{
    const Profile profile = of(QStringLiteral("oosterpoort"));
    Recipient recipient = listed(QStringLiteral("deurwaarder"));
    const Disclosure disclosure = sampleDisclosure(recipient);
    recipient.ended = disclosure.on;
    QVERIFY(mayDisclose(disclosure, recipient, profile));
    recipient.ended = disclosure.on.addDays(-1);
    const Result<void> allowed = mayDisclose(disclosure, recipient, profile);
    QVERIFY(!allowed);
    QCOMPARE(allowed.error().code(), ErrorCode::RecipientEnded);
    QCOMPARE(allowed.error().fact(QStringLiteral("ended")), QStringLiteral("2026-03-02"));
}

void DisclosureRulesTest::anAgreementMustBeInForce()
{
    const Profile profile = of(QStringLiteral("oosterpoort"));
    Recipient recipient = listed(QStringLiteral("leveranciers van software"));
    Disclosure disclosure = sampleDisclosure(recipient);
    recipient.agreements = {sampleAgreement(AgreementKind::Processor, "2025-01-01", "2026-03-03")};
    disclosure.agreement = recipient.agreements.front().id;
    QVERIFY(mayDisclose(disclosure, recipient, profile)); // its last day
    disclosure.on = day("2026-03-04");
    QCOMPARE(mayDisclose(disclosure, recipient, profile).error().code(), ErrorCode::AgreementUnknown);
    disclosure.on = day("2024-12-31");
    QCOMPARE(mayDisclose(disclosure, recipient, profile).error().code(), ErrorCode::AgreementUnknown);
    disclosure.on = day("2026-03-03");
    disclosure.agreement = AgreementId::create(Instant::fromMSecs(1)); // of another recipient
    QCOMPARE(mayDisclose(disclosure, recipient, profile).error().code(), ErrorCode::AgreementUnknown);
}

void DisclosureRulesTest::whatThePersonMustHear_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("listedAs");
    QTest::addColumn<Change>("change");
    QTest::addColumn<NoticeState>("state");
    const auto row = [](const char *name, const char *id, const char *listedAs, Change change, NoticeState state) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromUtf8(listedAs) << change << state;
    };
    const auto beforehand = [](Disclosure &) {};
    const auto afterwards = [](Disclosure &d) { d.told = {ToldWhen::Afterwards, day("2026-03-04"), {}}; };
    const auto untold = [](Disclosure &d) { d.told = notTold(); };
    const auto demanded = [](Disclosure &d) { obeyThePolice(d), d.told = notTold(); };
    const auto banned = [](Disclosure &d) { obeyThePolice(d), d.told = notTold(), d.demand->ban = NoticeBan{shortWords("Sv 126bb"), day("2026-09-30")}; };
    const auto banOver = [](Disclosure &d) {
        obeyThePolice(d), d.told = {ToldWhen::Afterwards, day("2026-10-01"), {}}, d.demand->ban = NoticeBan{shortWords("Sv 126bb"), day("2026-09-30")};
    };
    row("ieder1: a contractor, beforehand", "ieder1", "aannemer", beforehand, NoticeState::InOrder);
    row("ieder1: a contractor, afterwards is too late", "ieder1", "aannemer", afterwards, NoticeState::Owed);
    row("ieder1: a contractor, not", "ieder1", "aannemer", untold, NoticeState::Owed);
    row("ieder1: the covenant promises nothing", "ieder1", "gemeente, politie, zorginstellingen (convenant)", untold, NoticeState::InOrder);
    row("ieder1: says nothing of demands", "ieder1", "", demanded, NoticeState::InOrder);
    row("Domijn: police, a formal demand with a ban", "domijn", byLaw, banned, NoticeState::Banned);
    row("Domijn: police, a formal demand without", "domijn", byLaw, demanded, NoticeState::Owed);
    row("Domijn: told when the ban was over", "domijn", byLaw, banOver, NoticeState::InOrder);
    row("Domijn: told afterwards", "domijn", byLaw, afterwards, NoticeState::InOrder);
    row("Domijn: a demand of somebody whom it does not name", "domijn", "", demanded, NoticeState::Owed);
    row("Domijn: a legal duty to somebody whom it does not name", "domijn", "", [](Disclosure &d) { obeyTheLaw(d), d.told = notTold(); }, NoticeState::Owed);
    row("Domijn: a repair", "domijn", "bouwbedrijf", untold, NoticeState::InOrder);
    row("Mijande: a merger", "mijande", "overnemer bij fusie, overname of verkoop", untold, NoticeState::Owed);
    row("Oosterpoort: promises nothing", "oosterpoort", "deurwaarder", untold, NoticeState::InOrder);
    row("Oosterpoort: a ban stays one", "oosterpoort", "politie, justitie, Belastingdienst", banned, NoticeState::Banned);
}

void DisclosureRulesTest::whatThePersonMustHear()
{
    QFETCH(QString, id);
    QFETCH(QString, listedAs);
    QFETCH(Change, change);
    QFETCH(NoticeState, state);
    const Recipient recipient = listed(listedAs);
    Disclosure disclosure = sampleDisclosure(recipient);
    change(disclosure);
    QCOMPARE(noticeStateOf(disclosure, recipient, of(id)), state);
}

void DisclosureRulesTest::whatThereIsToThinkOf_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("listedAs");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("cautions");
    const auto row = [](const char *name, const char *id, const char *listedAs, Change change, const char *cautions, const char *country = "NL") {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromUtf8(listedAs) << change << QString::fromLatin1(country) << QString::fromLatin1(cautions);
    };
    const char *const trades = "elektriciens, glazenwassers, aannemers";
    row("ieder1: a contractor who was not announced", "ieder1", "aannemer", [](Disclosure &d) { d.told = notTold(); }, "not-told-beforehand");
    row("Domijn: a demand that nobody heard of", "domijn", byLaw, [](Disclosure &d) { obeyThePolice(d), d.told = notTold(); }, "not-told");
    row("Jutphaas: address and telephone number", "jutphaas", trades, [](Disclosure &d) { d.categories = {DataCategory::Address, DataCategory::Phone}; }, "");
    row("Jutphaas: what has to be repaired comes along", "jutphaas", trades, [](Disclosure &d) { d.categories = {DataCategory::Address, DataCategory::Repair}; }, "");
    row("Jutphaas: a day of birth is more", "jutphaas", trades, [](Disclosure &d) { d.categories = {DataCategory::Address, DataCategory::Birth}; }, "more-than-stated");
    row("Domijn: a construction company gets the address alone", "domijn", "bouwbedrijf", [](Disclosure &d) { d.categories = {DataCategory::Address, DataCategory::Phone}; },
        "more-than-stated");
    row("ieder1: the name too", "ieder1", "aannemer", [](Disclosure &d) { d.categories = {DataCategory::Name, DataCategory::Address, DataCategory::Phone}; }, "");
    row("ieder1: arrears are more", "ieder1", "aannemer", [](Disclosure &d) { d.categories = {DataCategory::Address, DataCategory::Arrears}; }, "more-than-stated");
    row("Oosterpoort: a bailiff gets more than contact data", "oosterpoort", "deurwaarder", [](Disclosure &d) { d.categories = {DataCategory::Name, DataCategory::Arrears}; },
        "");
    row("Oosterpoort: an e-mail address is no address that stands alone", "oosterpoort", "MailChimp", [](Disclosure &d) { d.categories = {DataCategory::Name, DataCategory::Email}; }, "");
    row("Jutphaas: Norway", "jutphaas", "leveranciers van software", [](Disclosure &) {}, "outside-union", "NO");
    row("Oosterpoort: the United States", "oosterpoort", "leveranciers van software", [](Disclosure &) {}, "transfer-without-ground", "US");
    row("Oosterpoort: who decided looked along too", "oosterpoort", "deurwaarder",
        [](Disclosure &d) { d.categories = {DataCategory::Health}, d.specialGround = QStringLiteral("UAVG 30"), d.approvedBy = d.decidedBy.toString().toUpper(); }, "approved-alone");
    row("Oosterpoort: and at a demand", "oosterpoort", "deurwaarder", [](Disclosure &d) { obeyThePolice(d), d.demand->approvedBy = d.decidedBy; }, "approved-alone");
    row("Oosterpoort: somebody whom it does not name", "oosterpoort", "", [](Disclosure &) {}, "outside-statement");
}

void DisclosureRulesTest::whatThereIsToThinkOf()
{
    QFETCH(QString, id);
    QFETCH(QString, listedAs);
    QFETCH(Change, change);
    QFETCH(QString, country);
    QFETCH(QString, cautions);
    Recipient recipient = listed(listedAs);
    recipient.country = Country::from(country).value();
    Disclosure disclosure = sampleDisclosure(recipient);
    change(disclosure);
    QStringList words;
    for (DisclosureCaution caution : cautionsOf(disclosure, recipient, of(id)))
        words.append(toWord(caution));
    QCOMPARE(words.join(u' '), cautions);
    recipient.role->role = DecidedRole::Processor; // without an agreement (Art. 28(3))
    const std::vector<DisclosureCaution> found = cautionsOf(disclosure, recipient, of(id));
    QVERIFY(std::find(found.begin(), found.end(), DisclosureCaution::NoAgreement) != found.end());
}

QTEST_APPLESS_MAIN(DisclosureRulesTest)
#include "tst_disclosurerules.moc"
