// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who got what about whom: what may be written down, what is put right, and the figures that follow (Art. 5(2), 15(1)(c)).
#include "core/casework/disclosure/exportdisclosures.h"
#include "core/casework/mergepersons.h"
#include "core/overview/disclosurefigures.h"
#include "core/overview/disclosurerows.h"
#include "tests/support/disclosuredesk.h"

#include <QTest>

using namespace balie;

class DisclosuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisclosureIsCountedAndFound();
    void aSeriesIsOneActOrNone();
    void whatTheStatementForbidsIsRefused_data();
    void whatTheStatementForbidsIsRefused();
    void whatNobodyMayWriteIsRefused();
    void aCorrectionMovesTheFigures();
    void whatIsStruckOutStaysAndCountsNoLonger();
    void whenTheBanIsOverItComesBack();
    void everythingAboutOnePersonFollowsAMerge();
    void aListIsTakenOutWithItsHeads();
};

static DisclosureFigures figuresOf(TestRegister &desk)
{
    return must(disclosureFigures(*desk, desk.today().addMonths(-11), desk.today(), *desk.organisation));
}

void DisclosuresTest::aDisclosureIsCountedAndFound()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const Recipient painter = recipientOf(desk, "Schildersbedrijf Kwast");
    const PersonId tenant = personOf(desk);
    const Disclosure one = recorded(desk, aboutPerson(desk, painter, tenant));
    Disclosure street = disclosureTo(desk, painter);
    street.persons = 40;
    recorded(desk, street);
    const DisclosureFigures figures = figuresOf(desk);
    QCOMPARE(figures.all.number, 2);
    QCOMPARE(figures.all.persons, 41);
    QCOMPARE(figures.months.size(), std::size_t(12));
    QCOMPARE(figures.months.back().counted.number, 2);
    QCOMPARE(figures.recipients.front().name, QStringLiteral("Schildersbedrijf Kwast"));
    const DisclosurePage about = must(disclosureRows(*desk, {.person = tenant}));
    QCOMPARE(about.rows.size(), std::size_t(1));
    QCOMPARE(about.rows.front().disclosure, one);
    QCOMPARE(about.rows.front().personName, QStringLiteral("Jan van der Horst"));
    QCOMPARE(must(recipientRows(*desk)).front().persons, 41);
    QVERIFY(isSound(desk));
}

void DisclosuresTest::aSeriesIsOneActOrNone()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const Recipient painter = recipientOf(desk, "Schildersbedrijf Kwast");
    std::vector<Disclosure> series(300, disclosureTo(desk, painter));
    const auto written = must(recordDisclosures(*desk, series));
    QVERIFY(written.front().series.has_value());
    QCOMPARE(written.front().series, written.back().series);
    series[17].categories.clear();
    const Error refused = recordDisclosures(*desk, series).error();
    QCOMPARE(refused.code(), ErrorCode::Empty);
    QCOMPARE(refused.fact(QStringLiteral("line")), QStringLiteral("18"));
    QCOMPARE(figuresOf(desk).all.number, 300);
    // Taken back as it came: all, or none where one of them is gone already.
    const std::vector<DisclosureId> three{written[0].id, written[1].id, written[2].id};
    QCOMPARE(strikeOutDisclosures(*desk, three, {}).error().code(), ErrorCode::ReasonMissing);
    must(strikeOutDisclosures(*desk, three, text("verkeerde straat")));
    QCOMPARE(strikeOutDisclosures(*desk, {written[3].id, written[2].id}, text("verkeerde straat")).error().fact(QStringLiteral("reason")), QStringLiteral("struck-out"));
    QCOMPARE(figuresOf(desk).all.number, 297);
    QVERIFY(isSound(desk));
}

void DisclosuresTest::whatTheStatementForbidsIsRefused_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("listedAs");
    QTest::addColumn<DisclosurePurpose>("purpose");
    QTest::addColumn<LegalBasis>("basis");
    QTest::addColumn<QString>("reason"); // empty: it goes
    const auto row = [](const char *name, const char *profile, const char *listedAs, DisclosurePurpose purpose, LegalBasis basis, const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(profile) << QString::fromUtf8(listedAs) << purpose << basis << QString::fromLatin1(reason);
    };
    row("Domijn sells nothing", "domijn", "leverancier voor onderhoud of reparatie", DisclosurePurpose::Marketing, LegalBasis::Consent, "marketing");
    row("Mijande sells nothing", "mijande", "externe partij, bijvoorbeeld een aannemer", DisclosurePurpose::Marketing, LegalBasis::Consent, "marketing");
    row("Oosterpoort is silent on it", "oosterpoort", "MailChimp", DisclosurePurpose::Marketing, LegalBasis::Consent, "");
    row("ieder1 gives nobody else", "ieder1", "", DisclosurePurpose::Maintenance, LegalBasis::Contract, "unlisted");
    row("ieder1 gives whom it names", "ieder1", "aannemer", DisclosurePurpose::Maintenance, LegalBasis::Contract, "");
    row("ieder1 gives whom the law names", "ieder1", "", DisclosurePurpose::LegalDuty, LegalBasis::LegalObligation, "");
    row("Jutphaas is silent on others", "jutphaas", "", DisclosurePurpose::Maintenance, LegalBasis::Contract, "");
}

