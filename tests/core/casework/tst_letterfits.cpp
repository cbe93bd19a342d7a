// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A letter goes out only while the case lets it be true, and what it says by being sent stands in the case.
#include "core/casework/answerrequest.h"
#include "core/casework/askidentity.h"
#include "core/casework/beginletter.h"
#include "core/casework/extenddeadline.h"
#include "core/casework/finishletter.h"
#include "core/casework/recordact.h"
#include "core/casework/sendletter.h"
#include "core/casework/withdrawrequest.h"
#include "core/exchange/letterfile.h"
#include "core/overview/checkregister.h"
#include "core/overview/possibleletters.h"
#include "tests/support/letterorders.h"

#include <QTest>

using namespace balie;

class LetterFitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPromisedToWhoWithdrew_data();
    void nothingIsPromisedToWhoWithdrew();
    void anExtensionIsToldAgainWhileItsDayIsToCome();
    void whatAnExtensionTookBackIsPromisedNoMore();
    void aLetterKnowsTheDayBeforeIt();
    void aReceiptPromisesNoDayOfItsOwn();
    void anOwnTemplateIsNoWayRoundTheLaw();
    void anHeirIsToldWhy();
    void theCourtIsCountedFromTheLetterThatNamedIt();
    void thatNobodyKnowsWhoAsksIsARefusal_data();
    void thatNobodyKnowsWhoAsksIsARefusal();
    void whatCannotBeRefusedIsNot_data();
    void whatCannotBeRefusedIsNot();
    void whoWasAskedGetsTimeToAnswer();
    void whatStopsAtOnceWaitsForNobody_data();
    void whatStopsAtOnceWaitsForNobody();
};

