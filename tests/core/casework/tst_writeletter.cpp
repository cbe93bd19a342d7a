// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of real cases: what they say of them, what is missing, and what no letter says.
#include "core/casework/answerrequest.h"
#include "core/casework/askidentity.h"
#include "core/casework/confirmidentity.h"
#include "core/casework/extenddeadline.h"
#include "core/casework/recordact.h"
#include "core/casework/writeletter.h"
#include "core/domain/letter/letterday.h"
#include "core/exchange/letterfile.h"
#include "core/overview/auditrows.h"
#include "core/wording/language.h"
#include "tests/support/papertools.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace balie;

class WriteLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void everyLetterOfEveryOrganisation_data();
    void everyLetterOfEveryOrganisation();
    void aLetterIsDutchThroughout();
    void itGoesToWhoActsForThePerson();
    void theExtensionSaysTheNewDay_data();
    void theExtensionSaysTheNewDay();
    void anEarlierDayKnowsNothingOfALaterOne();
    void whoAnswersLateSaysSo();
    void noAnswerThatTheRegisterWouldNotTake();
    void noLetterAgainstTheCase();
    void handsFillHolesOnly();
    void theLogNamesItAndTellsNothing();
};

static QString textOf(const WrittenLetter &letter)
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")}, letter.pdf)).simplified();
}

static QString said(const char *text)
{
    return QString::fromUtf8(text);
}

// A case of somebody whose address is known, who is known already.
static RequestId knownCase(TestRegister &reg, std::vector<Right> rights)
{
    Receipt receipt = reg.receipt("Wietske Bovenkruier", std::move(rights));
    std::get<NewPerson>(receipt.person).address = must(PostalAddress::from(said("Lindelaan 12"), said("7523AB"), said("Enschede")));
    const RequestId request = must(receiveRequest(*reg, receipt)).request;
    IdentityCheck check;
    check.level = IdentityLevel::Portal;
    check.means = {IdentityMeans::Portal};
    must(confirmIdentity(*reg, reg.act(request), {check}));
    return request;
}

static RequestId askedCase(TestRegister &reg)
{
    Receipt receipt = reg.receipt("Wietske Bovenkruier");
    std::get<NewPerson>(receipt.person).address = must(PostalAddress::from(said("Lindelaan 12"), said("7523AB"), said("Enschede")));
    const RequestId request = must(receiveRequest(*reg, receipt)).request;
    must(askIdentity(*reg, reg.act(request), {text("Bel ons terug op ons eigen nummer."), text("Het adres is nieuw.")}));
    return request;
}

static RightDecision decision(Right right, Outcome outcome, std::optional<RefusalGround> ground = {}, const char *weighing = "")
{
    return {right, outcome, ground, text(weighing)};
}

static const RightDecision keptInPart = decision(Right::Erasure, Outcome::Partly, RefusalGround::LegalDuty, "De huuradministratie bewaren wij zeven jaar.");