void DisclosuresTest::whatTheStatementForbidsIsRefused()
{
    QFETCH(QString, profile);
    QFETCH(QString, listedAs);
    QFETCH(DisclosurePurpose, purpose);
    QFETCH(LegalBasis, basis);
    QFETCH(QString, reason);
    TestRegister desk(profile);
    Disclosure wanted = disclosureTo(desk, recipientOf(desk, "Voorbeeld B.V.", RecipientKind::Other, listedAs.toUtf8().constData()));
    wanted.purpose = purpose;
    wanted.basis = basis;
    wanted.article = QStringLiteral("AWR 47");
    const auto written = recordDisclosures(*desk, {wanted});
    QCOMPARE(bool(written), reason.isEmpty());
    if (!written)
        QCOMPARE(written.error().fact(QStringLiteral("reason")), reason);
    QCOMPARE(figuresOf(desk).all.number, reason.isEmpty() ? 1 : 0);
}

void DisclosuresTest::whatNobodyMayWriteIsRefused()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const Recipient painter = recipientOf(desk, "Schildersbedrijf Kwast");
    Disclosure wrong = disclosureTo(desk, painter);
    wrong.on = desk.today().addDays(1);
    QCOMPARE(recordDisclosures(*desk, {wrong}).error().code(), ErrorCode::DateInFuture);
    wrong.on = desk.today().addDays(-1); // told beforehand, and yet a day later
    QCOMPARE(recordDisclosures(*desk, {wrong}).error().code(), ErrorCode::DateOutOfOrder);
    wrong = disclosureTo(desk, painter);
    wrong.reference = QStringLiteral("BSN 111222333");
    QCOMPARE(recordDisclosures(*desk, {wrong}).error().code(), ErrorCode::HoldsForbiddenNumber);
    wrong = disclosureTo(desk, painter);
    wrong.person = PersonId::create(desk.clock.now());
    QCOMPARE(recordDisclosures(*desk, {wrong}).error().code(), ErrorCode::PersonUnknown);
    wrong = disclosureTo(desk, painter);
    wrong.categories = {DataCategory::Health};
    QCOMPARE(recordDisclosures(*desk, {wrong}).error().code(), ErrorCode::ReasonMissing);
    Recipient ended = painter;
    ended.ended = desk.today().addDays(-1);
    must(keepRecipients(*desk, {ended}));
    QCOMPARE(recordDisclosures(*desk, {disclosureTo(desk, painter)}).error().code(), ErrorCode::RecipientEnded);
    QCOMPARE(figuresOf(desk).all.number, 0);
}

void DisclosuresTest::aCorrectionMovesTheFigures()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const Recipient painter = recipientOf(desk, "Schildersbedrijf Kwast");
    const Recipient plumber = recipientOf(desk, "Loodgieter Buis");
    Disclosure one = recorded(desk, disclosureTo(desk, painter));
    one.recipient = plumber.id;
    one.on = desk.today().addMonths(-2);
    one.told.on = one.on;
    one.purpose = DisclosurePurpose::Renovation;
    one.persons = 12;
    const Disclosure corrected = must(correctDisclosure(*desk, one));
    QCOMPARE(must(disclosureDetail(*desk, one.id)).row.disclosure, corrected);
    const DisclosureFigures figures = figuresOf(desk);
    QCOMPARE(figures.all.persons, 12);
    QCOMPARE(figures.recipients.size(), std::size_t(1));
    QCOMPARE(figures.recipients.front().name, QStringLiteral("Loodgieter Buis"));
    QCOMPARE(figures.purposes.front().key, DisclosurePurpose::Renovation);
    QCOMPARE(figures.months.at(9).counted.number, 1);
    QCOMPARE(correctDisclosure(*desk, one).error().code(), ErrorCode::Conflict); // of the revision before
    QVERIFY(isSound(desk));
}

void DisclosuresTest::whatIsStruckOutStaysAndCountsNoLonger()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const Disclosure one = recorded(desk, disclosureTo(desk, recipientOf(desk, "Schildersbedrijf Kwast")));
    QCOMPARE(strikeOutDisclosure(*desk, one.id, text("...")).error().code(), ErrorCode::ReasonMissing);
    must(strikeOutDisclosure(*desk, one.id, text("dubbel ingevoerd")));
    QCOMPARE(figuresOf(desk).all.number, 0);
    const DisclosureRow row = must(disclosureRows(*desk, {})).rows.front();
    QCOMPARE(row.disclosure.struckOut, std::optional(text("dubbel ingevoerd")));
    QCOMPARE(correctDisclosure(*desk, row.disclosure).error().fact(QStringLiteral("reason")), QStringLiteral("struck-out"));
    QCOMPARE(strikeOutDisclosure(*desk, one.id, text("nog eens")).error().fact(QStringLiteral("reason")), QStringLiteral("struck-out"));
    QVERIFY(isSound(desk));
}