namespace {

template <typename T>
QString problem(const Result<T> &result)
{
    return result ? QString() : QString(toWord(result.error().code()) + u' ' + result.error().fact(said("reason"))).trimmed();
}

CaseLetter finished(TestRegister &reg, const LetterOrder &order)
{
    const CaseLetter letter = must(beginLetter(*reg, order));
    must(finishLetter(*reg, letter.id, letter.revision));
    return letter;
}

std::optional<Error> whyNot(TestRegister &reg, RequestId request, LetterKind kind)
{
    for (const PossibleLetter &letter : possibleLetters(reg.dossier(request), Role::Officer)) {
        if (letter.kind == kind)
            return letter.whyNot;
    }
    return Error(ErrorCode::NotPermitted);
}

QString reasonOf(const std::optional<Error> &error)
{
    return error ? QString(toWord(error->code()) + u' ' + error->fact(said("reason"))).trimmed() : QString();
}

// Asked on Tuesday 10 March 2026 who it is.
LetterOrder neverShown(TestRegister &reg, std::vector<Right> rights)
{
    const RequestId request = addressedCase(reg, std::move(rights));
    must(askIdentity(*reg, reg.act(request), {text("Bel ons."), text("Het adres is nieuw.")}));
    return {request, LetterKind::IdentityNeverShown, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
}

void send(TestRegister &reg, const LetterOrder &order, bool atOnce)
{
    if (atOnce)
        return static_cast<void>(must(keepSentLetter(*reg, order, SentBy::Email, {})));
    must(sendLetter(*reg, finished(reg, order).id, reg.today(), SentBy::Email));
}

} // namespace

void LetterFitsTest::nothingIsPromisedToWhoWithdrew_data()
{
    QTest::addColumn<LetterKind>("kind");
    for (LetterKind kind : {LetterKind::Receipt, LetterKind::AskIdentity, LetterKind::AskSpecification, LetterKind::Extension})
        QTest::newRow(qPrintable(toWord(kind))) << kind;
}

// Neither a letter that its act would not record again, nor one that lay ready, nor a PDF that is kept nowhere.
void LetterFitsTest::nothingIsPromisedToWhoWithdrew()
{
    QFETCH(LetterKind, kind);
    TestRegister reg;
    const LetterOrder order = orderOf(reg, kind);
    must(keepSentLetter(*reg, order, SentBy::Letter, {}));
    const CaseLetter ready = finished(reg, orderOf(reg, kind));
    for (RequestId request : {order.request, ready.request})
        must(withdrawRequest(*reg, reg.act(request), {text("Niet meer nodig.")}));
    LetterOrder again = order;
    again.byHand = {{said("organisation.officer"), said("Anna")}};
    QCOMPARE(problem(writeLetter(*reg, again)), said("letter-does-not-fit withdrawn"));
    QCOMPARE(problem(keepSentLetter(*reg, again, SentBy::Letter, {})), said("letter-does-not-fit withdrawn"));
    QCOMPARE(problem(beginLetter(*reg, again)), said("letter-does-not-fit withdrawn"));
    QCOMPARE(problem(sendLetter(*reg, ready.id, reg.today(), SentBy::Letter)), said("letter-does-not-fit withdrawn"));
    QCOMPARE(reasonOf(whyNot(reg, order.request, kind)), said("letter-does-not-fit withdrawn"));
}

// 60 days for this organisation: until 9 May.
void LetterFitsTest::anExtensionIsToldAgainWhileItsDayIsToCome()
{
    TestRegister reg;
    LetterOrder order = orderOf(reg, LetterKind::Extension);
    must(keepSentLetter(*reg, order, SentBy::Letter, {}));
    order.byHand.remove(said("extension.reason"));
    const CaseLetter ready = finished(reg, order);
    reg.goTo(QDate(2026, 5, 9));
    QVERIFY(textOfPdf(must(writeLetter(*reg, order)).pdf).contains(said("9 mei 2026")));
    reg.goTo(QDate(2026, 5, 10));
    QCOMPARE(problem(writeLetter(*reg, order)), said("letter-does-not-fit day-over"));
    QCOMPARE(problem(keepSentLetter(*reg, order, SentBy::Letter, {})), said("letter-does-not-fit day-over"));
    QCOMPARE(problem(sendLetter(*reg, ready.id, reg.today(), SentBy::Letter)), said("letter-does-not-fit day-over"));
    must(sendLetter(*reg, ready.id, QDate(2026, 5, 9), SentBy::Letter)); // it did go out in time
}

// This statement promises four weeks, 7 April, and knows no extension; the law does, until 10 June.
void LetterFitsTest::whatAnExtensionTookBackIsPromisedNoMore()
{
    TestRegister reg(said("oosterpoort"));
    LetterOrder order = orderOf(reg, LetterKind::AskIdentity);
    const LetterOrder receipt{order.request, LetterKind::Receipt, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
    const auto read = [&](LetterOrder one, QDate day) {
        one.day = day;
        return textOfPdf(must(writeLetter(*reg, one)).pdf).simplified();
    };
    for (const LetterOrder &one : {receipt, order})
        QVERIFY2(read(one, reg.today()).contains(said("uiterlijk op dinsdag 7 april 2026")), qPrintable(read(one, reg.today())));
    reg.goTo(QDate(2026, 3, 20));
    must(extendDeadline(*reg, reg.act(order.request), {ExtensionGround::Number, text("Drie archieven.")}));
    for (const LetterOrder &one : {receipt, order}) {
        const QString after = read(one, reg.today());
        QVERIFY2(after.contains(said("uiterlijk op woensdag 10 juni 2026")) && !after.contains(said("7 april")), qPrintable(after));
        QVERIFY(!after.contains(said("beloofd")));
        QVERIFY(read(one, QDate(2026, 3, 19)).contains(said("7 april 2026"))); // as it was known then
    }
}

// Dated before the request, or before what it tells of.
void LetterFitsTest::aLetterKnowsTheDayBeforeIt()
{
    TestRegister reg;
    LetterOrder order = orderOf(reg, LetterKind::Receipt);
    must(keepSentLetter(*reg, order, SentBy::Letter, {}));
    order.day = QDate(2019, 1, 1);
    QCOMPARE(problem(keepSentLetter(*reg, order, SentBy::Letter, {})), said("date-out-of-order"));
    LetterOrder notice{knownCase(reg, {Right::Rectification}), LetterKind::RecipientNotice, Language::Dutch, {}, order.byHand};
    reg.goTo(QDate(2026, 3, 20));
    must(answerRequest(*reg, reg.act(notice.request), {{{Right::Rectification, Outcome::Granted, {}, {}}}, SentBy::Letter}));
    notice.day = QDate(2026, 3, 19);
    QCOMPARE(problem(writeLetter(*reg, notice)), said("letter-does-not-fit nothing-to-tell"));
}

void LetterFitsTest::aReceiptPromisesNoDayOfItsOwn()
{
    TestRegister reg;
    LetterOrder order = orderOf(reg, LetterKind::Receipt);
    order.byHand.insert(said("case.dueOn"), said("1 december 2027"));
    reg.goTo(QDate(2026, 4, 11)); // the last day was the tenth
    QCOMPARE(problem(writeLetter(*reg, order)), said("letter-does-not-fit day-over"));
}

void LetterFitsTest::anOwnTemplateIsNoWayRoundTheLaw()
{
    TestRegister reg;
    LetterOrder order = orderOf(reg, LetterKind::Refusal);
    must(writeLetter(*reg, order));
    order.byHand.remove(said("erasure.kept"));
    order.ownTemplate = must(readLetter("<letter><address>{{addressee.name}}</address><subject>Antwoord</subject><p>Nee.</p></letter>", said("nl")));
    QCOMPARE(writeLetter(*reg, order).error().code(), ErrorCode::LetterLacks);
}

// Recital 27; who an heir is need not be shown, as nothing of a file is given.
void LetterFitsTest::anHeirIsToldWhy()
{
    TestRegister reg;
    const LetterOrder order{addressedCase(reg), LetterKind::Refusal, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}, {{Right::Access, Outcome::Refused, RefusalGround::Deceased, text("Mevrouw overleed in 2024.")}}};
    const QString words = textOfPdf(must(writeLetter(*reg, order)).pdf).simplified();
    QVERIFY2(words.contains(said("overweging 27")) && words.contains(said("Burgerlijk Wetboek")) && words.contains(said("Mevrouw overleed in 2024.")), qPrintable(words));
    must(keepSentLetter(*reg, order, SentBy::Letter, {}));
    Receipt receipt = reg.receipt("Wietske Bovenkruier");
    receipt.representative = Representative{RepresentativeKind::Heir, line("C. Proef"), {}};
    LetterOrder toHeir = order;
    toHeir.request = must(receiveRequest(*reg, receipt)).request;
    toHeir.byHand.insert(said("addressee.address"), said("Postbus 1"));
    const QString heard = textOfPdf(must(writeLetter(*reg, toHeir)).pdf).simplified();
    QVERIFY2(heard.contains(said("Geachte C. Proef, U krijgt deze brief als erfgenaam van Wietske Bovenkruier. Waar hieronder ‘uw gegevens’ staat")) && !heard.contains(said("Waar hieronder ‘u’ staat")), qPrintable(heard));
}

// Who was told on the telephone heard nothing of the court (Art. 12(4)): all papers count from the letter.
void LetterFitsTest::theCourtIsCountedFromTheLetterThatNamedIt()
{
    TestRegister reg;
    LetterOrder order = orderOf(reg, LetterKind::Refusal);
    must(answerRequest(*reg, reg.act(order.request), {{refused}, SentBy::Oral}));
    order.decisions.clear();
    const auto isToldLate = [&reg, &order](QDate on) {
        LetterOrder then = order;
        then.day = on;
        return textOfPdf(must(writeLetter(*reg, then)).pdf).simplified().contains(said("(artikel 12 lid 4 AVG). Dat is niet gelukt."));
    };
    reg.goTo(QDate(2026, 5, 16)); // by then the month is over
    QVERIFY(isToldLate(QDate(2026, 5, 16)) && !isToldLate(QDate(2026, 3, 16)));
    reg.goTo(QDate(2026, 3, 16));
    const auto has = [](const QByteArray &pdf) { return textOfPdf(pdf).simplified().contains(said("dinsdag 28 april 2026")); };
    must(keepSentLetter(*reg, order, SentBy::Letter, [&](const QByteArray &pdf) { return has(pdf) ? Result<void>() : Result<void>(Error(ErrorCode::DiskFull)); }));
    must(recordAct(*reg, reg.act(order.request), happened::ComplaintMade{ComplaintBody::Organisation, text("Oneens."), {}, {}, {}}));
    LetterOrder complaint{order.request, LetterKind::ComplaintAnswer, Language::Dutch, {}, order.byHand};
    complaint.byHand.insert({{said("complaint.findings"), said("F.")}, {said("complaint.conclusion"), said("C.")}});
    complaint.byHand.remove(said("erasure.kept"));
    QVERIFY(has(must(writeLetter(*reg, complaint)).pdf));
    QCOMPARE(reg.dossier(order.request).courtPetitionBy, std::optional(QDate(2026, 4, 28))); // Monday is King's Day
}

void LetterFitsTest::thatNobodyKnowsWhoAsksIsARefusal_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("as the command line does") << true;
    QTest::newRow("as the window does") << false;
}

