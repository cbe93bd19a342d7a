// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a case: which act is lawful in which state, on which day, and what it asks.
#include "core/domain/request/answerrules.h"
#include "core/domain/request/casestate.h"
#include "core/domain/request/cautions.h"
#include "core/domain/request/nextstep.h"
#include "core/domain/request/transitiontable.h"
#include "tests/support/deskcase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace balie;

class RequestWorkflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfStateAndAction_data();
    void everyPairOfStateAndAction();
    void fromCallToClosing();
    void statesAfterEachAct_data();
    void statesAfterEachAct();
    void daysAreRefused_data();
    void daysAreRefused();
    void anExtensionTooLateIsRefused();
    void undoIsANewEntry();
    void undoStopsAtWhatOthersNeed();
    void receiptIsCorrectedOpenly();
    void theNextStepLeadsToTheEnd();
    void whatEndsTheWaiting();
    void whatHasNoTermIsNeitherExtendedNorPaused();
    void noPartOfAnAccessAnswerIsLeftOut();
    void aPauseForDoubtOpensTheIdentification();
    void randomLivesStayInTheTable();
    void aQuestionSaysWhatAndWhy();
    void anAttemptThatFailedMovesNothing();
    void aBreachIsMarkedOnAnAnswer();
    void anExtensionThatProvesTooLateLeadsNowhere();
    void whatEarlierRulesTookStandsInTheWayOfNoUndo();
};

void RequestWorkflowTest::everyPairOfStateAndAction_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("allowed"); // as the manual says it, one line a state
    const QString always = QStringLiteral(" note");
    const QString beside = QStringLiteral(" correct-receipt revoke link") + always;
    const QString handling = QStringLiteral("acknowledge confirm-identity pause resume extend check answer withdraw strike-out correct-rights") + beside;
    QTest::newRow("received") << QStringLiteral("received") << handling + QStringLiteral(" ask-identity");
    QTest::newRow("identification") << QStringLiteral("identification") << handling + QStringLiteral(" suspect-breach");
    QTest::newRow("in progress") << QStringLiteral("in-progress") << handling + QStringLiteral(" ask-identity suspect-breach");
    QTest::newRow("extended") << QStringLiteral("extended")
                              << QString(handling + QStringLiteral(" ask-identity suspect-breach")).remove(QStringLiteral("extend "));
    QTest::newRow("answered") << QStringLiteral("answered") << QStringLiteral("check close reopen strike-out suspect-breach") + beside;
    QTest::newRow("closed") << QStringLiteral("closed") << QStringLiteral("reopen strike-out suspect-breach") + beside;
    QTest::newRow("withdrawn") << QStringLiteral("withdrawn") << QStringLiteral("reopen strike-out suspect-breach") + beside;
    QTest::newRow("struck out") << QStringLiteral("struck-out") << QStringLiteral("revoke") + always;
    QCOMPARE(allValues<RequestState>().size(), std::size_t(8));
}

void RequestWorkflowTest::everyPairOfStateAndAction()
{
    QFETCH(QString, state);
    QFETCH(QString, allowed);
    const QStringList words = allowed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const RequestState from = fromWord<RequestState>(state).value();
    for (RequestAction action : allValues<RequestAction>()) {
        const std::optional<RequestState> to = nextState(from, action);
        QVERIFY2(to.has_value() == words.contains(toWord(action)), qPrintable(state + QLatin1Char('/') + toWord(action)));
        if (!to)
            continue;
        const bool moves = QStringList{QStringLiteral("answer"), QStringLiteral("withdraw"), QStringLiteral("close"), QStringLiteral("reopen"),
                                       QStringLiteral("strike-out"), QStringLiteral("extend")}.contains(toWord(action));
        QVERIFY2(!moves || *to != from, qPrintable(state + QLatin1Char('/') + toWord(action)));
        if (action == RequestAction::Reopen)
            QCOMPARE(*to, RequestState::InProgress);
    }
}

void RequestWorkflowTest::fromCallToClosing()
{
    Request request = received({Right::Access});
    QVERIFY(enter(request, {onDay(0, happened::Acknowledged{SentBy::Email}), onDay(1, happened::IdentityAsked{text(), text()}),
                            onDay(5, confirmed()), onDay(20, happened::ExtensionTold{ExtensionGround::Complexity, text()})}, context()));
    QCOMPARE(stateOf(request.history), RequestState::Extended);
    QVERIFY(enter(request, settledAccess(30), context()));
    QVERIFY(enter(request, {onDay(40, answered(Right::Access, Outcome::Granted)), onDay(41, happened::Closed{})}, context()));
    QCOMPARE(stateOf(request.history), RequestState::Closed);
    QCOMPARE(codeOf(request, onDay(42, happened::Acknowledged{}), context()), ErrorCode::ActNotAllowedNow);
    QVERIFY(enter(request, {onDay(50, happened::Reopened{text()})}, context()));
    QCOMPARE(stateOf(request.history), RequestState::InProgress);
    QCOMPARE(request.reference(), QStringLiteral("DOM-2026-0014"));
}

