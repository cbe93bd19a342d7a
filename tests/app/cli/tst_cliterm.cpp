// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// term: one case with its proof, and a file of cases.
#include "tests/support/clirun.h"
#include "tests/support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class CliTermTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothClocks_data();
    void bothClocks();
    void theProofNamesDaysAndArticles();
    void warningsLeaveTheAnswer_data();
    void warningsLeaveTheAnswer();
    void textForPeople();
    void theVectorsAreAnswered();
    void batchReadsWhatSpreadsheetsWrite_data();
    void batchReadsWhatSpreadsheetsWrite();
    void whatCannotBeIsLeftOut_data();
    void whatCannotBeIsLeftOut();
    void aBadLineIsNamed_data();
    void aBadLineIsNamed();
    void aMissingFileIsNamed();
    void aLargeBatchIsAnswered();
};

static const QByteArray header = "id,received,rule,identity_requested,identity_received,extended_on\n";

void CliTermTest::bothClocks_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected"); // due promise_due statutory_due notice_by promise_notice_by binding
    const auto row = [](const char *words, const char *expected) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(expected);
    };
    row("--profile avg --received 2024-03-05", "2024-04-05 - 2024-04-05 2024-04-05 - law");
    row("--profile domijn --received 2026-03-05", "2026-04-07 - 2026-04-07 2026-04-07 - law");
    row("--profile mijande --received 2026-03-05 --calendar atw", "2026-04-07 - 2026-04-07 2026-04-07 - law");
    row("--profile jutphaas --received 2024-02-29 --calendar atw", "2024-04-02 - 2024-04-02 2024-04-02 - law");
    row("--profile jutphaas --received 2024-02-29 --calendar strict", "2024-03-29 - 2024-03-29 2024-03-29 - law");
    row("--profile ieder1 --received 2025-03-10 --extended-on 2025-04-08", "2025-05-09 2025-05-09 2025-06-10 2025-04-10 2025-04-09 promise");
    row("--profile ieder1 --received 2025-03-10 --extended-on 2025-04-10", "2025-04-09 2025-04-09 2025-06-10 2025-04-10 2025-04-09 promise");
    row("--profile ieder1 --received 2025-01-31", "2025-02-28 2025-03-02 2025-02-28 2025-02-28 2025-03-02 law");
    row("--profile ieder1 --received 2025-02-01", "2025-03-03 2025-03-03 2025-03-03 2025-03-03 2025-03-03 law");
    row("--profile oosterpoort --received 2026-01-31", "2026-02-28 2026-02-28 2026-03-02 2026-03-02 - promise");
    row("--profile oosterpoort --received 2025-03-03 --identity-requested 2025-03-04 --identity-received 2025-03-11",
        "2025-04-07 2025-04-07 2025-04-10 2025-04-03 - promise");
    row("--profile oosterpoort --received 2025-03-03 --identity-requested 2025-03-04 --identity-received 2025-03-11 --no-suspension",
        "2025-03-31 2025-03-31 2025-04-03 2025-04-03 - promise");
    row("--profile avg --received 2025-03-03 --identity-requested 2025-03-05", "2025-04-03 - 2025-04-03 2025-04-03 - law");
    row("--profile avg --received 2031-07-01", "2031-08-01 - 2031-08-01 2031-08-01 - law"); // no day lies too far ahead
}

void CliTermTest::bothClocks()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const CliRun run = cli(QStringList{QStringLiteral("term"), QStringLiteral("--json")} + words.split(u' '));
    QCOMPARE(run.code, 0);
    const QJsonObject answer = run.json();
    QStringList values;
    for (const char *key : {"due", "promise_due", "statutory_due", "notice_by", "promise_notice_by", "binding"}) {
        QVERIFY2(answer.contains(QLatin1String(key)), key);
        values.append(answer.value(QLatin1String(key)).toString(QStringLiteral("-")));
    }
    QCOMPARE(values.join(u' '), expected);
}

void CliTermTest::theProofNamesDaysAndArticles()
{
    const CliRun run = cli("term --json --lang en --profile avg --received 2026-03-03 --calendar atw");
    const QJsonArray steps = run.json().value(u"steps").toArray();
    QVERIFY(steps.size() >= 6);
    QString text;
    for (const QJsonValue &step : steps) {
        QVERIFY(QDate::fromString(step[u"date"].toString(), Qt::ISODate).isValid());
        QVERIFY(!step[u"source"].toString().isEmpty());
        QVERIFY(!step[u"text"].toString().isEmpty());
        text += step[u"text"].toString() + u'\n' + step[u"source"].toString() + u'\n';
    }
    QVERIFY2(text.contains(QStringLiteral("Good Friday")) && text.contains(QStringLiteral("Easter Monday")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("12(3)")) && text.contains(QStringLiteral("1182/71")));
}

