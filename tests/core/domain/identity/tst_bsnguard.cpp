// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that may not be kept are found in any text, and other numbers are left alone.
#include "core/domain/identity/bsnguard.h"
#include "tests/support/places.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace balie;

class BsnGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void found_data();
    void found();
    void leftAlone_data();
    void leftAlone();
    void everyBsnInASentenceIsFound();
    void telephonesAreNeverTaken();
    void ibansAreNeverTaken();
    void caseNumbersAmountsAndDaysAreNeverTaken();
    void documentLines_data();
    void documentLines();
    void placeAndMask();
    void theGateNamesKindAndCountOnly();
    void randomTextSurvives();
    void aMegabyte();
};

void BsnGuardTest::vectors_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("valid");
    QFile file(testData(QStringLiteral("bsn_vectors.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 15);
    for (const QString &line : lines.mid(1)) {
        const QStringList columns = line.split(QLatin1Char(','));
        QTest::addRow("%s", qPrintable(columns.at(0))) << columns.at(1) << (columns.at(5) == QStringLiteral("true"));
    }
}

void BsnGuardTest::vectors()
{
    QFETCH(QString, input);
    QFETCH(bool, valid);
    QCOMPARE(isBsn(input), valid);
    QCOMPARE(!forbiddenNumbersIn(input).empty(), valid);
}

void BsnGuardTest::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const QString &text, const QString &masked) { QTest::addRow("%s", qPrintable(text.simplified())) << text << masked; };
    row(QStringLiteral("Mijn BSN is 111222333."), QStringLiteral("Mijn BSN is *********."));
    row(QStringLiteral("nummer 111 222 333 graag"), QStringLiteral("nummer *** *** *** graag"));
    row(QStringLiteral("1112.22.333"), QStringLiteral("****.**.***"));
    row(QStringLiteral("111-222-333"), QStringLiteral("***-***-***"));
    row(QStringLiteral("111.222.333"), QStringLiteral("***.***.***"));
    row(QStringLiteral("111 - 222 - 333"), QStringLiteral("*** - *** - ***"));
    row(QStringLiteral("1 1 1 2 2 2 3 3 3"), QStringLiteral("* * * * * * * * *"));
    row(QStringLiteral("bsn: 11 12 22 33 3"), QStringLiteral("bsn: ** ** ** ** *"));
    row(QStringLiteral("BSN 1,1,1,2,2,2,3,3,3"), QStringLiteral("BSN *,*,*,*,*,*,*,*,*"));
    row(QStringLiteral("sofinummer 12345672"), QStringLiteral("sofinummer ********"));
    row(QStringLiteral("het is 12345672 geloof ik"), QStringLiteral("het is ******** geloof ik"));
    row(QStringLiteral("012345672"), QStringLiteral("*********"));
    row(QStringLiteral("kopie_bsn_111222333.pdf"), QStringLiteral("kopie_bsn_*********.pdf"));
    row(QStringLiteral("scan111222333.pdf"), QStringLiteral("scan*********.pdf"));
    row(QStringLiteral("BSN111222333"), QStringLiteral("BSN*********"));
    row(QStringLiteral("\uff11\uff11\uff11\uff12\uff12\uff12\uff13\uff13\uff13"), QStringLiteral("*********"));
    row(QStringLiteral("\u0661\u0661\u0661\u0662\u0662\u0662\u0663\u0663\u0663"), QStringLiteral("*********"));
    row(QStringLiteral("\U0001D7CF\U0001D7CF\U0001D7CF\U0001D7D0\U0001D7D0\U0001D7D0\U0001D7D1\U0001D7D1\U0001D7D1"), QStringLiteral("*********"));
    row(QStringLiteral("111\u200b222\u00ad333"), QStringLiteral("*********"));
    row(QStringLiteral("1\u20611\ufe0f1222\u2060333"), QStringLiteral("*********"));
    row(QStringLiteral("111\u00a0222\u2009333"), QStringLiteral("*** *** ***"));
    row(QStringLiteral("111\u2013222\u2011333"), QStringLiteral("***-***-***"));
    row(QStringLiteral("111 222\n333 hoort erbij"), QStringLiteral("*** ***\n*** hoort erbij"));
    row(QStringLiteral("bsn 11122\n2333"), QStringLiteral("bsn *****\n****"));
    row(QStringLiteral("BSN:\r\n111222333"), QStringLiteral("BSN:\r\n*********"));
    row(QStringLiteral("111222333, 123456782 en 111111110"), QStringLiteral("*********, ********* en *********"));
    row(QStringLiteral("111222333,123456782"), QStringLiteral("*********,*********"));
    row(QStringLiteral("Lindelaan 31 111222333"), QStringLiteral("Lindelaan 31 *********"));
    row(QStringLiteral("7-3-2025 111222333"), QStringLiteral("7-3-2025 *********"));
    row(QStringLiteral("06-12345678 111222333"), QStringLiteral("06-12345678 *********"));
    row(QStringLiteral("+31 6 12345678 111222333"), QStringLiteral("+31 6 12345678 *********"));
    row(QStringLiteral("contractnummer onbekend, bsn 202400025"), QStringLiteral("contractnummer onbekend, bsn *********"));
    row(QStringLiteral("contractnummer 5512, verder 111222333"), QStringLiteral("contractnummer 5512, verder *********"));
    row(QStringLiteral("a contract number that passes: a warning 202400025"), QStringLiteral("a contract number that passes: a warning *********"));
    row(QStringLiteral("BSN 2024-00025"), QStringLiteral("BSN ****-*****"));
    row(QStringLiteral("paspoort NXFR2K7P4 gezien"), QStringLiteral("paspoort ********* gezien"));
    row(QStringLiteral("SPECI2014 (nummer van de id-kaart)"), QStringLiteral("********* (nummer van de id-kaart)"));
    row(QStringLiteral("documentnummer: nxfr2k7p4"), QStringLiteral("documentnummer: *********"));
    row(QStringLiteral("rijbewijs 5123456789"), QStringLiteral("rijbewijs **********"));
}