// The case that a letter of that kind is for.
static LetterOrder orderOf(TestRegister &reg, LetterKind kind, Language language)
{
    switch (kind) {
    case LetterKind::AskIdentity: return {askedCase(reg), kind, language, {}, {}, {}};
    case LetterKind::IdentityNeverShown: {
        const RequestId request = askedCase(reg);
        reg.goTo(reg.today().addDays(1)); // the person had time to answer
        return {request, kind, language, {}, {}, {}};
    }
    case LetterKind::Answer: return {knownCase(reg, {Right::Erasure}), kind, language, {}, {}, {keptInPart}};
    case LetterKind::Refusal:
        return {knownCase(reg, {Right::Erasure}), kind, language, {}, {}, {decision(Right::Erasure, Outcome::Refused, RefusalGround::LegalDuty, "Het gaat om facturen.")}};
    case LetterKind::RecipientNotice: {
        const RequestId request = knownCase(reg, {Right::Erasure});
        must(answerRequest(*reg, reg.act(request), {{keptInPart}, SentBy::Letter}));
        return {request, kind, language, {}, {}, {}};
    }
    case LetterKind::RestrictionLifted: {
        const RequestId request = knownCase(reg, {Right::Restriction});
        must(answerRequest(*reg, reg.act(request), {{decision(Right::Restriction, Outcome::Granted)}, SentBy::Letter}));
        return {request, kind, language, {}, {}, {}};
    }
    case LetterKind::ComplaintAnswer: {
        const RequestId request = knownCase(reg, {Right::Access});
        must(recordAct(*reg, reg.act(request), happened::ComplaintMade{ComplaintBody::Organisation, text("Ik kreeg niet alles."), {}, {}, {}}));
        return {request, kind, language, {}, {}, {}};
    }
    case LetterKind::AuthorityCover: {
        const RequestId request = knownCase(reg, {Right::Access});
        const ActDone made = must(recordAct(*reg, reg.act(request), happened::ComplaintMade{ComplaintBody::Authority, text("Ik kreeg niet alles."), line("z2026-1"), line("mevrouw De Wit"), {}}));
        must(recordAct(*reg, reg.act(request), happened::DemandMade{made.event, text("Het dossier."), reg.today().addDays(14)}));
        return {request, kind, language, {}, {}, {}};
    }
    default: return {knownCase(reg, {Right::Access}), kind, language, {}, {}, {}};
    }
}

// What the register cannot know; everything else it says itself.
static QStringList holesOf(LetterKind kind)
{
    QStringList holes{said("organisation.officer")};
    switch (kind) {
    case LetterKind::AskSpecification: holes << said("specification.asked"); break;
    case LetterKind::Extension: holes << said("extension.reason"); break;
    case LetterKind::Answer: holes << said("erasure.erased") << said("erasure.kept") << said("erasure.backups"); break;
    case LetterKind::Refusal: holes << said("erasure.kept"); break;
    case LetterKind::RecipientNotice:
        holes << said("recipient.name") << said("recipient.address") << said("notice.changed") << said("notice.answerBy");
        break;
    case LetterKind::ComplaintAnswer:
        holes << said("complaint.findings") << said("complaint.conclusion");
        break;
    case LetterKind::AuthorityCover:
        holes << said("dossier.parts");
        break;
    case LetterKind::RestrictionLifted:
        holes << said("restriction.liftedOn") << said("restriction.liftedBecause") << said("restriction.what");
        break;
    default: break;
    }
    holes.sort();
    return holes;
}

static LetterOrder filledByHand(LetterOrder order)
{
    for (const QString &name : holesOf(order.kind))
        order.byHand.insert(name, isLetterDay(name) ? said("1 april 2030") : said("Met de hand"));
    return order;
}

void WriteLetterTest::everyLetterOfEveryOrganisation_data()
{
    QTest::addColumn<QString>("profile");
    for (const QString &profile : builtInProfileIds()) {
        if (profile != u"avg")
            QTest::newRow(qPrintable(profile)) << profile;
    }
}

void WriteLetterTest::everyLetterOfEveryOrganisation()
{
    QFETCH(QString, profile);
    TestRegister reg(profile);
    for (Language language : allValues<Language>()) {
        for (LetterKind kind : allValues<LetterKind>()) {
            LetterOrder order = orderOf(reg, kind, language);
            const WrittenLetter bare = must(writeLetter(*reg, order));
            QStringList missing = bare.missing;
            missing.sort();
            QCOMPARE(missing.join(u' '), holesOf(kind).join(u' '));
            QVERIFY(bare.pdf.isEmpty());

            const WrittenLetter whole = must(writeLetter(*reg, filledByHand(order)));
            QVERIFY2(whole.missing.isEmpty() && whole.pages == 1, qPrintable(toWord(kind)));
            const QString read = textOf(whole);
            QVERIFY2(read.contains(reg.dossier(order.request).request.reference()) && !read.contains(QStringLiteral("[[")), qPrintable(read));
            QVERIFY2(read.contains(language == Language::Dutch ? said("Met vriendelijke groet,") : said("Yours sincerely,")), qPrintable(read));
        }
    }
}

