// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands of a case: nothing is rewritten, and a case always has a receipt.
#include "tests/support/happenings.h"

#include <QTest>

using namespace balie;
using namespace balie::happened;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithReceipt_data();
    void beginsWithReceipt();
    void revokedEventsStayAndDoNotCount();
    void revocationsCanBeRevoked();
    void receiptCannotBeRevoked();
    void receiptIsCorrectedAndTheOldDayKept();
    void rightsAreThoseLastCorrected();
    void theLastOfAKindIsTheLastEntered();
    void everyKindHasItsOwnWord();
};

void HistoryTest::beginsWithReceipt_data()
{
    QTest::addColumn<std::vector<CaseEvent>>("events");
    QTest::addColumn<bool>("exists");
    const CaseEvent received = happens("2025-03-03", Received{});
    const CaseEvent noted = happens("2025-03-04", Noted{});
    QTest::newRow("nothing at all") << std::vector<CaseEvent>{} << false;
    QTest::newRow("receipt alone") << std::vector{received} << true;
    QTest::newRow("receipt and a note") << std::vector{received, noted} << true;
    QTest::newRow("a note first") << std::vector{noted, received} << false;
    QTest::newRow("received twice") << std::vector{received, noted, happens("2025-03-05", Received{})} << false;
}

void HistoryTest::beginsWithReceipt()
{
    QFETCH(std::vector<CaseEvent>, events);
    QTEST(History::from(events).has_value(), "exists");
    if (const Result<History> history = History::from(events); !history)
        QCOMPARE(history.error().code(), ErrorCode::DateOutOfOrder);
}

void HistoryTest::revokedEventsStayAndDoNotCount()
{
    const CaseEvent asked = happens("2025-03-04", IdentityAsked{});
    const History history = historyOf({happens("2025-03-03", Received{}), asked, happens("2025-03-05", Noted{})})
                                .with(happens("2025-03-06", Revoked{asked.id, {}}));
    QCOMPARE(history.all().size(), std::size_t(4));
    QCOMPARE(history.standing().size(), std::size_t(2));
    QVERIFY(history.isRevoked(asked.id));
    QVERIFY(!history.last<IdentityAsked>());
}

void HistoryTest::revocationsCanBeRevoked()
{
    const CaseEvent asked = happens("2025-03-04", IdentityAsked{});
    const CaseEvent revoked = happens("2025-03-05", Revoked{asked.id, {}});
    const CaseEvent undone = happens("2025-03-06", Revoked{revoked.id, {}});
    const History history = historyOf({happens("2025-03-03", Received{}), asked, revoked, undone});
    QVERIFY(!history.isRevoked(asked.id));
    QVERIFY(history.isRevoked(revoked.id));
    QCOMPARE(history.last<IdentityAsked>(), std::optional(asked));
    QVERIFY(history.with(happens("2025-03-07", Revoked{undone.id, {}})).isRevoked(asked.id));
}

void HistoryTest::receiptCannotBeRevoked()
{
    const CaseEvent received = happens("2025-03-03", Received{});
    const History history = historyOf({received, happens("2025-03-04", Revoked{received.id, {}})});
    QVERIFY(!history.isRevoked(received.id));
    QCOMPARE(history.received(), day("2025-03-03"));
}

void HistoryTest::receiptIsCorrectedAndTheOldDayKept()
{
    const CaseEvent correction = happens("2025-03-05", ReceiptCorrected{day("2025-03-03"), day("2025-02-27"), {}});
    const History history = historyOf({happens("2025-03-03", Received{}), correction});
    QCOMPARE(history.received(), day("2025-02-27"));
    QCOMPARE(history.all().front().on, day("2025-03-03"));
    QCOMPARE(history.with(happens("2025-03-06", ReceiptCorrected{day("2025-02-27"), day("2025-02-26"), {}})).received(), day("2025-02-26"));
    QCOMPARE(history.with(happens("2025-03-05", Revoked{correction.id, {}})).received(), day("2025-03-03"));
}

void HistoryTest::rightsAreThoseLastCorrected()
{
    const History history = historyOf({happens("2025-03-03", Received{})});
    QVERIFY(!history.correctedRights());
    const History once = history.with(happens("2025-03-04", RightsCorrected{{Right::Access}, {}}));
    const History twice = once.with(happens("2025-03-05", RightsCorrected{{Right::Access, Right::Erasure}, {}}));
    QCOMPARE(*once.correctedRights(), std::vector{Right::Access});
    QCOMPARE(*twice.correctedRights(), (std::vector{Right::Access, Right::Erasure}));
}

void HistoryTest::theLastOfAKindIsTheLastEntered()
{
    const CaseEvent first = happens("2025-03-10", Noted{});
    const CaseEvent second = happens("2025-03-04", Noted{}); // entered later, happened earlier
    QCOMPARE(historyOf({happens("2025-03-03", Received{}), first, second}).last<Noted>(), std::optional(second));
}

void HistoryTest::everyKindHasItsOwnWord()
{
    const EventId event = EventId::create(Instant::fromMSecs(1));
    const ShortText line = ShortText::from(QStringLiteral("Mail")).value();
    const std::vector<Happening> kinds{Received{}, Acknowledged{}, IdentityAsked{}, IdentityConfirmed{}, ClockPaused{}, ClockResumed{},
        ExtensionTold{}, PointSettled{}, Answered{}, Withdrawn{}, Closed{}, Reopened{}, StruckOut{}, BreachSuspected{},
        ReceiptCorrected{}, Revoked{event, {}}, Noted{}, Linked{RequestId::create(Instant::fromMSecs(1)), {}}, RightsCorrected{},
        SearchAsked{line, line, line, {}}, SearchReminded{event, {}}, SearchSigned{event, SearchResult::Found, line, {}},
        OthersWeighed{line, line, OthersTreatment::Given, {}, {}, {}}, ProcessingNamed{},
        ComplaintMade{}, ComplaintDetailed{event, {}, {}, {}}, DemandMade{event, {}, {}}, DemandDeferred{event, {}, {}},
        DemandAnswered{event, {}, {}}, ComplaintEnded{event, {}, {}},
        RecipientTold{RecipientId::create(Instant::fromMSecs(1)), line, NoticeOutcome::Told, {}, {}}, RecipientAnswered{RecipientId::create(Instant::fromMSecs(1)), {}}};
    QCOMPARE(kinds.size(), std::variant_size_v<Happening>);
    QStringList words;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        QCOMPARE(kinds[i].index(), i);
        words.append(kindWord(kinds[i]));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(words.front(), QStringLiteral("received"));
    QCOMPARE(kindWord(ExtensionTold{}), QStringLiteral("extension-told"));
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