void BsnGuardTest::found()
{
    QFETCH(QString, text);
    const QString masked = maskForbiddenNumbers(text);
    QTEST(masked, "masked");
    QVERIFY(forbiddenNumbersIn(masked).empty());
}

void BsnGuardTest::leftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "030-6083131", "(024) 399 55 55", "06 12345678", "06-12 34 56 78", "+31 6 12345678", "+31 (0)30 608 31 31", "0031612345678",
             "bel 306083131", "tel. 612345678", "telefoonnummer is 111222333", "mobiel: 111222333", "0900-1234567", "0800 1234",
             "+32 470 12 34 56", "+49 30 123456782", "31 6 12345678", "31 24 3995555", "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00",
             "BE68 5390 0754 7034", "DE89370400440532013000", "zaak 2026-0014", "2026-00014", "2024-00025", "1234 AB", "7511xz 12", "07-03-2025",
             "2025-03-07 12:30:45", "20250307", "07032025", "EUR 123.456.782", "123.456.782 euro", "\u20ac 1.234,50", "123456782,- euro",
             "contractnummer 202400025", "contract 202400013", "huurdernummer: 202400025", "klantnr. 202400025", "factuur 111222333",
             "KvK 12345672", "RSIN 111222333", "btw NL111222333B01", "NL 1112.22.333.B.01", "1112223330", "11122233A", "123456781", "000000000",
             "0000 00000", "52.123456782", "0190a1b2-1234-7abc-8def-123456782abc", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "645 650 655 660 665", "versie NXFR2K7P4", "bestelling 5123456789", "paspoort gezien op 7-3-2025", "rijbewijs getoond, tel 0612345678",
             "identiteitskaart gezien, geen nummer genoteerd", "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "P<3 R<3 A<b", "",
         })
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void BsnGuardTest::leftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(maskForbiddenNumbers(text), text);
    QVERIFY(refuseForbiddenNumbers(text));
}