// The program speaks English here.
void WriteLetterTest::aLetterIsDutchThroughout()
{
    TestRegister reg(said("ieder1"), QDate(2026, 3, 10));
    Receipt receipt = reg.receipt("Jan van der Horst", {Right::Access, Right::MarketingObjection});
    receipt.words = text("Ik wil <b>alles</b> weten & {{person.name}}");
    std::get<NewPerson>(receipt.person).email = line("jan@example.nl");
    const RequestId request = must(receiveRequest(*reg, receipt)).request;
    const QString read = textOf(must(writeLetter(*reg, {request, LetterKind::Receipt, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}, {}})));
    for (const char *words : {"Per e-mail: jan@example.nl", "Geachte Jan van der Horst,", "Op dinsdag 10 maart 2026 hebben wij uw verzoek ontvangen.",
                              "inzage in uw gegevens en geen reclame meer.", "Ik wil <b>alles</b> weten & {{person.name}}", "donderdag 9 april 2026",
                              "De wet geeft ons tot en met vrijdag 10 april 2026", "Daar stoppen wij meteen mee.", "privacy@ieder1.nl", "Ons kenmerk", "pagina 1 van 1"})
        QVERIFY2(read.contains(said(words)), qPrintable(said(words) + QStringLiteral(" is not in: ") + read));
}

void WriteLetterTest::itGoesToWhoActsForThePerson()
{
    TestRegister reg;
    Receipt receipt = reg.receipt("Jan van der Horst");
    std::get<NewPerson>(receipt.person).address = must(PostalAddress::from(said("Lindelaan 12"), said("7523AB"), said("Enschede")));
    receipt.representative = Representative{RepresentativeKind::Bewindvoerder, line("Mr. T. de Wit"), text("Beschikking gezien op 2 maart")};
    LetterOrder order{must(receiveRequest(*reg, receipt)).request, LetterKind::Receipt, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}, {}};
    QCOMPARE(must(writeLetter(*reg, order)).missing, QStringList{said("addressee.address")}); // the house of the person is not that of the bewindvoerder
    order.byHand.insert(said("addressee.address"), said("Postbus 1\n7500 AA ENSCHEDE"));
    const QString read = textOf(must(writeLetter(*reg, order)));
    QVERIFY2(read.contains(said("Geachte Mr. T. de Wit,")), qPrintable(read));
    QVERIFY2(read.contains(said("als bewindvoerder van Jan van der Horst.")), qPrintable(read));
    QVERIFY(!read.contains(said("Lindelaan")));
}

void WriteLetterTest::theExtensionSaysTheNewDay_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("sorry");
    // Received on Tuesday 10 March 2026. ieder1: 60 days; Oosterpoort promised four weeks and no extension.
    QTest::newRow("a promise that extends") << "ieder1" << "zaterdag 9 mei 2026" << false;
    QTest::newRow("a promise that does not") << "oosterpoort" << "woensdag 10 juni 2026" << true;
    QTest::newRow("no promise") << "domijn" << "woensdag 10 juni 2026" << false;
}

void WriteLetterTest::theExtensionSaysTheNewDay()
{
    QFETCH(QString, profile);
    QFETCH(QString, day);
    QFETCH(bool, sorry);
    TestRegister reg(profile, QDate(2026, 3, 10));
    LetterOrder order{knownCase(reg, {Right::Access}), LetterKind::Extension, Language::Dutch, {},
                      {{said("organisation.officer"), said("Anna")}, {said("extension.reason"), said("Uw dossier ligt in drie archieven.")}}, {}};
    const QString before = textOf(must(writeLetter(*reg, order)));
    QVERIFY2(before.contains(said("Uiterlijk op ") + day), qPrintable(before));
    QCOMPARE(before.contains(said("onze excuses")), sorry);

    must(extendDeadline(*reg, reg.act(order.request), {ExtensionGround::Complexity, text("Uw dossier ligt in drie archieven.")}));
    order.byHand.remove(said("extension.reason"));
    reg.goTo(QDate(2026, 3, 20));
    const QString after = textOf(must(writeLetter(*reg, order)));
    QVERIFY2(after.contains(said("Uiterlijk op ") + day) && after.contains(said("Uw verzoek is ingewikkeld.")), qPrintable(after));
}

