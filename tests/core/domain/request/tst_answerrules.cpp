// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer must hold, and what must have been done before it and before closing.
#include "core/domain/request/answerrules.h"
#include "core/domain/request/nextstep.h"
#include "tests/support/deskcase.h"

#include <QTest>

using namespace balie;

class AnswerRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreRefused_data();
    void answersAreRefused();
    void absoluteRightsKnowNoGround();
    void notApplicableStandsBesideAnAnswer();
    void accessWaitsForItsChecklist();
    void pointsAreSettledBeforeTheAnswer();
    void closingWaitsForRecipients();
    void theAnswerWaitsForTheIdentity();
    void whoIsAskedAnewMustAnswerAnew();
    void refusingTheUnknownTakesAnAttempt();
    void aRefusalNamesTheRemedies();
    void onlyWhatCanBeDoneStandsOpen();
};

void AnswerRulesTest::answersAreRefused_data()
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
    QTest::newRow("nothing answered at all") << Right::AutomatedDecision << Outcome::NotApplicable << QString() << true << ErrorCode::OutcomeNotPossible;
    QTest::newRow("marketing always applies") << Right::MarketingObjection << Outcome::NotApplicable << QString() << true << ErrorCode::OutcomeNotPossible;
    QTest::newRow("not applicable without a reason") << Right::Access << Outcome::NotApplicable << QString() << false << ErrorCode::RefusalNeedsWeighing;
}

void AnswerRulesTest::answersAreRefused()
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

void AnswerRulesTest::absoluteRightsKnowNoGround()
{
    for (Right right : allValues<Right>())
        QCOMPARE(refusalGroundsFor(right).empty(), right == Right::MarketingObjection || right == Right::WithdrawConsent);
}

void AnswerRulesTest::accessWaitsForItsChecklist()
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

void AnswerRulesTest::closingWaitsForRecipients()
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

void AnswerRulesTest::theAnswerWaitsForTheIdentity()
{
    Request request = received({Right::Erasure});
    QCOMPARE(codeOf(request, onDay(3, answered(Right::Erasure, Outcome::Granted)), context()), ErrorCode::IdentityOpen);
    QVERIFY(enter(request, {onDay(1, happened::IdentityAsked{text(), text()})}, context()));
    QCOMPARE(codeOf(request, onDay(3, answered(Right::Erasure, Outcome::Granted)), context()), ErrorCode::IdentityOpen);
    // Art. 12(2), 12(4): the person never said who it is, and must be told so in time.
    QCOMPARE(codeOf(request, onDay(30, answered(Right::Erasure, Outcome::Refused, RefusalGround::NotIdentified, text())), context()), ErrorCode::Cancelled);
    Request marketing = received({Right::MarketingObjection});
    QVERIFY(enter(marketing, {onDay(0, answered(Right::MarketingObjection, Outcome::Granted)), onDay(0, happened::Closed{})}, context()));
}

void AnswerRulesTest::notApplicableStandsBesideAnAnswer()
{
    Request request = received({Right::Erasure, Right::Portability});
    QVERIFY(enter(request, {onDay(0, confirmed())}, context()));
    happened::Answered answer = answered(Right::Erasure, Outcome::Granted);
    answer.decisions.push_back({Right::Portability, Outcome::NotApplicable, std::nullopt, text()});
    QCOMPARE(codeOf(request, onDay(9, answer), context()), ErrorCode::Cancelled);
    answer.decisions.front() = {Right::Erasure, Outcome::NotApplicable, std::nullopt, text()};
    QCOMPARE(codeOf(request, onDay(9, answer), context()), ErrorCode::OutcomeNotPossible);
}

// What was looked up on the eighth cannot stand in a letter of the fifth.
void AnswerRulesTest::pointsAreSettledBeforeTheAnswer()
{
    Request request = received({Right::Access});
    QVERIFY(enter(request, {onDay(0, confirmed())}, context()));
    QVERIFY(enter(request, settledAccess(8), context()));
    const Result<History> early = apply(request, onDay(5, answered(Right::Access, Outcome::Granted)), context());
    QVERIFY(!early);
    QCOMPARE(early.error().code(), ErrorCode::DateOutOfOrder);
    QCOMPARE(early.error().fact(QStringLiteral("date")), day(8).toString(Qt::ISODate));
    QVERIFY(enter(request, {onDay(8, answered(Right::Access, Outcome::Granted))}, context()));
}

void AnswerRulesTest::whoIsAskedAnewMustAnswerAnew()
{
    Request request = received({Right::Objection});
    QVERIFY(enter(request, {onDay(0, confirmed()), onDay(2, happened::IdentityAsked{text(), text()})}, context()));
    QCOMPARE(codeOf(request, onDay(3, happened::ClockResumed{}), context()), ErrorCode::PauseNotOpen);
    QCOMPARE(codeOf(request, onDay(3, answered(Right::Objection, Outcome::Granted)), context()), ErrorCode::IdentityOpen);
    QVERIFY(enter(request, {onDay(4, confirmed())}, context()));
    QCOMPARE(codeOf(request, onDay(5, answered(Right::Objection, Outcome::Granted)), context()), ErrorCode::Cancelled);
}