static QString digitsOf(QRandomGenerator &random, int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits.append(QChar(u'0' + random.bounded(10)));
    return digits;
}

static QString randomBsn(QRandomGenerator &random)
{
    for (;;) {
        const QString digits = digitsOf(random, 9);
        int sum = 0;
        for (int i = 0; i < 9; ++i)
            sum += (digits.at(i).unicode() - u'0') * (i == 8 ? -1 : 9 - i);
        if (sum % 11 == 0 && digits != QStringLiteral("000000000"))
            return digits;
    }
}

void BsnGuardTest::everyBsnInASentenceIsFound()
{
    QRandomGenerator random(20260101);
    const QStringList sentences{
        QStringLiteral("Goedemiddag, ik ben Jan en mijn burgerservicenummer is %1, wat weten jullie van mij?"), QStringLiteral("%1"),
        QStringLiteral("Mevrouw noemde %1 en hing op."), QStringLiteral("BSN:%1;geboren 7-3-1980"), QStringLiteral("huurder sinds 2019 (%1)"),
        QStringLiteral("Belde vanaf 06-12345678. Nummer %1. Rekening NL91ABNA0417164300."), QStringLiteral("scan %1.pdf"),
    };
    for (int i = 0; i < 3000; ++i) {
        const QString bsn = randomBsn(random);
        QVERIFY(isBsn(bsn));
        const QStringList spellings{bsn, bsn.left(3) + u' ' + bsn.mid(3, 3) + u' ' + bsn.mid(6), bsn.left(4) + u'.' + bsn.mid(4, 2) + u'.' + bsn.mid(6),
                                    bsn.left(3) + u'-' + bsn.mid(3, 3) + u'-' + bsn.mid(6)};
        const QString spelling = spellings.at(random.bounded(4));
        const QString text = sentences.at(random.bounded(static_cast<int>(sentences.size()))).arg(spelling);
        const auto findings = forbiddenNumbersIn(text);
        QVERIFY2(findings.size() == 1, qPrintable(text));
        QCOMPARE(text.mid(findings[0].offset, findings[0].length), spelling);
    }
}

void BsnGuardTest::telephonesAreNeverTaken()
{
    QRandomGenerator random(20260102);
    const QStringList shapes{
        QStringLiteral("06-%1"), QStringLiteral("06 %1"), QStringLiteral("06%1"), QStringLiteral("+316%1"), QStringLiteral("+31 6 %1"), QStringLiteral("+31 (0)6 %1"),
        QStringLiteral("00316%1"), QStringLiteral("0031 6 %1"), QStringLiteral("(06) %1"), QStringLiteral("31 6 %1"), QStringLiteral("tel 6%1"),
    };
    for (int i = 0; i < 4000; ++i) {
        const QString number = digitsOf(random, 8);
        const QStringList groupings{number, number.left(4) + u' ' + number.mid(4), number.left(2) + u' ' + number.mid(2, 2) + u' ' + number.mid(4, 2) + u' ' + number.mid(6)};
        const QString text = QStringLiteral("Bereikbaar op ") + shapes.at(random.bounded(static_cast<int>(shapes.size()))).arg(groupings.at(random.bounded(3))) + QStringLiteral(" na vijven");
        QVERIFY2(forbiddenNumbersIn(text).empty(), qPrintable(text));
        const QString area = QStringLiteral("0%1%2").arg(random.bounded(1, 8)).arg(random.bounded(10));
        const QString line = digitsOf(random, 7);
        for (const QString &fixed : {area + u'-' + line, u'(' + area + QStringLiteral(") ") + line.left(3) + u' ' + line.mid(3, 2) + u' ' + line.mid(5), area + u' ' + line, area + line,
                                     QStringLiteral("+31 ") + area.mid(1) + u' ' + line.left(3) + u' ' + line.mid(3)})
            QVERIFY2(forbiddenNumbersIn(fixed).empty(), qPrintable(fixed));
    }
}

