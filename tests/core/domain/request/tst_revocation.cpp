// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken back or corrected stays in the history, and what others need stands.
#include "core/domain/request/casestate.h"
#include "tests/support/deskcase.h"

#include <QTest>

using namespace balie;

class RevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoIsANewEntry();
    void undoStopsAtWhatOthersNeed();
    void receiptIsCorrectedOpenly();
    void anExtensionThatProvesTooLateLeadsNowhere();
    void whatEarlierRulesTookStandsInTheWayOfNoUndo();
};

void RevocationTest::undoIsANewEntry()
{
    Request request = received({Right::Erasure});
    QVERIFY(enter(request, {onDay(1, confirmed()), onDay(9, answered(Right::Erasure, Outcome::Granted))}, context()));
    const CaseEvent last = request.history.standing().back();
    QVERIFY(std::holds_alternative<happened::Answered>(last.what));
    QVERIFY(enter(request, {onDay(10, happened::Revoked{last.id, text()})}, context()));
    QCOMPARE(stateOf(request.history), RequestState::InProgress);
    QCOMPARE(request.history.all().size(), std::size_t(4));
    QCOMPARE(codeOf(request, onDay(11, happened::Revoked{last.id, text()}), context()), ErrorCode::EventUnknown);
    QCOMPARE(codeOf(request, onDay(11, happened::Revoked{request.history.all().front().id, text()}), context()), ErrorCode::EventUnknown);
}

void RevocationTest::undoStopsAtWhatOthersNeed()
{
    Request request = received({Right::Erasure});
    const CaseEvent identity = onDay(1, confirmed());
    QVERIFY(enter(request, {identity, onDay(9, answered(Right::Erasure, Outcome::Granted))}, context()));
    const Result<History> undone = apply(request, onDay(10, happened::Revoked{identity.id, text()}), context());
    QVERIFY(!undone);
    QCOMPARE(undone.error().code(), ErrorCode::OthersDependOnIt);
    QCOMPARE(undone.error().fact(QStringLiteral("event")), kindWord(happened::Answered{}));
}

void RevocationTest::receiptIsCorrectedOpenly()
{
    Request request = received({Right::Erasure});
    QVERIFY(enter(request, {onDay(5, confirmed())}, context()));
    const auto to = [](int received) { return happened::ReceiptCorrected{day(0), day(received), text()}; };
    QCOMPARE(codeOf(request, onDay(7, happened::ReceiptCorrected{day(0), day(-3), {}}), context()), ErrorCode::ReasonMissing);
    QCOMPARE(codeOf(request, onDay(7, happened::ReceiptCorrected{day(0), {}, text()}), context()), ErrorCode::NotADate);
    QCOMPARE(codeOf(request, onDay(7, to(6)), context()), ErrorCode::DateOutOfOrder); // identity was confirmed on the fifth
    QCOMPARE(codeOf(request, onDay(7, to(8)), context()), ErrorCode::DateBeforeReceipt); // put right before it came
    QVERIFY(enter(request, {onDay(7, to(-3))}, context()));
    QCOMPARE(request.history.received(), day(-3));
    QVERIFY(enter(request, {onDay(7, to(2)), onDay(6, to(1))}, context())); // said twice, and the later entry counts
    QCOMPARE(request.history.received(), day(1));
    QCOMPARE(request.history.all().front().on, day(0));
}

void RevocationTest::anExtensionThatProvesTooLateLeadsNowhere()
{
    Request request = received({Right::Erasure});
    QVERIFY(enter(request, {onDay(1, confirmed()), onDay(31, happened::ExtensionTold{ExtensionGround::Complexity, text()})}, context()));
    const auto state = [&] { return stateOf(request.history, context().rules, holidays()); };
    QCOMPARE(state(), RequestState::Extended);
    const CaseEvent corrected = onDay(40, happened::ReceiptCorrected{day(0), day(-4), text()});
    QVERIFY(enter(request, {corrected}, context()));
    QCOMPARE(state(), RequestState::InProgress);
    QVERIFY(enter(request, {onDay(41, happened::Revoked{corrected.id, text()})}, context()));
    QCOMPARE(state(), RequestState::Extended);
}

// A question that was entered before the rules asked for its words: what came later can still be undone.
void RevocationTest::whatEarlierRulesTookStandsInTheWayOfNoUndo()
{
    Request request = received({Right::Erasure});
    const CaseEvent note = onDay(0, happened::Noted{text()});
    request.history = request.history.with(note).with(onDay(1, happened::IdentityAsked{})).with(onDay(2, confirmed()));
    QCOMPARE(codeOf(request, onDay(3, happened::Revoked{note.id, text()}), context()), ErrorCode::Cancelled);
    const CaseEvent identity = request.history.all().back();
    QVERIFY(enter(request, {onDay(9, answered(Right::Erasure, Outcome::Granted))}, context()));
    QCOMPARE(codeOf(request, onDay(10, happened::Revoked{identity.id, text()}), context()), ErrorCode::OthersDependOnIt);
}

QTEST_APPLESS_MAIN(RevocationTest)
#include "tst_revocation.moc"
