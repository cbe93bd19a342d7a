// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter says is true of its case, and all that the law wants in it.
#include "core/casework/answerrequest.h"
#include "core/casework/beginletter.h"
#include "core/casework/finishletter.h"
#include "core/casework/sendletter.h"
#include "core/casework/settlepoint.h"
#include "core/casework/writeletter.h"
#include "core/overview/letterrows.h"
#include "tests/support/letterorders.h"

#include <QTest>

using namespace balie;

class LetterSaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRefusalOfErasureSaysWhatIsKept_data();
    void aWholeRefusalOfErasureSaysWhatIsKept();
    void aDayIsADay_data();
    void aDayIsADay();
    void aDayIsWrittenAsTheRegisterWritesIt();
    void theNoticeGoesBeforeTheLifting();
    void theAddressIsThatOfTheWay();
    void aLetterGoesTheWayThatStandsOnIt();
    void noHandSpeaksAgainstTheRegister();
    void whatWorksAtOnceWaitsForNoLetter_data();
    void whatWorksAtOnceWaitsForNoLetter();
    void onlyAccessIsAskedToBeMadePlainUnderRecital63();
    void whoActsForAnotherShowsWhatTheLawAsks_data();
    void whoActsForAnotherShowsWhatTheLawAsks();
};

static QString wordsOf(TestRegister &reg, const LetterOrder &order)
{
    return textOfPdf(must(writeLetter(*reg, order)).pdf).simplified();
}

void LetterSaysTest::aWholeRefusalOfErasureSaysWhatIsKept_data()
{
    QTest::addColumn<LetterKind>("kind");
    QTest::addColumn<RefusalGround>("ground");
    QTest::addColumn<bool>("says");
    QTest::newRow("a duty") << LetterKind::Refusal << RefusalGround::LegalDuty << true;
    QTest::newRow("a claim, among more") << LetterKind::Answer << RefusalGround::LegalClaims << true;
    QTest::newRow("asked too often") << LetterKind::Refusal << RefusalGround::Excessive << false;
    QTest::newRow("may not be told") << LetterKind::Refusal << RefusalGround::StatutoryRestriction << false;
}

void LetterSaysTest::aWholeRefusalOfErasureSaysWhatIsKept()
{
    QFETCH(LetterKind, kind);
    QFETCH(RefusalGround, ground);
    QFETCH(bool, says);
    TestRegister reg;
    LetterOrder order{knownCase(reg, {Right::Erasure}), kind, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
    order.decisions = {{Right::Erasure, Outcome::Refused, ground, text("Zo is het gewogen.")}};
    QCOMPARE(must(writeLetter(*reg, order)).missing, says ? QStringList{said("erasure.kept")} : QStringList());
    if (!says)
        return;
    order.byHand.insert(said("erasure.kept"), said("uw facturen, tot 1 januari 2031."));
    const QString words = wordsOf(reg, order);
    QVERIFY2(words.contains(said("Wat wij bewaren, waarom en tot wanneer: uw facturen, tot 1 januari 2031.")), qPrintable(words));
}

static RequestId restrictedCase(TestRegister &reg)
{
    const RequestId request = knownCase(reg, {Right::Restriction});
    must(answerRequest(*reg, reg.act(request), {{{Right::Restriction, Outcome::Granted, {}, {}}}, SentBy::Letter}));
    return request;
}

static LetterOrder liftingOf(const RequestId &request, const char *day)
{
    return {request, LetterKind::RestrictionLifted, Language::Dutch, {},
            {{said("organisation.officer"), said("Anna")}, {said("restriction.liftedOn"), said(day)}, {said("restriction.liftedBecause"), said("Het klopt nu.")},
             {said("restriction.what"), said("uw adres.")}}};
}

static QString reasonOf(const Error &error)
{
    return toWord(error.code()) + u' ' + error.fact(said("reason"));
}

void LetterSaysTest::aDayIsADay_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QString>("reason");
    for (const char *day : {"woensdag 1 april 2026", "1 april 2026.", "11 maart 2026", "01-04-2026", "Wednesday 1 April 2026"})
        QTest::newRow(day) << QByteArray(day) << QString();
    for (const char *day : {"nu", "heden", "now", "today", "per direct", "morgen", "+3", "vrijdag", "1 april", "31 april 2026", "dinsdag 1 april 2026", "binnenkort"})
        QTest::newRow(day) << QByteArray(day) << said("letter-does-not-fit no-day");
    for (const char *day : {"10 maart 2026", "1 maart 2026", "01-04-2025"})
        QTest::newRow(day) << QByteArray(day) << said("letter-does-not-fit lifted-already");
}