void RequestWorkflowTest::statesAfterEachAct_data()
{
    QTest::addColumn<QStringList>("acts");
    QTest::addColumn<RequestState>("state");
    QTest::newRow("nothing yet") << QStringList{} << RequestState::Received;
    QTest::newRow("asked") << QStringList{QStringLiteral("ask")} << RequestState::Identification;
    QTest::newRow("shown") << QStringList{QStringLiteral("ask"), QStringLiteral("confirm")} << RequestState::InProgress;
    QTest::newRow("known at once") << QStringList{QStringLiteral("confirm")} << RequestState::InProgress;
    QTest::newRow("new doubt") << QStringList{QStringLiteral("confirm"), QStringLiteral("ask")} << RequestState::Identification;
    QTest::newRow("extended while waiting") << QStringList{QStringLiteral("ask"), QStringLiteral("extend")} << RequestState::Extended;
    QTest::newRow("withdrawn") << QStringList{QStringLiteral("ask"), QStringLiteral("withdraw")} << RequestState::Withdrawn;
    QTest::newRow("taken up again") << QStringList{QStringLiteral("withdraw"), QStringLiteral("reopen")} << RequestState::InProgress;
    QTest::newRow("by mistake") << QStringList{QStringLiteral("strike")} << RequestState::StruckOut;
}

void RequestWorkflowTest::statesAfterEachAct()
{
    QFETCH(QStringList, acts);
    QFETCH(RequestState, state);
    const QMap<QString, Happening> kinds{{QStringLiteral("ask"), happened::IdentityAsked{text(), text()}},
                                         {QStringLiteral("confirm"), confirmed()},
                                         {QStringLiteral("extend"), happened::ExtensionTold{ExtensionGround::Number, text()}},
                                         {QStringLiteral("withdraw"), happened::Withdrawn{}},
                                         {QStringLiteral("reopen"), happened::Reopened{}},
                                         {QStringLiteral("strike"), happened::StruckOut{text()}}};
    Request request = received({Right::Erasure});
    for (const QString &act : acts)
        QVERIFY(enter(request, {onDay(1, kinds.value(act))}, context()));
    QCOMPARE(stateOf(request.history), state);
}

void RequestWorkflowTest::daysAreRefused_data()
{
    QTest::addColumn<int>("confirmedOn");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("before receipt") << -1 << ErrorCode::DateBeforeReceipt;
    QTest::newRow("before it was asked") << 3 << ErrorCode::DateOutOfOrder;
    QTest::newRow("on the day it was asked") << 5 << ErrorCode::Cancelled;
    QTest::newRow("recorded later than it happened") << 6 << ErrorCode::Cancelled;
    QTest::newRow("today") << 9 << ErrorCode::Cancelled;
    QTest::newRow("tomorrow") << 10 << ErrorCode::DateInFuture;
}

void RequestWorkflowTest::daysAreRefused()
{
    QFETCH(int, confirmedOn);
    QFETCH(ErrorCode, code);
    Request request = received({Right::Access});
    QVERIFY(enter(request, {onDay(5, happened::IdentityAsked{text(), text()})}, context(9)));
    QCOMPARE(codeOf(request, onDay(confirmedOn, confirmed()), context(9)), code);
    // What stands beside the workflow may be entered in any order, but not before receipt.
    QCOMPARE(codeOf(request, onDay(1, happened::Acknowledged{}), context(9)), ErrorCode::Cancelled);
    QCOMPARE(codeOf(request, onDay(-1, happened::Acknowledged{}), context(9)), ErrorCode::DateBeforeReceipt);
    QCOMPARE(codeOf(request, {newId(), QDate(), Instant::fromMSecs(0), std::nullopt, happened::Acknowledged{}}, context(9)), ErrorCode::NotADate);
}

void RequestWorkflowTest::anExtensionTooLateIsRefused()
{
    const Request request = received({Right::Access}); // 2 March, so told at the latest on 2 April
    QCOMPARE(codeOf(request, onDay(31, happened::ExtensionTold{ExtensionGround::Number, text()}), context()), ErrorCode::Cancelled);
    QCOMPARE(codeOf(request, onDay(32, happened::ExtensionTold{ExtensionGround::Number, text()}), context()), ErrorCode::ExtensionTooLate);
    QCOMPARE(codeOf(request, onDay(10, happened::ExtensionTold{ExtensionGround::Number, {}}), context()), ErrorCode::ExtensionNeedsReason);
}