void CliTermTest::warningsLeaveTheAnswer_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("warnings");
    QTest::newRow("nothing to say") << QStringLiteral("--profile avg --received 2025-03-10") << 0;
    QTest::newRow("the extension breaks the promise") << QStringLiteral("--profile oosterpoort --received 2025-03-10 --extended-on 2025-03-20") << 1;
    QTest::newRow("told too late, for promise and law") << QStringLiteral("--profile ieder1 --received 2025-03-10 --extended-on 2025-04-11") << 2;
    QTest::newRow("a year without decree") << QStringLiteral("--profile avg --received 2029-03-12") << 1;
}

void CliTermTest::warningsLeaveTheAnswer()
{
    QFETCH(QString, words);
    const CliRun run = cli(QStringList{QStringLiteral("term"), QStringLiteral("--json")} + words.split(u' '));
    QCOMPARE(run.code, 0);
    QTEST(run.errorLines(), "warnings");
    QVERIFY(run.json().contains(u"due"));
}

void CliTermTest::textForPeople()
{
    const CliRun english = cli("term --lang en --profile ieder1 --received 2025-03-10");
    QCOMPARE(english.code, 0);
    QVERIFY2(english.out.contains("9 April 2025"), english.out.constData());
    QVERIFY2(english.out.contains("10 April 2025"), english.out.constData());
    const CliRun dutch = cli("term --lang nl --profile ieder1 --received 2025-03-10");
    QVERIFY2(dutch.out.contains("9 april 2025"), dutch.out.constData());
}

void CliTermTest::theVectorsAreAnswered()
{
    QFile file(testData(QStringLiteral("deadline_vectors.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const CliRun run = cli(QStringList{QStringLiteral("term"), QStringLiteral("--batch"), file.fileName()});
    QCOMPARE(run.code, 0);
    QVERIFY(run.err.isEmpty());
    QStringList expected{QStringLiteral("id,expected_due,statutory_due")};
    for (const QString &row : rows.mid(1)) {
        const QStringList fields = row.split(u',');
        expected.append(QStringList{fields.at(0), fields.at(6), fields.at(7)}.join(u','));
    }
    QCOMPARE(run.lines(), expected);
}

void CliTermTest::batchReadsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QByteArray>("cases");
    QTest::addColumn<QByteArray>("answer"); // without the first line
    QTest::newRow("quotes, commas and quotes in quotes")
        << header + "\"a, \"\"b\"\"\",\"2024-03-05\",\"AVG-1M\",,,\n" << QByteArray("\"a, \"\"b\"\"\",2024-04-05,2024-04-05\n");
    QTest::newRow("a line end in quotes") << header + "\"a\nb\",2024-03-05,AVG-1M,,,\n" << QByteArray("\"a\nb\",2024-04-05,2024-04-05\n");
    QTest::newRow("CRLF") << QByteArray(header).replace("\n", "\r\n") + "a,2024-03-05,AVG-1M,,,\r\n" << QByteArray("a,2024-04-05,2024-04-05\n");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + header + "a,2024-03-05,AVG-1M,,,\n" << QByteArray("a,2024-04-05,2024-04-05\n");
    QTest::newRow("no line end at the end") << header + "a,2024-03-05,AVG-1M,,," << QByteArray("a,2024-04-05,2024-04-05\n");
    QTest::newRow("empty lines") << header + "\n\na,2024-03-05,AVG-1M,,,\n\n" << QByteArray("a,2024-04-05,2024-04-05\n");
    QTest::newRow("columns in another order, others beside them")
        << QByteArray("why,rule,received,id\nbecause,OOST-4W,2025-03-03,x\n") << QByteArray("x,2025-03-31,2025-04-03\n");
    QTest::newRow("semicolons") << QByteArray("id;received;rule\nx;2025-03-03;OOST-4W\n") << QByteArray("x,2025-03-31,2025-04-03\n");
    QTest::newRow("no case at all") << header << QByteArray();
    QTest::newRow("both options of a rule")
        << header + "a,2024-02-29,AVG-1M/NOSUSP/ATWCAL,2024-03-01,2024-03-11,\n" << QByteArray("a,2024-04-02,2024-04-02\n");
    QTest::newRow("the petition to the court") << header + "a,2026-02-20,UAVG35-6W,,,\n" << QByteArray("a,2026-04-07,2026-04-07\n");
}

void CliTermTest::batchReadsWhatSpreadsheetsWrite()
{
    QFETCH(QByteArray, cases);
    QFETCH(QByteArray, answer);
    const CliRun run = cli("term --batch -", cases);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, QByteArray("id,expected_due,statutory_due\n") + answer);
}

void CliTermTest::whatCannotBeIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("answer");
    // A month from Wednesday 5 March 2025 ends on a Saturday; six days of waiting end on a Friday.
    const QByteArray plain = "b,2025-04-07,2025-04-07\n";
    QTest::newRow("answered before asked") << QByteArray("b,2025-03-05,AVG-1M,2025-03-10,2025-03-09,\n") << plain;
    QTest::newRow("answered, never asked") << QByteArray("b,2025-03-05,AVG-1M,,2025-03-09,\n") << plain;
    QTest::newRow("asked before receipt") << QByteArray("b,2025-03-05,AVG-1M,2025-03-04,2025-03-09,\n") << plain;
    QTest::newRow("extended before receipt") << QByteArray("b,2025-03-05,AVG-1M,,,2025-03-01\n") << plain;
    QTest::newRow("extended before receipt, identity asked") << QByteArray("b,2025-03-05,AVG-1M,2025-03-06,2025-03-12,2025-03-01\n")
                                                             << QByteArray("b,2025-04-11,2025-04-11\n");
}

