// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The next step of a case, and the step while it waits.
#include "core/domain/request/casestate.h"
#include "core/domain/request/nextstep.h"
#include "tests/support/deskcase.h"

#include <QTest>

using namespace balie;

class NextStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStepLeadsToTheEnd();
    void whatEndsTheWaiting();
};

// Whoever always does the next step ends with a closed case, whatever was asked.
void NextStepTest::theNextStepLeadsToTheEnd()
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
void NextStepTest::whatEndsTheWaiting()
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

QTEST_APPLESS_MAIN(NextStepTest)
#include "tst_nextstep.moc"