void RequestWorkflowTest::undoIsANewEntry()
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

void RequestWorkflowTest::undoStopsAtWhatOthersNeed()
{
    Request request = received({Right::Erasure});
    const CaseEvent identity = onDay(1, confirmed());
    QVERIFY(enter(request, {identity, onDay(9, answered(Right::Erasure, Outcome::Granted))}, context()));
    const Result<History> undone = apply(request, onDay(10, happened::Revoked{identity.id, text()}), context());
    QVERIFY(!undone);
    QCOMPARE(undone.error().code(), ErrorCode::OthersDependOnIt);
    QCOMPARE(undone.error().fact(QStringLiteral("event")), kindWord(happened::Answered{}));
}

void RequestWorkflowTest::receiptIsCorrectedOpenly()
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

// Whoever always does the next step ends with a closed case, whatever was asked.
void RequestWorkflowTest::theNextStepLeadsToTheEnd()
{
    for (Right right : allValues<Right>()) {
        Request request = received({right});
        for (int i = 0; i < 40; ++i) {
            const std::optional<RequestAction> step = nextStep(request);
            if (!step)
                break;
            if (*step == RequestAction::ConfirmIdentity)
                QVERIFY(enter(request, {onDay(1, confirmed())}, context()));
            else if (*step == RequestAction::Check)
                QVERIFY(enter(request, {onDay(2, happened::PointSettled{openPoints({right}, request.history).front().word, PointResult::Done, std::nullopt, {}})}, context()));
            else if (*step == RequestAction::Answer)
                QVERIFY(enter(request, {onDay(3, answered(right, Outcome::Granted))}, context()));
            else if (*step == RequestAction::Close)
                QVERIFY(enter(request, {onDay(4, happened::Closed{})}, context()));
        }
        QCOMPARE(stateOf(request.history), RequestState::Closed);
    }
}

// What ends the waiting is what stopped the clock; after the last day nothing does, and the answer goes out.
void RequestWorkflowTest::whatEndsTheWaiting()
{
    const auto waiting = [](const Request &request, int today) { return stepWhileWaiting(request, day(31), day(today)); };
    Request unknown = received({Right::Access});
    QVERIFY(!waiting(unknown, 2));
    QVERIFY(enter(unknown, {onDay(1, happened::IdentityAsked{LongText::from(QStringLiteral("Bel terug.")).value(), LongText::from(QStringLiteral("Een ander adres.")).value()})}, context()));
    QVERIFY(!nextStep(unknown));
    QCOMPARE(waiting(unknown, 2), std::optional(RequestAction::ConfirmIdentity));
    QCOMPARE(waiting(unknown, 32), std::optional(RequestAction::Answer));
    Request vague = received({Right::Access});
    QVERIFY(enter(vague, {onDay(1, confirmed()), onDay(2, happened::ClockPaused{PauseGround::Specification, text()})}, context()));
    QCOMPARE(waiting(vague, 31), std::optional(RequestAction::Resume));
    QCOMPARE(waiting(vague, 32), std::optional(RequestAction::Check));
    Request complaint = received({Right::Complaint});
    QVERIFY(enter(complaint, {onDay(2, happened::ClockPaused{PauseGround::Specification, text()})}, context()));
    QCOMPARE(waiting(complaint, 3), std::optional(RequestAction::Resume));
    // Stopping waits for nobody (Art. 7(3), 21(3)); beside another right the case does.
    Request consent = received({Right::Access});
    QVERIFY(enter(consent, {onDay(2, happened::ClockPaused{PauseGround::Specification, text()}),
                            onDay(3, happened::RightsCorrected{{Right::WithdrawConsent}, text()})}, context()));
    QVERIFY(nextStep(consent).has_value());
    QVERIFY(!waiting(consent, 4));
}

