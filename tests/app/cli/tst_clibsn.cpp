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
