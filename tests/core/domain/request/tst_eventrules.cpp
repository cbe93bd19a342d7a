// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an act asks before it is lawful: its day, its words, a term that can be moved, a question behind it.
#include "core/domain/request/casestate.h"
#include "core/domain/request/cautions.h"
#include "tests/support/deskcase.h"

#include <QTest>

using namespace balie;

class EventRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreRefused_data();
    void daysAreRefused();
    void anExtensionTooLateIsRefused();
    void whatHasNoTermIsNeitherExtendedNorPaused();
    void noPartOfAnAccessAnswerIsLeftOut();
    void aPauseForDoubtOpensTheIdentification();
    void aQuestionSaysWhatAndWhy();
    void aBreachIsMarkedOnAnAnswer();
};

void EventRulesTest::daysAreRefused_data()
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

void EventRulesTest::daysAreRefused()
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

void EventRulesTest::anExtensionTooLateIsRefused()
{
    const Request request = received({Right::Access}); // 2 March, so told at the latest on 2 April
    QCOMPARE(codeOf(request, onDay(31, happened::ExtensionTold{ExtensionGround::Number, text()}), context()), ErrorCode::Cancelled);
    QCOMPARE(codeOf(request, onDay(32, happened::ExtensionTold{ExtensionGround::Number, text()}), context()), ErrorCode::ExtensionTooLate);
    QCOMPARE(codeOf(request, onDay(10, happened::ExtensionTold{ExtensionGround::Number, {}}), context()), ErrorCode::ExtensionNeedsReason);
}

// Art. 7(3) and 21(3): at once. A complaint has no term of Art. 12(3) that could be extended.
void EventRulesTest::whatHasNoTermIsNeitherExtendedNorPaused()
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
void EventRulesTest::noPartOfAnAccessAnswerIsLeftOut()
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
    const Result<History> unsearched = apply(request, settled("systems-searched", PointResult::NothingFound), context());
    QCOMPARE(unsearched.error().fact(QStringLiteral("reason")), QStringLiteral("no-search"));
    const auto searched = [](const char *system, SearchResult result) {
        const ShortText name = ShortText::from(QString::fromLatin1(system)).value();
        const CaseEvent asked = onDay(1, happened::SearchAsked{name, name, name, day(8)});
        return std::vector{asked, onDay(1, happened::SearchSigned{asked.id, result, name, {}})};
    };
    QVERIFY(enter(request, searched("Klantdossier", SearchResult::NothingFound), context()));
    QVERIFY(enter(request, {settled("systems-searched", PointResult::NothingFound)}, context()));
    QVERIFY(enter(request, {settled("access-a-purposes", PointResult::NotApplicable)}, context()));
    const auto isOpen = [&] {
        const std::vector<ChecklistPoint> open = openPointsOf(request);
        return std::any_of(open.begin(), open.end(), [](const ChecklistPoint &point) { return point.word == u"access-a-purposes"; });
    };
    QVERIFY(!isOpen());
    // Found after all: what was left out is to be told.
    QVERIFY(enter(request, searched("Postvak", SearchResult::Found), context()));
    QVERIFY(enter(request, {settled("systems-searched", PointResult::Done)}, context()));
    QVERIFY(isOpen());
}

// New doubt opens the identification again: data to the wrong person is a breach (Art. 4(12)).
void EventRulesTest::aPauseForDoubtOpensTheIdentification()
{
    Request request = received({Right::Erasure});
    QVERIFY(enter(request, {onDay(1, confirmed()), onDay(2, happened::ClockPaused{PauseGround::Identity, text(), text()})}, context()));
    QCOMPARE(codeOf(request, onDay(3, answered(Right::Erasure, Outcome::Granted)), context()), ErrorCode::IdentityOpen);
    QVERIFY(enter(request, {onDay(3, confirmed())}, context()));
    QVERIFY(apply(request, onDay(4, answered(Right::Erasure, Outcome::Granted)), context()));
}

// Art. 12(6); EDPB Guidelines 01/2022, 159: a pause is worth what was asked, and the doubt behind it.
void EventRulesTest::aQuestionSaysWhatAndWhy()
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

void EventRulesTest::aBreachIsMarkedOnAnAnswer()
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

QTEST_APPLESS_MAIN(EventRulesTest)
#include "tst_eventrules.moc"