// Art. 7(3) and 21(3): at once. A complaint has no term of Art. 12(3) that could be extended.
void RequestWorkflowTest::whatHasNoTermIsNeitherExtendedNorPaused()
{
    const CaseEvent extended = onDay(1, happened::ExtensionTold{ExtensionGround::Number, text()});
    const CaseEvent paused = onDay(1, happened::ClockPaused{PauseGround::Specification, text()});
    for (const Right right : {Right::WithdrawConsent, Right::MarketingObjection}) {
        QCOMPARE(codeOf(received({right}), extended, context()), ErrorCode::ActNotAllowedNow);
        QCOMPARE(codeOf(received({right}), paused, context()), ErrorCode::ActNotAllowedNow);
        QVERIFY(apply(received({right, Right::Access}), extended, context()));
        QVERIFY(apply(received({right, Right::Access}), paused, context()));
    }
    QCOMPARE(codeOf(received({Right::Complaint}), extended, context()), ErrorCode::ActNotAllowedNow);
    QVERIFY(apply(received({Right::Complaint}), paused, context()));
}

// Art. 15(1)(a) to (f) belong in every answer that gives data; where nothing was found there is nothing to say of it.
void RequestWorkflowTest::noPartOfAnAccessAnswerIsLeftOut()
{
    const auto settled = [](const char *point, PointResult result) {
        return onDay(1, happened::PointSettled{QString::fromLatin1(point), result, std::nullopt, {}});
    };
    Request request = received({Right::Access});
    for (const PointResult result : {PointResult::NotApplicable, PointResult::NothingFound}) {
        const Result<History> leftOut = apply(request, settled("access-a-purposes", result), context());
        QCOMPARE(leftOut.error().code(), ErrorCode::OutcomeNotPossible);
        QCOMPARE(leftOut.error().fact(QStringLiteral("reason")), QStringLiteral("always-applies"));
    }
    QVERIFY(apply(request, settled("access-h-automated", PointResult::NotApplicable), context()));
    QVERIFY(apply(request, settled("access-a-purposes", PointResult::Done), context()));
    QVERIFY(enter(request, {settled("systems-searched", PointResult::NothingFound)}, context()));
    QVERIFY(enter(request, {settled("access-a-purposes", PointResult::NotApplicable)}, context()));
    const auto isOpen = [&] {
        const std::vector<ChecklistPoint> open = openPointsOf(request);
        return std::any_of(open.begin(), open.end(), [](const ChecklistPoint &point) { return point.word == u"access-a-purposes"; });
    };
    QVERIFY(!isOpen());
    // Found after all: what was left out is to be told.
    QVERIFY(enter(request, {settled("systems-searched", PointResult::Done)}, context()));
    QVERIFY(isOpen());
}

// New doubt opens the identification again: data to the wrong person is a breach (Art. 4(12)).
void RequestWorkflowTest::aPauseForDoubtOpensTheIdentification()
{
    Request request = received({Right::Erasure});
    QVERIFY(enter(request, {onDay(1, confirmed()), onDay(2, happened::ClockPaused{PauseGround::Identity, text(), text()})}, context()));
    QCOMPARE(codeOf(request, onDay(3, answered(Right::Erasure, Outcome::Granted)), context()), ErrorCode::IdentityOpen);
    QVERIFY(enter(request, {onDay(3, confirmed())}, context()));
    QVERIFY(apply(request, onDay(4, answered(Right::Erasure, Outcome::Granted)), context()));
}

void RequestWorkflowTest::randomLivesStayInTheTable()
{
    QRandomGenerator random(20261121);
    int accepted = 0;
    for (int life = 0; life < 400; ++life) {
        Request request = received({Right::Erasure});
        for (int step = 0; step < 14; ++step) {
            const std::vector<Happening> kinds{happened::Acknowledged{}, happened::IdentityAsked{text(), text()}, confirmed(),
                happened::ClockPaused{PauseGround::Specification, text()}, happened::ClockResumed{},
                happened::ExtensionTold{ExtensionGround::Complexity, text()}, answered(Right::Erasure, Outcome::Granted),
                happened::Withdrawn{}, happened::Closed{}, happened::Reopened{text()}, happened::Noted{text()},
                happened::PointSettled{QStringLiteral("recipients-told"), PointResult::Done, std::nullopt, {}},
                happened::Revoked{request.history.all().back().id, text()}};
            const CaseEvent next = onDay(int(random.bounded(60)), kinds.at(random.bounded(quint32(kinds.size()))));
            const RequestState before = stateOf(request.history);
            const Result<History> history = apply(request, next, context(50));
            if (!history)
                continue;
            ++accepted;
            const RequestAction action = actionOf(next.what);
            QVERIFY(next.on <= day(50) && next.on >= day(0));
            QVERIFY(nextState(before, action).has_value());
            request.history = *history;
            if (action != RequestAction::Revoke)
                QCOMPARE(stateOf(request.history), nextState(before, action).value());
        }
        // What was accepted once is accepted again, entry by entry.
        Request again = request;
        again.history = History::from({request.history.all().front()}).value();
        for (std::size_t i = 1; i < request.history.all().size(); ++i)
            QVERIFY(enter(again, {request.history.all().at(i)}, context(50)));
        QCOMPARE(stateOf(again.history), stateOf(request.history));
    }
    QVERIFY(accepted > 1000);
}