// The wait for the identity moved the last day; a receipt of the day before it cannot know that.
void WriteLetterTest::anEarlierDayKnowsNothingOfALaterOne()
{
    TestRegister reg(said("domijn"), QDate(2026, 3, 10));
    LetterOrder order{askedCase(reg), LetterKind::Receipt, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
    reg.goTo(QDate(2026, 3, 20));
    IdentityCheck check;
    check.level = IdentityLevel::Portal;
    check.means = {IdentityMeans::Portal};
    must(confirmIdentity(*reg, reg.act(order.request), {check}));
    QVERIFY(textOf(must(writeLetter(*reg, order))).contains(said("maandag 20 april 2026")));
    order.day = QDate(2026, 3, 10);
    const QString earlier = textOf(must(writeLetter(*reg, order)));
    QVERIFY2(earlier.contains(said("vrijdag 10 april 2026")) && !earlier.contains(said("20 april")), qPrintable(earlier));
}

void WriteLetterTest::whoAnswersLateSaysSo()
{
    TestRegister reg(said("domijn"), QDate(2026, 3, 10));
    LetterOrder order{knownCase(reg, {Right::Erasure}), LetterKind::Refusal, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}, {said("erasure.kept"), said("uw facturen")}}};
    order.decisions = {decision(Right::Erasure, Outcome::Refused, RefusalGround::LegalDuty, "Het gaat om facturen.")};
    const QString inTime = textOf(must(writeLetter(*reg, order)));
    QVERIFY2(inTime.contains(said("in elk geval tot en met dinsdag 21 april 2026")) && !inTime.contains(said("excuses")), qPrintable(inTime));
    reg.goTo(QDate(2026, 4, 20));
    const QString late = textOf(must(writeLetter(*reg, order)));
    QVERIFY2(late.contains(said("uiterlijk op vrijdag 10 april 2026 moeten antwoorden")) && late.contains(said("geen uiterste dag")), qPrintable(late));
}

void WriteLetterTest::noAnswerThatTheRegisterWouldNotTake()
{
    TestRegister reg;
    LetterOrder order{knownCase(reg, {Right::Access}), LetterKind::Answer, Language::Dutch, {}, {}, {decision(Right::Access, Outcome::Granted)}};
    QCOMPARE(codeOf(writeLetter(*reg, order).error()), ErrorCode::ChecklistOpen); // Art. 15(1)(a) to (h) and 15(4)
    order.decisions = {decision(Right::Access, Outcome::Refused, RefusalGround::Excessive)};
    QCOMPARE(codeOf(writeLetter(*reg, order).error()), ErrorCode::RefusalNeedsWeighing);
    order.decisions = {};
    order.byHand = {{said("decision.outcome"), said("U krijgt alles.")}};
    QVERIFY(must(writeLetter(*reg, order)).missing.contains(said("decision.outcome"))); // an outcome is decided, not typed

    LetterOrder late{knownCase(reg, {Right::Access}), LetterKind::Extension, Language::Dutch, {}, {}, {}};
    reg.goTo(QDate(2026, 5, 4));
    QCOMPARE(codeOf(writeLetter(*reg, late).error()), ErrorCode::ExtensionTooLate);
}

