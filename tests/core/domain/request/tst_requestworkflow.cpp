// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a case: which act is lawful in which state, on which day, and what it asks.
#include "core/domain/request/answerrules.h"
#include "core/domain/request/checklist.h"
#include "core/domain/request/eventrules.h"
#include "core/domain/request/nextstep.h"
#include "core/domain/request/requestworkflow.h"
#include "core/domain/request/revocation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace balie;

namespace {

const HolidayCalendar &holidays()
{
    static const HolidayCalendar calendar({}, 2028);
    return calendar;
}

QDate day(int offset)
{
    return QDate(2026, 3, 2).addDays(offset); // a Monday
}

LongText text(const QString &words = QStringLiteral("omdat het zo is"))
{
    return LongText::from(words).value();
}

EventId newId()
{
    static qint64 moment = 0;
    return EventId::create(Instant::fromMSecs(++moment));
}

CaseEvent onDay(int offset, Happening what)
{
    return {newId(), day(offset), Instant::fromMSecs(0), std::nullopt, std::move(what)};
}

WorkflowContext context(int today = 400, std::optional<Promise> promise = std::nullopt)
{
    return {ClockRules{promise, CalendarChoice::Strict, Suspension::Counts}, holidays(), day(today)};
}

Request received(std::vector<Right> rights)
{
    const Instant moment = Instant::fromMSecs(0);
    return {RequestId::create(moment), OrganisationId::create(moment), ProfileVersionId::create(moment),
            QStringLiteral("DOM"), CaseNumber::of(2026, 14), PersonId::create(moment), std::nullopt, std::move(rights),
            text(QStringLiteral("Welke gegevens hebt u van mij?")), std::nullopt, std::nullopt,
            History::from({onDay(0, happened::Received{})}).value(), 0};
}

// Enters the events or fails the test with the error.
bool enter(Request &request, const std::vector<CaseEvent> &events, const WorkflowContext &with)
{
    for (const CaseEvent &next : events) {
        const Result<History> history = apply(request, next, with);
        if (!history) {
            qWarning("%s: %s", qPrintable(kindWord(next.what)), qPrintable(history.error().toLogLine()));
            return false;
        }
        request.history = *history;
    }
    return true;
}

happened::IdentityConfirmed confirmed()
{
    return {IdentityCheck{IdentityLevel::OnFile, {IdentityMeans::Callback}, std::nullopt, std::nullopt, std::nullopt}};
}

happened::Answered answered(Right right, Outcome outcome, std::optional<RefusalGround> ground = std::nullopt, const LongText &weighing = {})
{
    return {{RightDecision{right, outcome, ground, weighing}}, SentBy::Email};
}

std::vector<CaseEvent> settledAccess(int offset)
{
    std::vector<CaseEvent> events;
    for (const ChecklistPoint &point : checklistFor({Right::Access}))
        events.push_back(onDay(offset, happened::PointSettled{point.word, PointResult::Done, std::nullopt, {}}));
    return events;
}

ErrorCode codeOf(const Request &request, const CaseEvent &next, const WorkflowContext &with)
{
    const Result<History> history = apply(request, next, with);
    return history ? ErrorCode::Cancelled : history.error().code();
}

} // namespace

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
    void answersAreRefused_data();
    void answersAreRefused();
    void absoluteRightsKnowNoGround();
    void accessWaitsForItsChecklist();
    void closingWaitsForRecipients();
    void theAnswerWaitsForTheIdentity();
    void undoIsANewEntry();
    void undoStopsAtWhatOthersNeed();
    void receiptIsCorrectedOpenly();
    void cautionsAreSaid();
    void theNextStepLeadsToTheEnd();
    void randomLivesStayInTheTable();
};