void LetterSaysTest::aDayIsADay()
{
    QFETCH(QByteArray, day);
    QFETCH(QString, reason);
    TestRegister reg;
    const Result<WrittenLetter> letter = writeLetter(*reg, liftingOf(restrictedCase(reg), day.constData()));
    QCOMPARE(letter ? QString() : reasonOf(letter.error()), reason);
}

void LetterSaysTest::aDayIsWrittenAsTheRegisterWritesIt()
{
    TestRegister reg;
    LetterOrder order = liftingOf(restrictedCase(reg), "2026-04-01");
    QVERIFY(wordsOf(reg, order).contains(said("Vanaf woensdag 1 april 2026 gebruiken wij")));
    order.language = Language::English;
    QVERIFY(wordsOf(reg, order).contains(said("From Wednesday 1 April 2026 we use")));
    // It is kept as it stands there, and is still whole when it goes.
    const CaseLetter letter = must(beginLetter(*reg, order));
    QCOMPARE(must(openLetter(*reg, letter.id)).draft.byHand.value(said("restriction.liftedOn")), said("Wednesday 1 April 2026"));
    must(finishLetter(*reg, letter.id, letter.revision));
    // A recipient has that day too.
    const RequestId request = knownCase(reg, {Right::Rectification});
    must(answerRequest(*reg, reg.act(request), {{{Right::Rectification, Outcome::Granted, {}, {}}}, SentBy::Letter}));
    const LetterOrder notice{request, LetterKind::RecipientNotice, Language::Dutch, {},
                             {{said("organisation.officer"), said("Anna")}, {said("recipient.name"), said("Ista")}, {said("recipient.address"), said("Postbus 1")},
                              {said("notice.changed"), said("een ander adres.")}, {said("notice.answerBy"), said("2026-04-17")}}};
    QVERIFY(wordsOf(reg, notice).contains(said("en ons dat uiterlijk op vrijdag 17 april 2026 laten weten?")));
}

// Art. 18(3): it lay too long, and the data are in use already.
void LetterSaysTest::theNoticeGoesBeforeTheLifting()
{
    TestRegister reg;
    const CaseLetter letter = must(beginLetter(*reg, liftingOf(restrictedCase(reg), "14 maart 2026")));
    must(finishLetter(*reg, letter.id, letter.revision));
    reg.goTo(QDate(2026, 3, 20));
    QCOMPARE(reasonOf(sendLetter(*reg, letter.id, QDate(2026, 3, 14), SentBy::Letter).error()), said("letter-does-not-fit lifted-already"));
    must(sendLetter(*reg, letter.id, QDate(2026, 3, 13), SentBy::Letter));
}

static RequestId mailedCase(TestRegister &reg, bool hasAddress)
{
    Receipt receipt = reg.receipt("Zoë Ümit");
    auto &person = std::get<NewPerson>(receipt.person);
    person.email = line("zoe@example.nl");
    if (hasAddress)
        person.address = must(PostalAddress::from(said("Lindelaan 12"), said("7523AB"), said("Enschede")));
    return must(receiveRequest(*reg, receipt)).request;
}