void CliTermTest::whatCannotBeIsLeftOut()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, answer);
    const CliRun run = cli("term --batch - --lang en", header + "a,2024-03-05,AVG-1M,,,\n" + line);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, "id,expected_due,statutory_due\na,2024-04-05,2024-04-05\n" + answer);
    QCOMPARE(run.errorLines(), 1);
    QVERIFY2(run.err.contains("line 3"), run.err.constData());
}

void CliTermTest::aBadLineIsNamed_data()
{
    QTest::addColumn<QByteArray>("cases");
    QTest::addColumn<QByteArray>("where");
    const QByteArray good = "a,2024-03-05,AVG-1M,,,\n";
    QTest::newRow("no such day") << header + good + "b,2025-02-31,AVG-1M,,,\n" << QByteArray("line 3");
    QTest::newRow("no day of receipt") << header + good + "b,,AVG-1M,,,\n" << QByteArray("line 3");
    QTest::newRow("no such rule") << header + "b,2025-03-05,AVG-2M,,,\n" << QByteArray("line 2");
    QTest::newRow("no such option of a rule") << header + "b,2025-03-05,AVG-1M/LUNAR,,,\n" << QByteArray("line 2");
    QTest::newRow("too few fields") << header + good + good + "b,2025-03-05\n" << QByteArray("line 4");
    QTest::newRow("too many fields") << header + "b,2025-03-05,AVG-1M,,,,\n" << QByteArray("line 2");
    QTest::newRow("a quote left open") << header + good + "\"b,2025-03-05,AVG-1M,,,\n" << QByteArray("line 3");
    QTest::newRow("text behind a quote") << header + "\"b\"c,2025-03-05,AVG-1M,,,\n" << QByteArray("line 2");
    QTest::newRow("no UTF-8") << header + "\xc3\xa9,2025-03-05,AVG-1M,,,\n\xff,2025-03-05,AVG-1M,,,\n" << QByteArray("line 3");
    QTest::newRow("a line after one of two") << header + "\"a\nb\",2024-03-05,AVG-1M,,,\nb,x,AVG-1M,,,\n" << QByteArray("line 4");
    QTest::newRow("no column for the rule") << QByteArray("id,received\na,2025-03-05\n") << QByteArray("rule");
    QTest::newRow("a column twice") << QByteArray("id,received,rule,id\na,2025-03-05,AVG-1M,b\n") << QByteArray("id");
    QTest::newRow("an empty file") << QByteArray() << QByteArray("id");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << QByteArray("line 1");
}

void CliTermTest::aBadLineIsNamed()
{
    QFETCH(QByteArray, cases);
    QFETCH(QByteArray, where);
    const CliRun run = cli("term --batch - --lang en", cases);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray()); // all of it or nothing
    QCOMPARE(run.errorLines(), 1);
    QVERIFY2(run.err.contains(where), run.err.constData());
}

void CliTermTest::aMissingFileIsNamed()
{
    const QTemporaryDir folder;
    const CliRun run = cli(QStringList{QStringLiteral("term"), QStringLiteral("--batch"), folder.filePath(QStringLiteral("cases.csv"))});
    QCOMPARE(run.code, 4);
    QVERIFY(run.err.contains("cases.csv"));
    QCOMPARE(cli(QStringList{QStringLiteral("term"), QStringLiteral("--batch"), folder.path()}).code, 4);
}

void CliTermTest::aLargeBatchIsAnswered()
{
    QByteArray cases = header;
    for (int i = 0; i < 20000; ++i)
        cases += "c" + QByteArray::number(i) + "," + QDate(2024, 1, 1).addDays(i % 2000).toString(Qt::ISODate).toLatin1() + ",AVG-1M,,,\n";
    const CliRun run = cli("term --batch -", cases);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.lines().size(), 20001);
    QVERIFY(run.lines().back().startsWith(u"c19999,"));
}

QTEST_GUILESS_MAIN(CliTermTest)
#include "tst_cliterm.moc"