void RequestWorkflowTest::everyPairOfStateAndAction_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("allowed"); // as the manual says it, one line a state
    const QString always = QStringLiteral(" note");
    const QString beside = QStringLiteral(" correct-receipt revoke link") + always;
    const QString handling = QStringLiteral("acknowledge confirm-identity pause resume extend check answer withdraw strike-out correct-rights") + beside;
    QTest::newRow("received") << QStringLiteral("received") << handling + QStringLiteral(" ask-identity");
    QTest::newRow("identification") << QStringLiteral("identification") << handling;
    QTest::newRow("in progress") << QStringLiteral("in-progress") << handling + QStringLiteral(" ask-identity suspect-breach");
    QTest::newRow("extended") << QStringLiteral("extended")
                              << QString(handling + QStringLiteral(" ask-identity suspect-breach")).remove(QStringLiteral("extend "));
    QTest::newRow("answered") << QStringLiteral("answered") << QStringLiteral("check close reopen strike-out suspect-breach") + beside;
    QTest::newRow("closed") << QStringLiteral("closed") << QStringLiteral("reopen strike-out suspect-breach") + beside;
    QTest::newRow("withdrawn") << QStringLiteral("withdrawn") << QStringLiteral("reopen strike-out") + beside;
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
    const QMap<QString, Happening> kinds{{QStringLiteral("ask"), happened::IdentityAsked{}},
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
    QVERIFY(enter(request, {onDay(5, happened::IdentityAsked{})}, context(9)));
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

void RequestWorkflowTest::answersAreRefused_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<bool>("weighed");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("granted") << Right::Erasure << Outcome::Granted << QString() << false << ErrorCode::Cancelled;
    QTest::newRow("refused, sound") << Right::Erasure << Outcome::Refused << QStringLiteral("legal-duty") << true << ErrorCode::Cancelled;
    QTest::newRow("no ground") << Right::Erasure << Outcome::Refused << QString() << true << ErrorCode::RefusalNeedsGround;
    QTest::newRow("no weighing") << Right::Erasure << Outcome::Partly << QStringLiteral("legal-duty") << false << ErrorCode::RefusalNeedsWeighing;
    QTest::newRow("a ground of another right") << Right::Rectification << Outcome::Refused << QStringLiteral("legal-duty") << true << ErrorCode::GroundDoesNotFit;
    QTest::newRow("marketing is absolute") << Right::MarketingObjection << Outcome::Refused << QStringLiteral("excessive") << true << ErrorCode::OutcomeNotPossible;
    QTest::newRow("consent too") << Right::WithdrawConsent << Outcome::Partly << QStringLiteral("other") << true << ErrorCode::OutcomeNotPossible;
    QTest::newRow("nothing to do") << Right::AutomatedDecision << Outcome::NotApplicable << QString() << false << ErrorCode::Cancelled;
}

void RequestWorkflowTest::answersAreRefused()
{
    QFETCH(Right, right);
    QFETCH(Outcome, outcome);
    QFETCH(QString, ground);
    QFETCH(bool, weighed);
    QFETCH(ErrorCode, code);
    Request request = received({right});
    QVERIFY(enter(request, {onDay(0, confirmed())}, context()));
    QCOMPARE(codeOf(request, onDay(9, answered(right, outcome, fromWord<RefusalGround>(ground), weighed ? text() : LongText())), context()), code);
    QCOMPARE(codeOf(request, onDay(9, happened::Answered{{}, SentBy::Letter}), context()), ErrorCode::OutcomeMissing);
}

void RequestWorkflowTest::absoluteRightsKnowNoGround()
{
    for (Right right : allValues<Right>())
        QCOMPARE(refusalGroundsFor(right).empty(), right == Right::MarketingObjection || right == Right::WithdrawConsent);
}