// Art. 12(2), 12(4): the letter decides, and nobody has to say so beside it.
void LetterFitsTest::thatNobodyKnowsWhoAsksIsARefusal()
{
    QFETCH(bool, atOnce);
    TestRegister reg(said("domijn"));
    const LetterOrder order = neverShown(reg, {Right::Access, Right::Erasure});
    reg.goTo(QDate(2026, 4, 8));
    send(reg, order, atOnce);
    const RequestDossier dossier = reg.dossier(order.request);
    QCOMPARE(dossier.state, RequestState::Answered);
    const CaseEvent &answered = dossier.events.at(dossier.events.size() - 2).event; // and then: both ways on were named
    const auto &answer = std::get<happened::Answered>(answered.what);
    QCOMPARE(answered.on, reg.today());
    QVERIFY(openPointsOf(dossier.request).empty());
    QCOMPARE(answer.sentBy, SentBy::Email);
    QCOMPARE(answer.decisions.size(), std::size_t(2));
    for (const RightDecision &decision : answer.decisions) {
        QVERIFY(decision.outcome == Outcome::Refused && decision.ground == RefusalGround::NotIdentified);
        const QString weighing = decision.weighing.toString();
        QVERIFY2(weighing.contains(said("dinsdag 10 maart 2026")) && weighing.contains(said("Bel ons.")), qPrintable(weighing));
    }
    const std::size_t events = dossier.events.size();
    send(reg, order, !atOnce); // once more
    QCOMPARE(reg.dossier(order.request).events.size(), events);

    reg.goTo(QDate(2026, 4, 20));
    must(recordAct(*reg, reg.act(order.request), happened::ComplaintMade{ComplaintBody::Organisation, text("Geen antwoord."), {}, {}, {}}));
    LetterOrder complaint{order.request, LetterKind::ComplaintAnswer, Language::Dutch, {}, order.byHand};
    complaint.byHand.insert({{said("complaint.findings"), said("F.")}, {said("complaint.conclusion"), said("C.")}});
    const QString read = textOfPdf(must(writeLetter(*reg, complaint)).pdf).simplified();
    QVERIFY2(read.contains(said("ons antwoord van woensdag 8 april 2026")) && read.contains(said("rechtbank")), qPrintable(read));
    QVERIFY(must(checkRegister(*reg)).problems.empty());
}

