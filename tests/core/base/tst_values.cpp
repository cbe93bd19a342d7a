// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The values that every layer shares: they are right or do not exist.
#include "core/base/clock.h"
#include "core/base/emailaddress.h"
#include "core/base/errorcode.h"
#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/base/secret.h"
#include "core/base/shorttext.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace balie;

static_assert(!std::is_convertible_v<PersonId, RequestId>, "ids of different kinds do not mix");
static_assert(!std::is_default_constructible_v<PersonId>, "an id is never null");
static_assert(!std::is_convertible_v<QString, ShortText>, "a text is checked before it is one");
static_assert(!std::is_copy_constructible_v<Secret>, "a secret is never copied unasked");

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortTextIsOneCleanLine();
    void textIsRefused_data();
    void textIsRefused();
    void longTextKeepsItsLines();
    void emailAddress_data();
    void emailAddress();
    void idsAreOrderedByTime();
    void idsComeBackFromText();
    void momentsComeBackFromText();
    void theDayBeginsInTheNetherlands();
    void secretsAreOneSpelling();
    void everyErrorHasItsOwnWord();
};

void ValuesTest::shortTextIsOneCleanLine()
{
    QCOMPARE(ShortText::from(QStringLiteral("  Anna \t de\nVries ")).value().toString(), QStringLiteral("Anna de Vries"));
    // A decomposed é is stored composed, so that it is found again.
    QCOMPARE(ShortText::from(QStringLiteral("Rene\u0301")).value().toString(), QStringLiteral("Ren\u00e9"));
}

void ValuesTest::textIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QString() << ErrorCode::Empty;
    QTest::newRow("blanks") << QStringLiteral("   \n ") << ErrorCode::Empty;
    QTest::newRow("201 characters") << QString(201, QLatin1Char('a')) << ErrorCode::TooLong;
    QTest::newRow("a megabyte") << QString(1024 * 1024, QLatin1Char('a')) << ErrorCode::TooLong;
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b")) << ErrorCode::NotText;
    QTest::newRow("right-to-left override") << QStringLiteral("a\u202eb") << ErrorCode::NotText;
    QTest::newRow("half a character") << QString(QStringLiteral("a") + QChar(0xD800)) << ErrorCode::NotText;
}

void ValuesTest::textIsRefused()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const Result<ShortText> result = ShortText::from(text);
    QVERIFY(!result);
    QCOMPARE(result.error().code(), code);
}

void ValuesTest::longTextKeepsItsLines()
{
    QCOMPARE(LongText::from(QStringLiteral("een\r\ntwee\rdrie\n")).value().toString(), QStringLiteral("een\ntwee\ndrie"));
    QVERIFY(LongText::from(QString()).value().isEmpty());
    QVERIFY(LongText::from(QStringLiteral("- ja")).value().hasWords() && !LongText::from(QStringLiteral("… .")).value().hasWords());
    QCOMPARE(LongText::from(QString(LongText::maxLength + 1, QLatin1Char('x'))).error().fact(QStringLiteral("limit")), QStringLiteral("20000"));
}

void ValuesTest::emailAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << QStringLiteral("a.devries@example.nl") << true;
    QTest::newRow("sub-domain") << QStringLiteral("a@mail.example.org") << true;
    QTest::newRow("no at") << QStringLiteral("a.example.nl") << false;
    QTest::newRow("two ats") << QStringLiteral("a@b@example.nl") << false;
    QTest::newRow("no dot") << QStringLiteral("a@example") << false;
    QTest::newRow("blank") << QStringLiteral("a b@example.nl") << false;
    QTest::newRow("comma") << QStringLiteral("a@example,nl") << false;
    QTest::newRow("double dot") << QStringLiteral("a@example..nl") << false;
}

void ValuesTest::emailAddress()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(EmailAddress::from(text).has_value(), valid);
}

void ValuesTest::idsAreOrderedByTime()
{
    const Instant start = Instant::fromMSecs(1'700'000'000'000);
    QString before;
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString id = PersonId::create(start.plusMSecs(i)).toString();
        QVERIFY(id > before);
        QCOMPARE(id.size(), 36);
        QCOMPARE(id.at(14), QLatin1Char('7'));
        seen.insert(id);
        before = id;
    }
    QCOMPARE(seen.size(), 1000);
    QVERIFY(PersonId::create(start) != PersonId::create(start));
}

void ValuesTest::idsComeBackFromText()
{
    const PersonId id = PersonId::create(Instant::fromMSecs(0));
    QCOMPARE(PersonId::from(id.toString()).value(), id);
    QCOMPARE(PersonId::from(QStringLiteral("no id")).error().code(), ErrorCode::NotAnId);
}

void ValuesTest::momentsComeBackFromText()
{
    const Instant moment = Instant::fromMSecs(1'763'716'221'123);
    QCOMPARE(moment.toString(), QStringLiteral("2025-11-21T09:10:21.123Z"));
    QCOMPARE(Instant::from(moment.toString()).value(), moment);
    QVERIFY(!Instant::from(QStringLiteral("2025-02-31T00:00:00Z")));
    QVERIFY(!Instant::from(QStringLiteral("2025-11-21T09:10:21")));
}

void ValuesTest::theDayBeginsInTheNetherlands()
{
    // 23:30 UTC on 28 February is already 1 March in Amsterdam.
    FixedClock clock(Instant::from(QStringLiteral("2026-02-28T23:30:00.000Z")).value());
    QCOMPARE(clock.today(), QDate(2026, 3, 1));
    QCOMPARE(FixedClock::at(QDate(2026, 7, 1)).today(), QDate(2026, 7, 1));
}

void ValuesTest::secretsAreOneSpelling()
{
    QVERIFY(Secret::fromText(QStringLiteral("caf\u00e9")) == Secret::fromText(QStringLiteral("cafe\u0301")));
    QVERIFY(!(Secret::fromText(QStringLiteral("a")) == Secret::fromText(QStringLiteral("b"))));
    QVERIFY(Secret().isEmpty());
    QString typed = QStringLiteral("geheim");
    wipe(typed);
    QVERIFY(typed.isEmpty());
}

void ValuesTest::everyErrorHasItsOwnWord()
{
    QSet<QString> words;
    for (ErrorCode code : allValues<ErrorCode>())
        words.insert(toWord(code));
    QCOMPARE(words.size(), qsizetype(allValues<ErrorCode>().size()));
    QCOMPARE(words.size(), qsizetype(ErrorCode::WrongUsage) + 1);
}

QTEST_APPLESS_MAIN(ValuesTest)
#include "tst_values.moc"