// Domijn promises to tell the tenant of a demand that it had to obey, unless that is forbidden.
void DisclosuresTest::whenTheBanIsOverItComesBack()
{
    TestRegister desk(QStringLiteral("domijn"));
    const Recipient police = recipientOf(desk, "Politie Proefdorp", RecipientKind::Police, "instantie die er volgens de wet recht op heeft");
    Disclosure demanded = aboutPerson(desk, police, personOf(desk));
    demanded.purpose = DisclosurePurpose::LegalDuty;
    demanded.basis = LegalBasis::LegalObligation;
    demanded.article = QStringLiteral("Sv 126nd");
    demanded.told = {ToldWhen::Not, std::nullopt, text("verboden door de vordering")};
    demanded.demand = CompelledDemand{DemandForce::Formal, line("Openbaar Ministerie"), line("OM-12"), line("Sv 126nd"), text("naam en adres"), line("Anna")};
    const QDate lastDay = desk.today().addDays(30);
    demanded.demand->ban = NoticeBan{line("Sv 126bb"), lastDay};
    const Disclosure one = recorded(desk, demanded);
    QCOMPARE(figuresOf(desk).banned.number, 1);
    QCOMPARE(must(disclosureRows(*desk, {.notice = NoticeState::Banned})).rows.size(), std::size_t(1));
    desk.goTo(lastDay);
    QVERIFY(must(disclosuresToTell(*desk)).empty());
    QCOMPARE(tellDisclosed(*desk, one.id, lastDay).error().fact(QStringLiteral("reason")), QStringLiteral("banned"));
    desk.goTo(lastDay.addDays(1));
    QCOMPARE(must(disclosuresToTell(*desk)).size(), std::size_t(1));
    QCOMPARE(figuresOf(desk).banned.number, 0); // it is owed from now on, wherever it is asked
    QCOMPARE(figuresOf(desk).owed.number, 1);
    QVERIFY(must(disclosureRows(*desk, {.notice = NoticeState::Banned})).rows.empty());
    QCOMPARE(must(disclosureRows(*desk, {.notice = NoticeState::Owed})).rows.front().notice, NoticeState::Owed);
    QVERIFY(isSound(desk));
    QCOMPARE(tellDisclosed(*desk, one.id, desk.today().addDays(1)).error().code(), ErrorCode::DateInFuture);
    Recipient ended = must(recipientRows(*desk)).front().recipient;
    ended.ended = one.on.addDays(-1);
    QCOMPARE(keepRecipients(*desk, {ended}).error().fact(QStringLiteral("reason")), QStringLiteral("ended"));
    ended.ended = one.on;
    ended.listedAs.clear();
    must(keepRecipients(*desk, {ended})); // what became of it since keeps nobody from hearing it
    must(tellDisclosed(*desk, one.id, desk.today()));
    QCOMPARE(tellDisclosed(*desk, one.id, desk.today()).error().fact(QStringLiteral("reason")), QStringLiteral("told"));
    QVERIFY(must(disclosuresToTell(*desk)).empty());
    QCOMPARE(figuresOf(desk).banned.number, 0);
    QCOMPARE(figuresOf(desk).owed.number, 0);
    QVERIFY(isSound(desk));
}

void DisclosuresTest::everythingAboutOnePersonFollowsAMerge()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const Recipient painter = recipientOf(desk, "Schildersbedrijf Kwast");
    const PersonId tenant = personOf(desk, "Maria Visser");
    const PersonId twin = personOf(desk, "M. Visser");
    recorded(desk, aboutPerson(desk, painter, tenant));
    recorded(desk, aboutPerson(desk, painter, twin));
    must(mergePersons(*desk, twin, tenant));
    QCOMPARE(must(disclosureRows(*desk, {.person = tenant})).rows.size(), std::size_t(2));
    QVERIFY(isSound(desk));
}

void DisclosuresTest::aListIsTakenOutWithItsHeads()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const Recipient painter = recipientOf(desk, "=Kwast");
    Disclosure demanded = disclosureTo(desk, painter);
    demanded.told = {ToldWhen::Not, std::nullopt, text("verboden")};
    demanded.demand = CompelledDemand{DemandForce::Formal, line("Openbaar Ministerie"), line("OM-12"), line("Sv 126nd"), text("naam en adres"), line("Anna")};
    demanded.demand->ban = NoticeBan{line("Sv 126bb"), QDate(2031, 5, 6)};
    recorded(desk, demanded);
    const ListExport made = must(exportDisclosures(*desk, {}));
    QCOMPARE(made.rows, 1);
    for (const char *word : {";verboden;", ";OM-12;", ";naam en adres;", ";Sv 126bb;", ";06-05-2031;"})
        QVERIFY2(made.bytes.contains(word), word);
    QVERIFY(made.bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(made.bytes.contains("'=Kwast")); // no spreadsheet calculates it
    QCOMPARE(made.bytes.count("\r\n"), 2);
}

QTEST_GUILESS_MAIN(DisclosuresTest)
#include "tst_disclosures.moc"