void LetterFitsTest::whatCannotBeRefusedIsNot_data()
{
    QTest::addColumn<std::vector<Right>>("rights");
    QTest::addColumn<QString>("right");
    QTest::newRow("advertising") << std::vector{Right::MarketingObjection} << "marketing-objection";
    QTest::newRow("consent") << std::vector{Right::WithdrawConsent} << "withdraw-consent";
    QTest::newRow("beside access") << std::vector{Right::Access, Right::MarketingObjection} << "marketing-objection";
}

// Art. 7(3), 21(3).
void LetterFitsTest::whatCannotBeRefusedIsNot()
{
    QFETCH(std::vector<Right>, rights);
    QFETCH(QString, right);
    TestRegister reg;
    const LetterOrder order = neverShown(reg, rights);
    reg.goTo(QDate(2026, 4, 8));
    for (const auto &error : {std::optional(writeLetter(*reg, order).error()), whyNot(reg, order.request, order.kind)}) {
        QCOMPARE(reasonOf(error), said("outcome-not-possible"));
        QCOMPARE(error->fact(said("right")), right);
    }
    const RequestId unasked = addressedCase(reg);
    QCOMPARE(reasonOf(whyNot(reg, unasked, order.kind)), said("identity-open never-asked"));
    QCOMPARE(problem(writeLetter(*reg, {unasked, order.kind, Language::Dutch, {}, order.byHand})), said("identity-open never-asked"));
}