// Art. 12(2): refusing is for who shows that the person cannot be identified.
void AnswerRulesTest::refusingTheUnknownTakesAnAttempt()
{
    const happened::Answered refused = answered(Right::Erasure, Outcome::Refused, RefusalGround::NotIdentified, text());
    const auto reason = [&](const Request &request) {
        const Result<History> after = apply(request, onDay(5, refused), context());
        return after ? QStringLiteral("taken") : toWord(after.error().code()) + QLatin1Char(' ') + after.error().fact(QStringLiteral("reason"));
    };
    happened::IdentityConfirmed failed = confirmed();
    failed.check.outcome = IdentityOutcome::NotEstablished;
    Request request = received({Right::Erasure});
    QCOMPARE(reason(request), QStringLiteral("identity-open never-asked"));
    Request asked = request;
    QVERIFY(enter(asked, {onDay(1, happened::IdentityAsked{text(), text()})}, context()));
    QCOMPARE(reason(asked), QStringLiteral("taken"));
    Request askedToday = request; // who was asked must have had time to answer
    QVERIFY(enter(askedToday, {onDay(5, happened::IdentityAsked{text(), text()})}, context()));
    QCOMPARE(reason(askedToday), QStringLiteral("identity-open no-time"));
    QVERIFY(enter(askedToday, {onDay(5, failed)}, context())); // and answered, at the desk
    QCOMPARE(reason(askedToday), QStringLiteral("taken"));
    Request tried = request;
    QVERIFY(enter(tried, {onDay(1, failed)}, context()));
    QCOMPARE(reason(tried), QStringLiteral("taken"));
    Request known = request;
    QVERIFY(enter(known, {onDay(1, confirmed())}, context()));
    QCOMPARE(reason(known), QStringLiteral("identity-open established"));
}

// Art. 12(4), UAVG 35: the officer states it of the letter that went out, and of each letter anew.
void AnswerRulesTest::aRefusalNamesTheRemedies()
{
    const auto named = [](PointResult result) { return happened::PointSettled{QStringLiteral("remedies-named"), result, std::nullopt, {}}; };
    const happened::Answered refused = answered(Right::Rectification, Outcome::Refused, RefusalGround::DataCorrect, text());
    Request request = received({Right::Rectification});
    QVERIFY(enter(request, {onDay(0, confirmed())}, context()));
    QCOMPARE(codeOf(request, onDay(1, named(PointResult::Done)), context()), ErrorCode::PointUnknown); // no letter yet
    QVERIFY(enter(request, {onDay(9, refused)}, context()));
    const Result<History> early = apply(request, onDay(10, happened::Closed{}), context());
    QVERIFY(!early);
    QCOMPARE(early.error().fact(QStringLiteral("points")), QStringLiteral("remedies-named"));
    QCOMPARE(nextStep(request), std::optional(RequestAction::Check));
    QCOMPARE(codeOf(request, onDay(10, named(PointResult::NotApplicable)), context()), ErrorCode::OutcomeNotPossible);
    Request closed = request;
    QVERIFY(enter(closed, {onDay(10, named(PointResult::Done)), onDay(10, happened::Closed{})}, context()));
    QVERIFY(enter(request, {onDay(10, named(PointResult::Done)), onDay(11, happened::Reopened{text()}), onDay(12, refused)}, context()));
    QCOMPARE(codeOf(request, onDay(13, happened::Closed{}), context()), ErrorCode::ChecklistOpen);
    // Whoever is granted everything has nothing to complain of.
    Request granted = received({Right::Portability});
    QVERIFY(enter(granted, {onDay(0, confirmed()), onDay(9, answered(Right::Portability, Outcome::Granted)), onDay(10, happened::Closed{})}, context()));
}

void AnswerRulesTest::onlyWhatCanBeDoneStandsOpen()
{
    const auto words = [](const Request &request) {
        QStringList found;
        for (const ChecklistPoint &point : openPointsOf(request))
            found.append(point.word);
        return found;
    };
    Request request = received({Right::Access, Right::Rectification});
    const std::size_t both = checklistFor({Right::Access, Right::Rectification}).size();
    QVERIFY(enter(request, {onDay(0, confirmed())}, context()));
    QCOMPARE(std::size_t(words(request).size()), both);
    happened::Answered answer = answered(Right::Access, Outcome::Refused, RefusalGround::Excessive, text());
    answer.decisions.push_back({Right::Rectification, Outcome::Granted, std::nullopt, {}});
    QVERIFY(enter(request, {onDay(9, answer)}, context()));
    QCOMPARE(words(request), (QStringList{QStringLiteral("rectification-checked"), QStringLiteral("restriction-meanwhile"),
                                          QStringLiteral("rectification-changed"), QStringLiteral("recipients-told"), QStringLiteral("remedies-named")}));
    for (const char *word : {"recipients-told", "remedies-named"})
        QVERIFY(enter(request, {onDay(10, happened::PointSettled{QString::fromLatin1(word), PointResult::Done, std::nullopt, {}})}, context()));
    QCOMPARE(words(request).size(), 3);
    QVERIFY(enter(request, {onDay(11, happened::Closed{})}, context()));
    QCOMPARE(words(request), QStringList{});
    Request withdrawn = received({Right::Access});
    QVERIFY(enter(withdrawn, {onDay(2, happened::Withdrawn{})}, context()));
    QCOMPARE(words(withdrawn), QStringList{});
}

QTEST_APPLESS_MAIN(AnswerRulesTest)
#include "tst_answerrules.moc"