static LetterOrder receiptOf(const RequestId &request, std::optional<SentBy> way = {})
{
    LetterOrder order{request, LetterKind::Receipt, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
    order.way = way;
    return order;
}

void LetterSaysTest::theAddressIsThatOfTheWay()
{
    TestRegister reg;
    const auto addressed = [&](bool hasAddress, std::optional<SentBy> way) {
        return must(fillLetter(*reg, receiptOf(mailedCase(reg, hasAddress), way))).filled.address.section(u'\n', 1);
    };
    const QString post = said("Lindelaan 12\n7523 AB ENSCHEDE");
    const QString mail = said("Per e-mail: zoe@example.nl");
    QCOMPARE(addressed(true, {}), post);
    QCOMPARE(addressed(true, SentBy::Letter), post);
    QCOMPARE(addressed(true, SentBy::Email), mail);
    QCOMPARE(addressed(true, SentBy::Portal), said("Via ons portaal"));
    QCOMPARE(addressed(false, {}), mail);
    QCOMPARE(addressed(false, SentBy::Letter), said("[[addressee.address]]"));
    const LetterOrder order = receiptOf(mailedCase(reg, false));
    QCOMPARE(must(keepSentLetter(*reg, order, SentBy::Letter, {})).written.missing, QStringList{said("addressee.address")});
    QVERIFY(textOfPdf(must(keepSentLetter(*reg, order, SentBy::Email, {})).written.pdf).contains(mail));
}

void LetterSaysTest::aLetterGoesTheWayThatStandsOnIt()
{
    TestRegister reg;
    const auto finished = [&reg](const LetterOrder &order) {
        const CaseLetter letter = must(beginLetter(*reg, order));
        must(finishLetter(*reg, letter.id, letter.revision));
        return letter.id;
    };
    const LetterId mailed = finished(receiptOf(mailedCase(reg, false)));
    QCOMPARE(reasonOf(sendLetter(*reg, mailed, reg.today(), SentBy::Letter).error()), said("letter-does-not-fit other-way"));
    must(sendLetter(*reg, mailed, reg.today(), SentBy::Email));
    // The person wants it by e-mail; with an address it may go any way.
    must(sendLetter(*reg, finished(receiptOf(mailedCase(reg, true))), reg.today(), SentBy::Email));
    Receipt receipt = reg.receipt("Jan van der Horst");
    std::get<NewPerson>(receipt.person).address = must(PostalAddress::from(said("Lindelaan 12"), said("7523AB"), said("Enschede")));
    std::get<NewPerson>(receipt.person).email = line("jan@example.nl");
    receipt.replyBy = SentBy::Email;
    const LetterId wanted = finished(receiptOf(must(receiveRequest(*reg, receipt)).request));
    QVERIFY(must(openLetter(*reg, wanted)).draft.text.address.contains(said("Per e-mail: jan@example.nl")));
}

// Not even where another right of the case leaves the place of that name open.
void LetterSaysTest::noHandSpeaksAgainstTheRegister()
{
    TestRegister reg;
    LetterOrder order{knownCase(reg, {Right::Erasure, Right::MarketingObjection}), LetterKind::Answer, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
    order.decisions = {refused, {Right::MarketingObjection, Outcome::Granted, {}, {}}};
    order.byHand.insert({{said("erasure.kept"), said("uw facturen.")}, {said("marketing.from"), said("9 maart 2026")}});
    QVERIFY(wordsOf(reg, order).contains(said("Vanaf maandag 9 maart 2026 krijgt u"))); // a hole is filled
    must(settlePoint(*reg, reg.act(order.request), {said("marketing-stopped"), PointResult::Done, {}, {}}));
    for (const char *name : {"marketing.from", "marketing-objection/marketing.from"}) {
        order.byHand.remove(said("marketing.from"));
        order.byHand.insert(said(name), said("9 maart 2026"));
        const Result<WrittenLetter> letter = writeLetter(*reg, order);
        QVERIFY(!letter);
        QCOMPARE(letter.error().code(), ErrorCode::FieldKnown);
        QCOMPARE(letter.error().fact(said("name")), said(name));
    }
}

void LetterSaysTest::whatWorksAtOnceWaitsForNoLetter_data()
{
    QTest::addColumn<LetterKind>("kind");
    QTest::addColumn<Language>("language");
    for (const LetterKind kind : {LetterKind::AskIdentity, LetterKind::AskSpecification, LetterKind::Extension}) {
        for (const Language language : {Language::Dutch, Language::English})
            QTest::newRow(qPrintable(toWord(kind) + u' ' + toWord(language))) << kind << language;
    }
}

// Art. 7(3), 21(3).
void LetterSaysTest::whatWorksAtOnceWaitsForNoLetter()
{
    QFETCH(LetterKind, kind);
    QFETCH(Language, language);
    TestRegister reg;
    const auto says = [&](std::vector<Right> rights, const QString &words) {
        LetterOrder order = orderOf(reg, kind);
        order.request = addressedCase(reg, std::move(rights));
        order.language = language;
        return wordsOf(reg, order).contains(words);
    };
    const bool isDutch = language == Language::Dutch;
    const QString atOnce = isDutch ? said("Daar stoppen wij meteen mee.") : said("That stops at once.");
    const QString rest = isDutch ? said("Voor wat u verder vraagt, geldt het volgende.") : said("For the rest of your request the following holds.");
    const std::vector<Right> mixed{Right::Erasure, Right::MarketingObjection, Right::WithdrawConsent};
    QVERIFY(says(mixed, atOnce));
    QVERIFY(says(mixed, rest));
    QVERIFY(!says({Right::Erasure}, atOnce));
    QVERIFY(!says({Right::Erasure}, rest));
}

void LetterSaysTest::onlyAccessIsAskedToBeMadePlainUnderRecital63()
{
    TestRegister reg;
    const auto asks = [&](std::vector<Right> rights, const char *words) {
        LetterOrder order = orderOf(reg, LetterKind::AskSpecification);
        order.request = addressedCase(reg, std::move(rights));
        return wordsOf(reg, order).contains(said(words));
    };
    QVERIFY(asks({Right::Erasure, Right::Access}, "overweging 63"));
    QVERIFY(!asks({Right::Erasure, Right::Objection}, "overweging 63"));
    QVERIFY(asks({Right::Erasure, Right::Objection}, "Zo weten wij precies wat u bedoelt. De tijd"));
}

void LetterSaysTest::whoActsForAnotherShowsWhatTheLawAsks_data()
{
    QTest::addColumn<RepresentativeKind>("kind");
    QTest::addColumn<QString>("asked");
    QTest::newRow("parent") << RepresentativeKind::Parent << QString();
    QTest::newRow("lawyer") << RepresentativeKind::Lawyer << QString();
    QTest::newRow("mandate") << RepresentativeKind::Gemachtigde << said("de volmacht die u aan T. de Wit gaf");
    QTest::newRow("curator") << RepresentativeKind::Curator << said("dat T. de Wit uw curator is. Staat dat in het Centraal Curatele- en bewindregister?");
    QTest::newRow("bewindvoerder") << RepresentativeKind::Bewindvoerder << said("en waarover het bewind gaat. Staat dat in het Centraal Curatele- en bewindregister?");
    QTest::newRow("mentor") << RepresentativeKind::Mentor << said("de uitspraak van de rechter waaruit blijkt dat T. de Wit uw mentor is.");
}

void LetterSaysTest::whoActsForAnotherShowsWhatTheLawAsks()
{
    QFETCH(RepresentativeKind, kind);
    QFETCH(QString, asked);
    TestRegister reg;
    const auto letterOf = [&](const LongText &shown) {
        Receipt receipt = reg.receipt("Jan van der Horst");
        receipt.representative = Representative{kind, line("T. de Wit"), shown};
        const RequestId request = must(receiveRequest(*reg, receipt)).request;
        return wordsOf(reg, {request, LetterKind::AskIdentity, Language::Dutch, {},
                             {{said("organisation.officer"), said("Anna")}, {said("addressee.address"), said("Postbus 1")}, {said("identity.enough"), said("Bel ons.")},
                              {said("identity.doubt"), said("Het adres is nieuw.")}}});
    };
    const QString words = letterOf({});
    if (!asked.isEmpty())
        QVERIFY2(words.contains(asked), qPrintable(words));
    QCOMPARE(words.count(said("Stuur ons ook")), asked.isEmpty() ? 0 : 1);
    QVERIFY(!letterOf(text("Gezien op 2 maart")).contains(said("Stuur ons ook"))); // once is enough
}

QTEST_MAIN(LetterSaysTest)
#include "tst_lettersays.moc"
