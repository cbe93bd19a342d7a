// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A letter goes out only while the case lets it be true, and what it says by being sent stands in the case.
#include "core/casework/beginletter.h"
#include "core/casework/extenddeadline.h"
#include "core/casework/finishletter.h"
#include "core/casework/sendletter.h"
#include "core/casework/withdrawrequest.h"
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

QTEST_MAIN(LetterFitsTest)
#include "tst_letterfits.moc"
