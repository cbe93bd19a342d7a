// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of event comes back from the store as it went in; what is damaged is said to be.
#include "core/store/eventcodec.h"

#include <QSet>
#include <QTest>

using namespace balie;

class EventCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBack();
    void damageIsSaid_data();
    void damageIsSaid();
};

static LongText text(const char *words)
{
    return LongText::from(QString::fromUtf8(words)).value();
}

static ShortText line(const char *words)
{
    return ShortText::from(QString::fromUtf8(words)).value();
}

static std::vector<Happening> oneOfEachKind()
{
    using namespace happened;
    const EventId event = EventId::create(Instant::fromMSecs(1));
    const RequestId other = RequestId::create(Instant::fromMSecs(2));
    const IdentityCheck copy{IdentityLevel::RedactedCopy, {IdentityMeans::Copy, IdentityMeans::Video}, line("Fatima"), line("geen andere weg"), QDate(2026, 4, 1),
                             IdentityOutcome::NotEstablished, {IdentityCircumstance::SpecialData, IdentityCircumstance::DoubtRemains}};
    return {Received{Channel::Counter, QTime(9, 5)},
            Acknowledged{SentBy::Portal},
            IdentityAsked{text("code"), text("onbekend nummer")},
            IdentityConfirmed{copy},
            ClockPaused{PauseGround::Identity, text("welke code?"), text("onbekend nummer")},
            ClockResumed{},
            ExtensionTold{ExtensionGround::Number, text("\"vier\"\nverzoeken")},
            PointSettled{QStringLiteral("third-persons"), PointResult::NothingFound, line("Joost"), text("geen namen")},
            Answered{{{Right::Access, Outcome::Partly, RefusalGround::RightsOfOthers, text("melder")}, {Right::Erasure, Outcome::Granted, {}, {}}}, SentBy::Oral},
            Withdrawn{text("genoeg")},
            Closed{},
            Reopened{text("nieuw")},
            StruckOut{text("dubbel")},
            BreachSuspected{text("oud adres")},
            ReceiptCorrected{QDate(2026, 2, 28), QDate(2026, 2, 26), text("post lag bij de balie")},
            Revoked{event, text("verkeerde dag")},
            Noted{text("één, twéé")},
            Linked{other, text("zelfde gezin")},
            RightsCorrected{{Right::Objection, Right::Restriction}, text("verkeerd gelezen")},
            SearchAsked{line("Mail"), line("Joost"), line("naam"), QDate(2026, 3, 9)},
            SearchReminded{event, QDate(2026, 3, 16)},
            SearchSigned{event, SearchResult::Found, line("Joost"), text("drie brieven")},
            OthersWeighed{line("Melding"), line("buurvrouw"), OthersTreatment::Withheld, RefusalGround::RightsOfOthers, text("bang"), event},
            ProcessingNamed{{ProcessingId::create(Instant::fromMSecs(3)), ProcessingId::create(Instant::fromMSecs(4))}},
            ComplaintMade{ComplaintBody::Authority, text("te laat"), line("z2026-1"), line("mr. De Wit"), QDate(2026, 6, 1)},
            ComplaintDetailed{event, line("z2026-2"), std::nullopt, QDate(2026, 7, 1)},
            DemandMade{event, text("alle brieven"), QDate(2026, 5, 1)},
            DemandDeferred{event, QDate(2026, 5, 15), text("vakantie")},
            DemandAnswered{event, text("zes brieven"), SentBy::Portal},
            ComplaintEnded{event, ComplaintOutcome::PartlyUpheld, text("excuses")},
            RecipientTold{RecipientId::create(Instant::fromMSecs(5)), line("Bouwbedrijf De Vos"), NoticeOutcome::Told, SentBy::Email, text("wis ook bij u")},
            RecipientAnswered{RecipientId::create(Instant::fromMSecs(5)), text("is gewist")}};
}

void EventCodecTest::everyKindComesBack()
{
    QSet<QString> kinds;
    for (const Happening &what : oneOfEachKind()) {
        const Result<Happening> back = decodeHappening(kindWord(what), encodeHappening(what));
        QVERIFY2(back.has_value(), qPrintable(kindWord(what)));
        QVERIFY2(*back == what, qPrintable(kindWord(what)));
        kinds.insert(kindWord(what));
    }
    QCOMPARE(std::size_t(kinds.size()), std::variant_size_v<Happening>);
    // An entry from before the outcome was kept was made of what succeeded.
    const Result<Happening> early = decodeHappening(QStringLiteral("identity-confirmed"), "{\"level\":1,\"means\":[\"code\"]}");
    QVERIFY(early && isEstablished(*early));
    const Happening empty = happened::Withdrawn{};
    QCOMPARE(encodeHappening(empty), QByteArray("{}"));
    QVERIFY(*decodeHappening(QStringLiteral("withdrawn"), "{}") == empty);
}

void EventCodecTest::damageIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("key");
    QTest::newRow("unknown kind") << QStringLiteral("danced") << QByteArray("{}") << QString();
    QTest::newRow("no JSON") << QStringLiteral("noted") << QByteArray("{\"text\":") << QString();
    QTest::newRow("a word nobody knows") << QStringLiteral("received") << QByteArray("{\"channel\":\"pigeon\"}") << QStringLiteral("channel");
    QTest::newRow("an hour that is none") << QStringLiteral("received") << QByteArray("{\"channel\":\"phone\",\"at\":\"25:00\"}") << QStringLiteral("at");
    QTest::newRow("a day that is none") << QStringLiteral("receipt-corrected") << QByteArray("{\"was\":\"2026-02-31\"}") << QStringLiteral("was");
    QTest::newRow("a day that is not there") << QStringLiteral("receipt-corrected") << QByteArray("{\"was\":\"2026-02-28\"}") << QStringLiteral("received");
    QTest::newRow("a level that is none") << QStringLiteral("identity-confirmed") << QByteArray("{\"level\":9}") << QStringLiteral("level");
    QTest::newRow("inside a decision") << QStringLiteral("answered") << QByteArray("{\"decisions\":[{\"right\":\"access\"}],\"sent-by\":\"email\"}") << QStringLiteral("outcome");
    QTest::newRow("a day of a complaint that is none") << QStringLiteral("complaint-made") << QByteArray("{\"body\":\"court\",\"answer-by\":\"2026-13-01\"}") << QStringLiteral("answer-by");
    QTest::newRow("a body nobody knows") << QStringLiteral("complaint-made") << QByteArray("{\"body\":\"king\"}") << QStringLiteral("body");
    QTest::newRow("an id that is none") << QStringLiteral("revoked") << QByteArray("{\"event\":\"x\"}") << QStringLiteral("event");
}

void EventCodecTest::damageIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, payload);
    QFETCH(QString, key);
    const Result<Happening> read = decodeHappening(kind, payload);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), ErrorCode::RegisterDamaged);
    QCOMPARE(read.error().fact(QStringLiteral("key")), key);
}

QTEST_APPLESS_MAIN(EventCodecTest)
#include "tst_eventcodec.moc"
