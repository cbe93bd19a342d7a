// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bsn: what may not be kept is found and shown masked.
#include "tests/support/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class CliBsnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsBsnOrNot_data();
    void everyLineIsBsnOrNot();
    void oneAnswerPerLine();
    void findingsAreMaskedAndPlaced();
    void aLongLineGivesExcerpts_data();
    void aLongLineGivesExcerpts();
    void anExcerptStaysInItsLine();
    void nothingFound();
    void aFileIsRead();
};

void CliBsnTest::everyLineIsBsnOrNot_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("answer");
    for (const char *number : {"111222333", "123456782", "111 222 333", "1112.22.333", "012345672"})
        QTest::newRow(number) << QByteArray(number) << QByteArray("true\n");
    for (const char *number : {"123456781", "213456782", "11122233", "1112223330", "11122233A", "987654321"})
        QTest::newRow(number) << QByteArray(number) << QByteArray("false\n");
}

void CliBsnTest::everyLineIsBsnOrNot()
{
    QFETCH(QByteArray, line);
    const CliRun run = cli("bsn --check", line + '\n');
    QCOMPARE(run.code, 0);
    QTEST(run.out, "answer");
}

void CliBsnTest::oneAnswerPerLine()
{
    QCOMPARE(cli("bsn --check", "111222333\r\n\r\n123\n111222333").out, QByteArray("true\nfalse\nfalse\ntrue\n"));
    QCOMPARE(cli("bsn --check --json", "111222333\nx\n").json().value(u"answers").toArray(), (QJsonArray{true, false}));
    QCOMPARE(cli("bsn --check", "").out, QByteArray());
}

void CliBsnTest::findingsAreMaskedAndPlaced()
{
    const QByteArray text = "Goedemiddag,\nmijn BSN is 111222333, dank u.\n";
    const CliRun json = cli("bsn --json", text);
    QCOMPARE(json.code, 1);
    const QJsonArray findings = json.json().value(u"findings").toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0][u"line"].toInt(), 2);
    QCOMPARE(findings[0][u"column"].toInt(), 13);
    QCOMPARE(findings[0][u"kind"].toString(), QStringLiteral("bsn"));
    QVERIFY(!json.out.contains("111222333"));

    const CliRun plain = cli("bsn", text);
    QCOMPARE(plain.code, 1);
    QVERIFY2(plain.out.startsWith("2:13: bsn: mijn BSN is *"), plain.out.constData());
    QVERIFY(!plain.out.contains("111222333") && !plain.err.contains("111222333"));
}

void CliBsnTest::aLongLineGivesExcerpts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("findings only") << QByteArray("111222333 ").repeated(100'000) << 100'000;
    QTest::newRow("one in the middle") << QByteArray("woning ").repeated(70'000) + "bsn 111222333 " + QByteArray("tuin ").repeated(100'000) << 1;
    QTest::newRow("on lines of their own") << QByteArray("bsn 111222333\n").repeated(70'000) << 70'000;
}

void CliBsnTest::aLongLineGivesExcerpts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const CliRun plain = cli("bsn", text);
    QCOMPARE(plain.code, 1);
    QCOMPARE(static_cast<int>(plain.out.count('\n')), count);
    QVERIFY2(plain.out.size() < 120 * qsizetype{count}, "longer than an excerpt per finding");
    QVERIFY(!plain.out.contains("111222333"));

    const CliRun json = cli("bsn --json", text);
    const QJsonArray findings = json.json().value(u"findings").toArray();
    QCOMPARE(static_cast<int>(findings.size()), count);
    for (const QJsonValue &finding : {findings.first(), findings.last()}) {
        const QString masked = finding[u"masked"].toString();
        QVERIFY2(masked.contains(QStringLiteral("*********")) && masked.size() <= 80, qPrintable(masked));
    }
}

void CliBsnTest::anExcerptStaysInItsLine()
{
    const QByteArray smile = QStringLiteral("\U0001F600").toUtf8();
    const QByteArray text = "eerste regel\nover\tbsn 111\xe2\x80\x8b" "222333 en " + smile.repeated(60) + "\nlaatste";
    const QJsonArray findings = cli("bsn --json", text).json().value(u"findings").toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0][u"line"].toInt(), 2);
    QCOMPARE(findings[0][u"column"].toInt(), 10);
    const QString masked = findings[0][u"masked"].toString();
    QVERIFY2(masked.startsWith(QStringLiteral("over bsn **********")) && masked.endsWith(QChar(0x2026)), qPrintable(masked));
    QVERIFY(!masked.contains(QStringLiteral("eerste")) && !masked.contains(QStringLiteral("laatste")));
    QVERIFY(!masked.contains(QChar(QChar::ReplacementCharacter)));
}

void CliBsnTest::nothingFound()
{
    const CliRun run = cli("bsn --json", "Graag inzage in mijn dossier.\n");
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json().value(u"findings").toArray().size(), 0);
    QCOMPARE(cli("bsn", "").code, 0);
}

void CliBsnTest::aFileIsRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BSN 123456782\n");
    file.close();
    QCOMPARE(cli(QStringList{QStringLiteral("bsn"), file.fileName()}).code, 1);
    QCOMPARE(cli(QStringList{QStringLiteral("bsn"), file.fileName() + u'x'}).code, 4);
}

QTEST_GUILESS_MAIN(CliBsnTest)
#include "tst_clibsn.moc"