void RequestWorkflowTest::accessWaitsForItsChecklist()
{
    Request request = received({Right::Access});
    QVERIFY(enter(request, {onDay(0, confirmed())}, context()));
    const Result<History> early = apply(request, onDay(3, answered(Right::Access, Outcome::Granted)), context());
    QVERIFY(!early);
    QCOMPARE(early.error().code(), ErrorCode::ChecklistOpen);
    QVERIFY(early.error().fact(QStringLiteral("points")).contains(QStringLiteral("third-persons")));
    // A refusal gives nothing out and needs no (a)-(h).
    QCOMPARE(codeOf(request, onDay(3, answered(Right::Access, Outcome::Refused, RefusalGround::Excessive, text())), context()), ErrorCode::Cancelled);
    QVERIFY(enter(request, settledAccess(4), context()));
    QVERIFY(openPoints({Right::Access}, request.history).empty());
    QVERIFY(enter(request, {onDay(5, answered(Right::Access, Outcome::Granted))}, context()));
    QCOMPARE(codeOf(request, onDay(5, happened::PointSettled{QStringLiteral("no-such-point"), PointResult::Done, std::nullopt, {}}), context()),
             ErrorCode::PointUnknown);
}

void RequestWorkflowTest::closingWaitsForRecipients()
{
    for (Right right : {Right::Rectification, Right::Erasure, Right::Restriction}) {
        Request request = received({right});
        QVERIFY(enter(request, {onDay(0, confirmed()), onDay(9, answered(right, Outcome::Granted))}, context()));
        QCOMPARE(codeOf(request, onDay(10, happened::Closed{}), context()), ErrorCode::ChecklistOpen);
        QCOMPARE(nextStep(request), std::optional(RequestAction::Check));
        QVERIFY(enter(request, {onDay(10, happened::PointSettled{QStringLiteral("recipients-told"), PointResult::NotApplicable, std::nullopt, {}}),
                                onDay(10, happened::Closed{})}, context()));
    }
}

void RequestWorkflowTest::theAnswerWaitsForTheIdentity()
{
    Request request = received({Right::Erasure});
    QCOMPARE(codeOf(request, onDay(3, answered(Right::Erasure, Outcome::Granted)), context()), ErrorCode::IdentityOpen);
    QVERIFY(enter(request, {onDay(1, happened::IdentityAsked{})}, context()));
    QCOMPARE(codeOf(request, onDay(3, answered(Right::Erasure, Outcome::Granted)), context()), ErrorCode::IdentityOpen);
    // Art. 12(2), 12(4): the person never said who it is, and must be told so in time.
    QCOMPARE(codeOf(request, onDay(30, answered(Right::Erasure, Outcome::Refused, RefusalGround::NotIdentified, text())), context()), ErrorCode::Cancelled);
    Request marketing = received({Right::MarketingObjection});
    QVERIFY(enter(marketing, {onDay(0, answered(Right::MarketingObjection, Outcome::Granted)), onDay(0, happened::Closed{})}, context()));
}

void RequestWorkflowTest::undoIsANewEntry()
{
    Request request = received({Right::Erasure});
    QVERIFY(enter(request, {onDay(1, confirmed()), onDay(9, answered(Right::Erasure, Outcome::Granted))}, context()));
    const CaseEvent last = lastRevocable(request.history).value();
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
    QCOMPARE(codeOf(request, onDay(-3, happened::ReceiptCorrected{day(0), {}}), context()), ErrorCode::ReasonMissing);
    QCOMPARE(codeOf(request, onDay(6, happened::ReceiptCorrected{day(0), text()}), context()), ErrorCode::DateOutOfOrder);
    QVERIFY(enter(request, {onDay(-3, happened::ReceiptCorrected{day(0), text()})}, context()));
    QCOMPARE(request.history.received(), day(-3));
    QCOMPARE(request.history.all().front().on, day(0));
}