void WriteLetterTest::noLetterAgainstTheCase()
{
    TestRegister reg;
    const auto reasonOf = [&reg](const LetterOrder &order) {
        const Result<WrittenLetter> letter = writeLetter(*reg, order);
        return letter ? QString() : toWord(letter.error().code()) + u' ' + letter.error().fact(said("reason"));
    };
    const RequestId known = knownCase(reg, {Right::Erasure});
    QCOMPARE(reasonOf({known, LetterKind::AskIdentity, Language::Dutch, {}, {}, {}}), said("letter-does-not-fit identified"));
    QCOMPARE(reasonOf({known, LetterKind::RecipientNotice, Language::Dutch, {}, {}, {}}), said("letter-does-not-fit nothing-to-tell"));
    QCOMPARE(reasonOf({known, LetterKind::Refusal, Language::Dutch, {}, {}, {keptInPart}}), said("letter-does-not-fit something-granted"));
    must(answerRequest(*reg, reg.act(known), {{keptInPart}, SentBy::Letter}));
    QCOMPARE(reasonOf({known, LetterKind::Refusal, Language::Dutch, {}, {}, {}}), said("letter-does-not-fit something-granted"));
    QCOMPARE(reasonOf({known, LetterKind::Answer, Language::Dutch, {}, {}, {keptInPart}}), said("letter-does-not-fit answered"));
}

void WriteLetterTest::handsFillHolesOnly()
{
    TestRegister reg;
    LetterOrder order{knownCase(reg, {Right::Access}), LetterKind::Receipt, Language::Dutch, {}, {}, {}};
    const auto codeWith = [&](const char *name, const char *words) {
        order.byHand = {{said(name), said(words)}};
        return codeOf(writeLetter(*reg, order).error());
    };
    QCOMPARE(codeWith("person.shoesize", "43"), ErrorCode::FieldUnknown);
    QCOMPARE(codeWith("case.dueOn", "ooit"), ErrorCode::FieldKnown);
    QCOMPARE(codeWith("organisation.officer", "bsn 111222333"), ErrorCode::HoldsForbiddenNumber);
    LetterOrder kept{knownCase(reg, {Right::Erasure}), LetterKind::Answer, Language::Dutch, {}, {}, {keptInPart}};
    kept.byHand = {{said("access/erasure.erased"), said("x")}}; // of a right that nobody asked
    QCOMPARE(codeOf(writeLetter(*reg, kept).error()), ErrorCode::FieldUnknown);
    kept.byHand = {{said("erasure/decision.outcome"), said("x")}};
    QCOMPARE(codeOf(writeLetter(*reg, kept).error()), ErrorCode::FieldKnown);
    kept.byHand = {{said("erasure/erasure.erased"), said("Uw oude telefoonnummer.")}};
    const QStringList missing = must(writeLetter(*reg, kept)).missing;
    QVERIFY(!missing.contains(said("erasure.erased")) && missing.contains(said("erasure.kept")));
    order.byHand = {{said("organisation.officer"), said("Anna")}};
    order.ownTemplate = must(readLetter("<letter><subject>Over u</subject><p>Uw bsn is 111222333.</p></letter>", said("nl")));
    QCOMPARE(codeOf(writeLetter(*reg, order).error()), ErrorCode::HoldsForbiddenNumber);
}

void WriteLetterTest::theLogNamesItAndTellsNothing()
{
    TestRegister reg;
    const LetterOrder order{knownCase(reg, {Right::Access}), LetterKind::Receipt, Language::English, {}, {{said("organisation.officer"), said("Zonderling")}}, {}};
    const std::size_t before = must(auditRows(*reg, {})).size();
    LetterOrder hole = order;
    hole.byHand.clear();
    must(writeLetter(*reg, hole));
    QCOMPARE(must(auditRows(*reg, {})).size(), before); // nothing was written, and nothing is said
    must(writeLetter(*reg, order));
    const std::vector<AuditRow> rows = must(auditRows(*reg, {}));
    QCOMPARE(rows.size(), before + 1);
    QCOMPARE(rows.front().action, said("letter-written"));
    QCOMPARE(rows.front().object, order.request.toString());
    QVERIFY(rows.front().content.contains(said("\"receipt\"")) && rows.front().content.contains(said("\"en\"")));
    QVERIFY(!rows.front().content.contains(said("Zonderling")) && !rows.front().content.contains(said("Bovenkruier")));
}

QTEST_MAIN(WriteLetterTest)
#include "tst_writeletter.moc"
