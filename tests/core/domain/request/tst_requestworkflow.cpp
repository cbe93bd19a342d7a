// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a case: which act is lawful in which state, and where it leads.
#include "core/domain/request/answerrules.h"
#include "core/domain/request/casestate.h"
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
    void anAttemptThatFailedMovesNothing();
    void randomLivesStayInTheTable();
};

void RequestWorkflowTest::everyPairOfStateAndAction_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("allowed"); // as the manual says it, one line a state
    const QString always = QStringLiteral(" note");
    const QString beside = QStringLiteral(" correct-receipt revoke link complain detail-complaint demand defer-demand answer-demand end-complaint") + always;
    const QString handling = QStringLiteral("acknowledge confirm-identity pause resume extend check answer withdraw strike-out correct-rights"
                                            " ask-search remind-search sign-search weigh-others name-processing") + beside;
    const QString recipients = QStringLiteral(" tell-recipient recipient-answer"); // once somebody knows who asks, and also after closing
    QTest::newRow("received") << QStringLiteral("received") << handling + QStringLiteral(" ask-identity");
    QTest::newRow("identification") << QStringLiteral("identification") << handling + QStringLiteral(" suspect-breach");
    QTest::newRow("in progress") << QStringLiteral("in-progress") << handling + QStringLiteral(" ask-identity suspect-breach") + recipients;
    QTest::newRow("extended") << QStringLiteral("extended")
                              << QString(handling + QStringLiteral(" ask-identity suspect-breach")).remove(QStringLiteral("extend ")) + recipients;
    QTest::newRow("answered") << QStringLiteral("answered") << QStringLiteral("check sign-search close reopen strike-out suspect-breach") + beside + recipients;
    QTest::newRow("closed") << QStringLiteral("closed") << QStringLiteral("reopen strike-out suspect-breach") + beside + recipients;
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

QTEST_APPLESS_MAIN(RequestWorkflowTest)
#include "tst_requestworkflow.moc"