// Art. 12(6); EDPB Guidelines 01/2022, 159: a pause is worth what was asked, and the doubt behind it.
void RequestWorkflowTest::aQuestionSaysWhatAndWhy()
{
    const Request request = received({Right::Access});
    const auto missing = [&](const Happening &question) {
        const CaseEvent event = onDay(1, question);
        if (!apply(request, event, context()))
            return QStringLiteral("refused");
        for (const Caution &caution : cautions(request, event, context())) {
            if (caution.word == u"question-not-kept")
                return caution.facts.value(QStringLiteral("missing"));
        }
        return QStringLiteral("nothing");
    };
    QCOMPARE(missing(happened::IdentityAsked{{}, text()}), QStringLiteral("asked"));
    QCOMPARE(missing(happened::IdentityAsked{text(), {}}), QStringLiteral("doubt"));
    QCOMPARE(missing(happened::IdentityAsked{text(), text()}), QStringLiteral("nothing"));
    QCOMPARE(missing(happened::ClockPaused{PauseGround::Specification, {}}), QStringLiteral("asked"));
    QCOMPARE(missing(happened::ClockPaused{PauseGround::Specification, text()}), QStringLiteral("nothing"));
    QCOMPARE(missing(happened::ClockPaused{PauseGround::Identity, text()}), QStringLiteral("doubt"));
    QCOMPARE(missing(happened::ClockPaused{PauseGround::Identity, text(), text()}), QStringLiteral("nothing"));
}

void RequestWorkflowTest::anAttemptThatFailedMovesNothing()
{
    happened::IdentityConfirmed failed = confirmed();
    failed.check.outcome = IdentityOutcome::NotEstablished;
    Request request = received({Right::Access});
    QVERIFY(enter(request, {onDay(1, failed)}, context()));
    QCOMPARE(stateOf(request.history), RequestState::Received);
    QVERIFY(enter(request, {onDay(2, happened::IdentityAsked{text(), text()}), onDay(4, failed)}, context()));
    QCOMPARE(stateOf(request.history), RequestState::Identification);
    QVERIFY(twoClocks(clockFacts(request.history), context().rules, holidays()).pauseOpen);
    QVERIFY(!isIdentified(request.history));
    QVERIFY(enter(request, {onDay(6, confirmed())}, context()));
    QCOMPARE(stateOf(request.history), RequestState::InProgress);
    QVERIFY(isIdentified(request.history));
}

void RequestWorkflowTest::aBreachIsMarkedOnAnAnswer()
{
    const happened::BreachSuspected breach{text()};
    Request request = received({Right::Erasure});
    QCOMPARE(codeOf(request, onDay(1, breach), context()), ErrorCode::ActNotAllowedNow);
    QVERIFY(enter(request, {onDay(1, confirmed())}, context()));
    QCOMPARE(codeOf(request, onDay(2, breach), context()), ErrorCode::ActNotAllowedNow);
    QVERIFY(enter(request, {onDay(9, answered(Right::Erasure, Outcome::Granted)), onDay(9, breach)}, context()));
    QVERIFY(enter(request, {onDay(10, happened::Reopened{text()}), onDay(10, happened::IdentityAsked{text(), text()}), onDay(10, breach),
                            onDay(11, happened::Withdrawn{}), onDay(12, breach)}, context()));
    QCOMPARE(stateOf(request.history), RequestState::Withdrawn);
}

void RequestWorkflowTest::anExtensionThatProvesTooLateLeadsNowhere()
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
void RequestWorkflowTest::whatEarlierRulesTookStandsInTheWayOfNoUndo()
{
    Request request = received({Right::Erasure});
    const CaseEvent note = onDay(0, happened::Noted{text()});
    request.history = request.history.with(note).with(onDay(1, happened::IdentityAsked{})).with(onDay(2, confirmed()));
    QCOMPARE(codeOf(request, onDay(3, happened::Revoked{note.id, text()}), context()), ErrorCode::Cancelled);
    const CaseEvent identity = request.history.all().back();
    QVERIFY(enter(request, {onDay(9, answered(Right::Erasure, Outcome::Granted))}, context()));
    QCOMPARE(codeOf(request, onDay(10, happened::Revoked{identity.id, text()}), context()), ErrorCode::OthersDependOnIt);
}

QTEST_APPLESS_MAIN(RequestWorkflowTest)
#include "tst_requestworkflow.moc"
