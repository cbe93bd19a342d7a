// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// However people group a BSN, and whatever number stands beside it, it is found; rows of other numbers
// are left alone.
#include "core/domain/identity/bsnguard.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

class BsnSpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDigitIsMasked_data();
    void everyDigitIsMasked();
    void besideOtherNumbers_data();
    void besideOtherNumbers();
    void leftAlone_data();
    void leftAlone();
    void listsOfRandomNumbers_data();
    void listsOfRandomNumbers();
};

static QTestData &newRow(const char *text)
{
    const QString given = QString::fromUtf8(text);
    return QTest::addRow("%s", qPrintable(QString(given).replace(QLatin1Char('\n'), QStringLiteral(" | ")))) << given;
}

void BsnSpellingTest::everyDigitIsMasked_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "123 456 782\n111 222 333", "123.456.782\n111.222.333", "123-456-782\n111-222-333\n123-456-782",
             "12 34 56 782\n11 12 22 333", "1 2 3 4 5 6 7 8 2\n1 1 1 2 2 2 3 3 3", "1234.56.782\n1112.22.333",
             "123 456 782, 111 222 333", "123 456 782,111 222 333", "123 456 782 / 111 222 333", "123 456 782/111 222 333",
             "123 456 782 - 111 222 333", "123 456 782; 111 222 333", "123 456 782,\n111 222 333", "123 456 782\r\n111 222 333",
             "123-456-782 111-222-333", "1234.56.782 1112.22.333", "012 345 672\n111 222 333", "31 12 22 341\n11 12 22 333",
             "1234 5678 2", "12345678-2", "1234-5678-2", "1234 5678 2\n1112 2233 3", "111 222\n333", "123456782\n111222333",
             "123 456 782\n1112.22.333\n123456782\n11 12 22 333",
             "de nummers en 2730 4210 5 en 5264 5609 7 en 0128 9351 1", "269.031.078\n2611.67.406",
         })
        newRow(text);
}

void BsnSpellingTest::everyDigitIsMasked()
{
    QFETCH(QString, text);
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    QCOMPARE(maskForbiddenNumbers(text), QString(text).replace(digit, QStringLiteral("*")));
}

void BsnSpellingTest::besideOtherNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *text, const char *masked) { newRow(text) << QString::fromUtf8(masked); };
    row("Huur 650\n123 456 782", "Huur 650\n*** *** ***");
    row("123 456 782\n650 euro", "*** *** ***\n650 euro");
    row("123 456 782\n123 456 789", "*** *** ***\n123 456 789");
    row("123 456 789\n123 456 782\n111 222 333", "123 456 789\n*** *** ***\n*** *** ***");
    row("1. 123 456 782\n2. 111 222 333", "1. *** *** ***\n2. *** *** ***");
    row("1. 012 345 672\n2. 111 222 333", "1. *** *** ***\n2. *** *** ***");
    row("+32 470 12 34 56\n123 456 782", "+32 470 12 34 56\n*** *** ***");
    row("+32 470 12 34 56 / 123 456 782", "+32 470 12 34 56 / *** *** ***");
    row("06-12345678\n123 456 782\n030-6083131", "06-12345678\n*** *** ***\n030-6083131");
    row("111222333 betaalt elke maand 650 euro", "********* betaalt elke maand 650 euro");
    row("645 650 656\n660 665 671\nbsn 123 456 782", "645 650 656\n660 665 671\nbsn *** *** ***");
}

void BsnSpellingTest::besideOtherNumbers()
{
    QFETCH(QString, text);
    QTEST(maskForbiddenNumbers(text), "masked");
}