void BsnGuardTest::ibansAreNeverTaken()
{
    QRandomGenerator random(20260103);
    for (int i = 0; i < 4000; ++i) {
        const QString iban = QStringLiteral("NL") + digitsOf(random, 2) + QStringLiteral("INGB") + digitsOf(random, 10);
        QString grouped;
        for (int k = 0; k < iban.size(); ++k)
            grouped += (k > 0 && k % 4 == 0 ? QStringLiteral(" ") : QString()) + iban.at(k);
        for (const QString &text : {iban, grouped, iban.toLower(), QStringLiteral("Terugstorten op ") + grouped + QStringLiteral(" 2 keer")})
            QVERIFY2(forbiddenNumbersIn(text).empty(), qPrintable(text));
    }
}

void BsnGuardTest::caseNumbersAmountsAndDaysAreNeverTaken()
{
    QRandomGenerator random(20260104);
    for (int i = 0; i < 3000; ++i) {
        const QString year = QString::number(random.bounded(1990, 2060));
        const QString day = QStringLiteral("%1-%2-%3").arg(random.bounded(1, 29)).arg(random.bounded(1, 13)).arg(year);
        for (const QString &text : {year + u'-' + digitsOf(random, 4), year + u'-' + digitsOf(random, 5), day, day + u' ' + digitsOf(random, 3),
                                    QStringLiteral("\u20ac ") + digitsOf(random, 3) + u'.' + digitsOf(random, 3) + u'.' + digitsOf(random, 3),
                                    QStringLiteral("%1 AB %2").arg(random.bounded(1000, 10000)).arg(random.bounded(1, 99999))})
            QVERIFY2(forbiddenNumbersIn(text).empty(), qPrintable(text));
    }
}

void BsnGuardTest::documentLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const QString passport = QStringLiteral("P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<\nSPECI20142NLD6503101F2403096999999990<<<<<84");
    QTest::newRow("specimen passport, two lines") << passport << 2;
    QTest::newRow("in a mail, quoted and in small letters") << QStringLiteral("Zie onder:\n> ") + passport.toLower().replace(QLatin1Char('\n'), QStringLiteral("\n> ")) + QStringLiteral("\nGroet") << 2;
    QTest::newRow("on one line") << QString(passport).replace(QLatin1Char('\n'), QLatin1Char(' ')) << 2;
    QTest::newRow("blanks of a scanner") << QString(passport).replace(QStringLiteral("2NLD"), QStringLiteral("2 NLD ")) << 2;
    QTest::newRow("number line alone") << passport.mid(45) << 1;
    QTest::newRow("a wrong check digit: no number line") << passport.mid(45).replace(QStringLiteral("SPECI20142"), QStringLiteral("SPECI20143")) << 0;
    QTest::newRow("card, three lines") << QStringLiteral("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<") << 3;
    QTest::newRow("TD2, two lines") << QStringLiteral("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6") << 2;
}

void BsnGuardTest::documentLines()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const auto findings = forbiddenNumbersIn(text);
    QCOMPARE(static_cast<int>(findings.size()), count);
    for (const ForbiddenFinding &finding : findings) {
        QCOMPARE(finding.kind, ForbiddenNumber::Mrz);
        QCOMPARE(finding.reason, FindingReason::ReadableLine);
    }
    QVERIFY(forbiddenNumbersIn(maskForbiddenNumbers(text)).empty());
}