void RequestWorkflowTest::cautionsAreSaid()
{
    const auto words = [](const std::vector<Caution> &cautions) {
        QStringList found;
        for (const Caution &caution : cautions)
            found.append(caution.word);
        return found;
    };
    const Request request = received({Right::Access});
    const Promise fourWeeks{28, std::nullopt};
    QCOMPARE(words(cautions(request, onDay(5, happened::ExtensionTold{ExtensionGround::Number, text()}), context(400, fourWeeks))),
             QStringList{QStringLiteral("promise-broken")});
    QCOMPARE(words(cautions(request, onDay(5, happened::ExtensionTold{ExtensionGround::Number, text()}), context())), QStringList{});
    QCOMPARE(words(cautions(request, onDay(7, happened::IdentityAsked{}), context())), QStringList{}); // five working days
    QCOMPARE(words(cautions(request, onDay(8, happened::IdentityAsked{}), context())), QStringList{QStringLiteral("identity-asked-late")});
    QCOMPARE(words(cautions(request, onDay(31, answered(Right::Access, Outcome::Granted)), context(400, fourWeeks))),
             QStringList{QStringLiteral("answered-late-promise")});
    QCOMPARE(words(cautions(request, onDay(40, answered(Right::Access, Outcome::Granted)), context(400, fourWeeks))),
             QStringList{QStringLiteral("answered-late-law")});
    // Nobody need show a document to be spared advertising, and it stops on the day itself.
    const Request advertising = received({Right::MarketingObjection});
    QCOMPARE(words(cautions(advertising, onDay(0, happened::IdentityAsked{}), context())), QStringList{QStringLiteral("blanket-identity")});
    QCOMPARE(words(cautions(advertising, onDay(0, answered(Right::MarketingObjection, Outcome::Granted)), context())), QStringList{});
    const std::vector<Caution> late = cautions(advertising, onDay(3, answered(Right::MarketingObjection, Outcome::Granted)), context());
    QCOMPARE(words(late), QStringList{QStringLiteral("works-at-once-late")});
    QCOMPARE(late.front().facts.value(QStringLiteral("days")), QStringLiteral("3"));
    // Logged in to the portal is enough for access; a code alone is less than advised.
    const auto check = [](IdentityLevel level, IdentityMeans means) {
        return happened::IdentityConfirmed{IdentityCheck{level, {means}, std::nullopt, std::nullopt, std::nullopt}};
    };
    QCOMPARE(words(cautions(request, onDay(0, check(IdentityLevel::Portal, IdentityMeans::Portal)), context())), QStringList{});
    QCOMPARE(words(cautions(request, onDay(0, check(IdentityLevel::OnFile, IdentityMeans::Code)), context())),
             QStringList{QStringLiteral("identity-level-low")});
    // A statement that wants a document from everybody is stricter than the law.
    WorkflowContext strict = context();
    strict.demand = IdentityDemand::Required;
    QCOMPARE(words(cautions(request, onDay(0, check(IdentityLevel::Portal, IdentityMeans::Portal)), strict)),
             QStringList{QStringLiteral("document-wished")});
    QCOMPARE(words(cautions(request, onDay(0, check(IdentityLevel::Shown, IdentityMeans::Shown)), strict)), QStringList{});
    const Request erasure = received({Right::Erasure});
    happened::PointSettled leftOut{QStringLiteral("recipients-told"), PointResult::NotApplicable, std::nullopt, {}};
    QCOMPARE(words(cautions(erasure, onDay(0, leftOut), context())), QStringList{QStringLiteral("recipients-left-out")});
    leftOut.note = text();
    QCOMPARE(words(cautions(erasure, onDay(0, leftOut), context())), QStringList{});
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

void RequestWorkflowTest::randomLivesStayInTheTable()
{
    QRandomGenerator random(20261121);
    int accepted = 0;
    for (int life = 0; life < 400; ++life) {
        Request request = received({Right::Erasure});
        for (int step = 0; step < 14; ++step) {
            const std::vector<Happening> kinds{happened::Acknowledged{}, happened::IdentityAsked{}, confirmed(),
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

QTEST_APPLESS_MAIN(RequestWorkflowTest)
#include "tst_requestworkflow.moc"