void BsnSpellingTest::leftAlone_data()
{
    QTest::addColumn<QString>("text");
    // The digits of each pass the test where they are read as one number.
    for (const char *text : {
             "645 650 651 123 456 782", "123 456 782 650", "645\n650\n655", "123\n456\n782", "645 650\n655 660\n665 670",
             "123 456 782\n645 650 656\n660 665 671\n675 680 686", "12 34 56 782\n12 35 57 783\n12 36 58 784",
             "1 2 3 4 5 6 7 8 2\n2 3 4 5 6 7 8 9 1\n3 4 5 6 7 8 9 1 1", "12,345 678 2", "12345678 2", "123, 456, 782",
             "06 / 12 34 56 78", "Lindelaan 103 030 608 31 31", "Lindelaan 12 06 12 34 56 78", "2025 0612 345 678", "020 / 123 45 67", "06-1234 5678", "06.12.34.56.78", "+31-6-12345678", "+31(0)6 12 34 56 78",
             "0031 6 1234 5678", "(030) 608 31 31", "030/6083131", "NL91 ABNA 0417 1643 00", "NL91ABNA0417164300, NL20 INGB 0001 2345 67",
             "WOONBE-2026-0012", "WOONBE-2026-0012, WOONBE-2026-0013", "2026-0012\n2026-0013\n2026-0014", "\u20ac 645,00\n\u20ac 650,00",
             "645,00 650,00 655,00\n660,00 665,00 671,00", "1-1-2025 31-12-2025", "01-01-2025\n31-12-2025", "2025-01-01/2025-12-31",
             "meter 12345\nmeter 1234567", "stand 012345 012399", "order 12345-A-6782", "1234 AB\n5678 CD\n2512 XY",
             "KvK 12345672", "maandag 12.30-13.30, dinsdag 9.00-12.00",
         })
        newRow(text);
}

void BsnSpellingTest::leftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(maskForbiddenNumbers(text), text);
}

// The check digit by itself, where the guard adds up all nine.
static bool closesRight(const QString &digits)
{
    int remainder = 0;
    for (int place = 0; place < 8; ++place)
        remainder = (remainder + digits.at(place).digitValue() * (9 - place)) % 11;
    return remainder == digits.at(8).digitValue() && digits.count(QLatin1Char('0')) < 9;
}

static QString numberThat(bool closes, QRandomGenerator &random)
{
    for (;;) {
        QString digits;
        while (digits.size() < 9)
            digits.append(QString::number(random.bounded(10)));
        if (closesRight(digits) == closes)
            return digits;
    }
}

static QString spelled(const QString &digits, const QString &pattern)
{
    QString text;
    int next = 0;
    for (QChar c : pattern)
        text.append(c == QLatin1Char('#') ? digits.at(next++) : c);
    return text;
}

void BsnSpellingTest::listsOfRandomNumbers_data()
{
    QTest::addColumn<QString>("between");
    QTest::newRow("below each other") << QStringLiteral("\n");
    QTest::newRow("blank line between") << QStringLiteral("\n\n");
    QTest::newRow("comma") << QStringLiteral(", ");
    QTest::newRow("comma and line") << QStringLiteral(",\n");
    QTest::newRow("slash") << QStringLiteral(" / ");
    QTest::newRow("semicolon") << QStringLiteral(";");
    QTest::newRow("bullets") << QStringLiteral("\n- ");
    QTest::newRow("words") << QStringLiteral(" en ");
}

// Each number of the list is seen or not seen for what it is itself.
void BsnSpellingTest::listsOfRandomNumbers()
{
    QFETCH(QString, between);
    const QStringList patterns{QStringLiteral("#########"), QStringLiteral("### ### ###"), QStringLiteral("###.###.###"), QStringLiteral("###-###-###"),
                               QStringLiteral("####.##.###"), QStringLiteral("## ## ## ###"), QStringLiteral("# # # # # # # # #"), QStringLiteral("#### #### #")};
    QRandomGenerator random(20260106);
    for (int round = 0; round < 1500; ++round) {
        const int count = random.bounded(1, 7);
        const int wrong = random.bounded(7); // this one is no BSN
        const QString pattern = patterns.at(random.bounded(static_cast<int>(patterns.size())));
        QStringList numbers;
        QStringList masked;
        for (int i = 0; i < count; ++i) {
            const QString own = random.bounded(3) == 0 ? patterns.at(random.bounded(static_cast<int>(patterns.size()))) : pattern;
            numbers.append(spelled(numberThat(i != wrong, random), own));
            masked.append(i == wrong ? numbers.back() : spelled(QStringLiteral("*********"), own));
        }
        QCOMPARE(maskForbiddenNumbers(numbers.join(between)), masked.join(between));
    }
}

QTEST_APPLESS_MAIN(BsnSpellingTest)
#include "tst_bsnspelling.moc"