void BsnGuardTest::placeAndMask()
{
    const QString text = QStringLiteral("Beste \U0001F600 mensen,\r\nmijn nummer: 111 222 333\nen BSN 123456782");
    const auto findings = forbiddenNumbersIn(text);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].line, 2);
    QCOMPARE(findings[0].column, 14);
    QCOMPARE(findings[0].reason, FindingReason::PassesElevenTest);
    QCOMPARE(findings[1].line, 3);
    QCOMPARE(findings[1].column, 8);
    QCOMPARE(findings[1].reason, FindingReason::CalledBsn);
    QCOMPARE(forbiddenNumbersIn(QStringLiteral("\U0001F600 111222333")).front().column, 3);
}

void BsnGuardTest::theGateNamesKindAndCountOnly()
{
    const LongText text = LongText::from(QStringLiteral("bsn 111222333 en bsn 123456782")).value();
    const Error error = guarded(text).error();
    QCOMPARE(error, Error(ErrorCode::HoldsForbiddenNumber).with(QStringLiteral("kind"), QStringLiteral("bsn")).with(QStringLiteral("count"), 2));
    QVERIFY(!error.toLogLine().contains(QStringLiteral("111")));
    QCOMPARE(guarded(masked(text)).value().toString(), QStringLiteral("bsn ********* en bsn *********"));
    const ShortText name = ShortText::from(QStringLiteral("paspoort 111222333.jpg")).value();
    QVERIFY(!guarded(name));
    QCOMPARE(masked(name).toString(), QStringLiteral("paspoort *********.jpg"));
}

void BsnGuardTest::randomTextSurvives()
{
    QRandomGenerator random(20260105);
    const QString alphabet = QStringLiteral("0123456789012345678901234567890 -.,/()+<\nABSNLPDTel\u200b\u20ac\uff11\u0661") + QChar(0xD835) + QChar(0xDFCF);
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int k = random.bounded(120); k > 0; --k)
            text.append(alphabet.at(random.bounded(static_cast<int>(alphabet.size()))));
        const QString masked = maskForbiddenNumbers(text);
        QVERIFY2(forbiddenNumbersIn(masked).empty(), qPrintable(text));
        qsizetype end = 0;
        for (const ForbiddenFinding &finding : forbiddenNumbersIn(text)) {
            QVERIFY(finding.offset >= end && finding.length > 0);
            end = finding.offset + finding.length;
            QVERIFY(end <= text.size());
        }
    }
}

void BsnGuardTest::aMegabyte()
{
    // Whatever is pasted comes back; the test's own time limit notices anything worse than linear.
    for (const QString &piece : {QStringLiteral("1"), QStringLiteral("1 "), QStringLiteral("12-"), QStringLiteral("a1"), QStringLiteral("0 "), QStringLiteral("<"), QStringLiteral("P<NLD"), QStringLiteral("NL91 "), QStringLiteral("BSN "), QStringLiteral("123 "),
                                 QStringLiteral("123 456 789\n"), QStringLiteral("123456782 (is BSN"), QStringLiteral("NNP 123 "), QStringLiteral("rijbewijs 4 "),
                                 QStringLiteral("DE91 12"), QStringLiteral("klantnummer BSN\n1 "), QStringLiteral("zaak 1."), QStringLiteral("111222333 "),
                                 QStringLiteral("klantnummer 111222333, "), QStringLiteral("nota 111222333 bsn "), QStringLiteral("bsn nota "), QStringLiteral("ID AB12CD345\n")}) {
        const QString text = piece.repeated((1 << 18) / static_cast<int>(piece.size()));
        QVERIFY(!maskForbiddenNumbers(text).isEmpty());
    }
    QVERIFY(forbiddenNumbersIn(QStringLiteral("Lindelaan 12, 1234 AB, bel 06-12345678. ").repeated(26000)).empty());
    const QString many = QStringLiteral("bsn 111222333\n").repeated(20000);
    const auto findings = forbiddenNumbersIn(many);
    QCOMPARE(findings.size(), std::size_t(20000));
    QCOMPARE(findings.back().line, 20000);
}

QTEST_APPLESS_MAIN(BsnGuardTest)
#include "tst_bsnguard.moc"
