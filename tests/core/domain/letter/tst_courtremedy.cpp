// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter may say of the court: the six weeks, that they are over, or that the law sets none.
#include "core/domain/letter/courtremedy.h"
#include "tests/support/deskcase.h"

#include <QTest>

using namespace balie;

class CourtRemedyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLetterThatAnswersCountsFromItsOwnDay();
    void whatWasRefusedByTelephoneCountsFromTheLetter();
    void nobodyIsLateWhoIsNotWaitedFor();
    void aLateAnswerHasNoLastDay();
    void anotherLetterSpeaksOfTheAnswerThatStands();
    void aMereComplaintHasNothingForTheCourt();
};

static CourtRemedy remedy(LetterKind kind, int offset, const Request &request)
{
    return courtRemedyIn(kind, day(offset), request, context().rules, holidays());
}

// Received on 2 March, so to be answered by 2 April.
void CourtRemedyTest::theLetterThatAnswersCountsFromItsOwnDay()
{
    const Request request = received({Right::Erasure});
    for (LetterKind kind : {LetterKind::Answer, LetterKind::Refusal, LetterKind::IdentityNeverShown})
        QCOMPARE(remedy(kind, 9, request), (CourtRemedy{CourtTerm::Runs, QDate(2026, 4, 22), {}}));
    QCOMPARE(remedy(LetterKind::ComplaintAnswer, 9, request), CourtRemedy{});
}

// By telephone nobody is told of the court: the letter that writes the refusal down is the first to do it.
void CourtRemedyTest::whatWasRefusedByTelephoneCountsFromTheLetter()
{
    Request request = received({Right::Erasure});
    happened::Answered refusal = answered(Right::Erasure, Outcome::Refused, RefusalGround::LegalDuty, text());
    refusal.sentBy = SentBy::Oral;
    QVERIFY(enter(request, {onDay(1, confirmed()), onDay(9, refusal)}, context()));
    QCOMPARE(remedy(LetterKind::Refusal, 20, request), (CourtRemedy{CourtTerm::Runs, courtPetitionBy(day(20), holidays()), {}}));
    QCOMPARE(remedy(LetterKind::ComplaintAnswer, 20, request).answeredOn, std::optional(day(9)));
}

// Who withdrew is not waiting, and while the person still has to say who it is nobody knows whether it is late.
void CourtRemedyTest::nobodyIsLateWhoIsNotWaitedFor()
{
    Request withdrawn = received({Right::Erasure});
    QVERIFY(enter(withdrawn, {onDay(8, happened::Withdrawn{text()})}, context()));
    QCOMPARE(remedy(LetterKind::ComplaintAnswer, 90, withdrawn), CourtRemedy{});
    Request asked = received({Right::Erasure});
    QVERIFY(enter(asked, {onDay(1, happened::IdentityAsked{text(), text()})}, context()));
    QCOMPARE(remedy(LetterKind::ComplaintAnswer, 90, asked), CourtRemedy{});
    QCOMPARE(remedy(LetterKind::IdentityNeverShown, 90, asked).term, CourtTerm::Runs);
}

void CourtRemedyTest::aLateAnswerHasNoLastDay()
{
    const Request request = received({Right::Erasure});
    QCOMPARE(remedy(LetterKind::Refusal, 31, request).term, CourtTerm::Runs); // 2 April
    QCOMPARE(remedy(LetterKind::Refusal, 32, request), CourtRemedy{CourtTerm::None});
    QCOMPARE(remedy(LetterKind::ComplaintAnswer, 31, request), CourtRemedy{});
    QCOMPARE(remedy(LetterKind::ComplaintAnswer, 32, request), CourtRemedy{CourtTerm::None});
}

void CourtRemedyTest::anotherLetterSpeaksOfTheAnswerThatStands()
{
    Request request = received({Right::Erasure});
    QVERIFY(enter(request, {onDay(1, confirmed()), onDay(9, answered(Right::Erasure, Outcome::Refused, RefusalGround::LegalDuty, text()))}, context()));
    for (LetterKind kind : {LetterKind::ComplaintAnswer, LetterKind::Refusal})
        QCOMPARE(remedy(kind, 51, request), (CourtRemedy{CourtTerm::Runs, QDate(2026, 4, 22), day(9)}));
    QCOMPARE(remedy(LetterKind::ComplaintAnswer, 52, request), (CourtRemedy{CourtTerm::Passed, QDate(2026, 4, 22), day(9)}));
    QVERIFY(enter(request, {onDay(60, happened::Reopened{text()})}, context()));
    QCOMPARE(remedy(LetterKind::ComplaintAnswer, 61, request).until, std::optional(QDate(2026, 4, 22))); // opening it again takes nothing away
    QCOMPARE(remedy(LetterKind::Refusal, 61, request).until, std::optional(courtPetitionBy(day(61), holidays())));
}

void CourtRemedyTest::aMereComplaintHasNothingForTheCourt()
{
    for (Right right : {Right::Complaint, Right::Information, Right::WithdrawConsent})
        QCOMPARE(remedy(LetterKind::Refusal, 200, received({right})), CourtRemedy{});
}

QTEST_APPLESS_MAIN(CourtRemedyTest)
#include "tst_courtremedy.moc"
