// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who got the data hears of it (Art. 19): what became of each, and which decisions oblige to it.
#include "core/domain/request/recipientnotices.h"
#include "tests/support/deskcase.h"

#include <QTest>

using namespace balie;

class RecipientNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOneOfARecipientCounts();
    void anAnswerBelongsToWhatWasTold();
    void anUndoneNoticeIsNone();
    void whoIsToldIsToldInSomeWay();
    void anAnswerFollowsANotice();
    void whichDecisionsObligeToTell_data();
    void whichDecisionsObligeToTell();
};

namespace {

RecipientId someone()
{
    static qint64 moment = 0;
    return RecipientId::create(Instant::fromMSecs(++moment));
}

happened::RecipientTold told(RecipientId recipient, NoticeOutcome outcome = NoticeOutcome::Told, const LongText &words = {})
{
    const ShortText name = ShortText::from(QStringLiteral("Bouwbedrijf De Vos")).value();
    return {recipient, name, outcome, outcome == NoticeOutcome::Told ? std::optional(SentBy::Email) : std::nullopt, words};
}

// Erasure was asked, and granted on the tenth day.
Request erased()
{
    Request request = received({Right::Erasure});
    std::vector<CaseEvent> events{onDay(1, confirmed())};
    for (const ChecklistPoint &point : checklistFor({Right::Erasure})) {
        if (point.neededFor == PointNeededFor::Answer)
            events.push_back(onDay(5, happened::PointSettled{point.word, PointResult::Done, std::nullopt, {}}));
    }
    events.push_back(onDay(10, answered(Right::Erasure, Outcome::Granted)));
    return enter(request, events, context()) ? request : received({});
}

} // namespace

void RecipientNoticesTest::theLastOneOfARecipientCounts()
{
    Request request = erased();
    const RecipientId builder = someone();
    const RecipientId bailiff = someone();
    QVERIFY(noticesOf(request.history).empty());
    QVERIFY(enter(request, {onDay(11, told(builder, NoticeOutcome::Impossible, text())), onDay(12, told(bailiff)), onDay(13, told(builder))}, context()));
    const std::vector<RecipientNotice> notices = noticesOf(request.history);
    QCOMPARE(notices.size(), std::size_t(2));
    QCOMPARE(notices.front().recipient, bailiff); // the builder was settled after it
    QCOMPARE(notices.back().recipient, builder);
    QCOMPARE(notices.back().told.outcome, NoticeOutcome::Told);
    QCOMPARE(notices.back().on, day(13));
    QVERIFY(!notices.back().answer);
}

void RecipientNoticesTest::anAnswerBelongsToWhatWasTold()
{
    Request request = erased();
    const RecipientId builder = someone();
    QVERIFY(enter(request, {onDay(11, told(builder)), onDay(15, happened::RecipientAnswered{builder, text(QStringLiteral("Gewist."))})}, context()));
    RecipientNotice notice = noticesOf(request.history).front();
    QCOMPARE(notice.answer, std::optional(text(QStringLiteral("Gewist."))));
    QCOMPARE(notice.answeredOn, std::optional(day(15)));
    // Told anew, it has not answered that yet.
    QVERIFY(enter(request, {onDay(16, told(builder))}, context()));
    notice = noticesOf(request.history).front();
    QCOMPARE(notice.on, day(16));
    QVERIFY(!notice.answer && !notice.answeredOn);
}

void RecipientNoticesTest::anUndoneNoticeIsNone()
{
    Request request = erased();
    const CaseEvent notice = onDay(11, told(someone()));
    QVERIFY(enter(request, {notice}, context()));
    QCOMPARE(noticesOf(request.history).size(), std::size_t(1));
    QVERIFY(enter(request, {onDay(11, happened::Revoked{notice.id, text()})}, context()));
    QVERIFY(noticesOf(request.history).empty());
}

void RecipientNoticesTest::whoIsToldIsToldInSomeWay()
{
    const Request request = erased();
    happened::RecipientTold inNoWay = told(someone());
    inNoWay.sentBy.reset();
    QCOMPARE(checkRecipientTold(inNoWay).error().code(), ErrorCode::OutcomeMissing);
    QCOMPARE(codeOf(request, onDay(11, inNoWay), context()), ErrorCode::OutcomeMissing);
    for (NoticeOutcome outcome : {NoticeOutcome::Impossible, NoticeOutcome::Disproportionate, NoticeOutcome::HasNone}) {
        QCOMPARE(codeOf(request, onDay(11, told(someone(), outcome)), context()), ErrorCode::ReasonMissing);
        QVERIFY(checkRecipientTold(told(someone(), outcome, text())));
    }
    QVERIFY(checkRecipientTold(told(someone())));
}

void RecipientNoticesTest::anAnswerFollowsANotice()
{
    Request request = erased();
    const RecipientId builder = someone();
    const RecipientId unreachable = someone();
    QVERIFY(enter(request, {onDay(11, told(builder)), onDay(11, told(unreachable, NoticeOutcome::Impossible, text()))}, context()));
    QCOMPARE(codeOf(request, onDay(12, happened::RecipientAnswered{someone(), text()}), context()), ErrorCode::RecipientUnknown);
    QCOMPARE(codeOf(request, onDay(12, happened::RecipientAnswered{unreachable, text()}), context()), ErrorCode::RecipientUnknown);
    QCOMPARE(codeOf(request, onDay(12, happened::RecipientAnswered{builder, {}}), context()), ErrorCode::Empty);
    QCOMPARE(codeOf(request, onDay(10, happened::RecipientAnswered{builder, text()}), context()), ErrorCode::DateOutOfOrder);
    QCOMPARE(codeOf(request, onDay(11, happened::RecipientAnswered{builder, text()}), context()), ErrorCode::Cancelled);
}

void RecipientNoticesTest::whichDecisionsObligeToTell_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("obliges");
    for (Right right : {Right::Rectification, Right::Erasure, Right::Restriction}) {
        QTest::addRow("%s granted", qPrintable(toWord(right))) << right << Outcome::Granted << true;
        QTest::addRow("%s partly", qPrintable(toWord(right))) << right << Outcome::Partly << true;
        QTest::addRow("%s refused", qPrintable(toWord(right))) << right << Outcome::Refused << false;
    }
    QTest::newRow("access") << Right::Access << Outcome::Granted << false;
    QTest::newRow("objection") << Right::Objection << Outcome::Granted << false;
}

void RecipientNoticesTest::whichDecisionsObligeToTell()
{
    QFETCH(Right, right);
    QFETCH(Outcome, outcome);
    QFETCH(bool, obliges);
    const std::optional<RefusalGround> ground = outcome == Outcome::Granted ? std::nullopt : std::optional(RefusalGround::LegalDuty);
    const CaseEvent answer = onDay(10, answered(right, outcome, ground, text()));
    const CaseEvent receipt = onDay(0, happened::Received{});
    QVERIFY(!mustTellRecipients(History::from({receipt}).value()));
    QCOMPARE(mustTellRecipients(History::from({receipt, answer}).value()), obliges);
    const CaseEvent undone = onDay(11, happened::Revoked{answer.id, text()});
    QVERIFY(!mustTellRecipients(History::from({receipt, answer, undone}).value()));
}

QTEST_GUILESS_MAIN(RecipientNoticesTest)
#include "tst_recipientnotices.moc"