void LetterFitsTest::whoWasAskedGetsTimeToAnswer()
{
    TestRegister reg;
    const LetterOrder order = neverShown(reg, {Right::Access});
    QCOMPARE(problem(writeLetter(*reg, order)), said("identity-open no-time"));
    QCOMPARE(problem(keepSentLetter(*reg, order, SentBy::Email, {})), said("identity-open no-time"));
    const auto cautioned = [&](const LetterOrder &one) {
        const KeptLetter kept = must(keepSentLetter(*reg, one, SentBy::Letter, {}));
        const std::vector<Caution> &cautions = kept.sent->act->cautions;
        return std::any_of(cautions.begin(), cautions.end(), [](const Caution &caution) { return caution.word == u"asked-lately"; });
    };
    const LetterOrder other = neverShown(reg, {Right::Access});
    reg.goTo(QDate(2026, 3, 23));
    QVERIFY(cautioned(order));
    reg.goTo(QDate(2026, 3, 24));
    QVERIFY(!cautioned(other));
}

void LetterFitsTest::whatStopsAtOnceWaitsForNobody_data()
{
    QTest::addColumn<std::vector<Right>>("rights");
    QTest::addColumn<bool>("stops");
    QTest::addColumn<bool>("waits");
    QTest::newRow("access") << std::vector{Right::Access} << false << true;
    QTest::newRow("advertising") << std::vector{Right::MarketingObjection} << true << false;
    QTest::newRow("both") << std::vector{Right::Access, Right::MarketingObjection} << true << true;
}

void LetterFitsTest::whatStopsAtOnceWaitsForNobody()
{
    QFETCH(std::vector<Right>, rights);
    QFETCH(bool, stops);
    QFETCH(bool, waits);
    TestRegister reg;
    LetterOrder order = neverShown(reg, rights);
    const auto says = [&](LetterKind kind, const char *words) {
        order.kind = kind;
        return textOfPdf(must(writeLetter(*reg, order)).pdf).simplified().contains(said(words));
    };
    for (LetterKind kind : {LetterKind::Receipt, LetterKind::AskIdentity}) {
        QCOMPARE(says(kind, "stoppen wij meteen mee"), stops);
        QCOMPARE(says(kind, "Voor wat u verder vraagt"), stops && waits);
    }
    QCOMPARE(says(LetterKind::Receipt, "eerst zeker weten dat u het bent"), waits);
    QCOMPARE(says(LetterKind::AskIdentity, "Wij doen pas wat u vraagt"), waits);
    QVERIFY(says(LetterKind::AskIdentity, "Het adres is nieuw."));
}

QTEST_MAIN(LetterFitsTest)
#include "tst_letterfits.moc"
