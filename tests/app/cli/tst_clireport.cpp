// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report from the command line: its figures are those that somebody counts who reads list, show and disclosure list.
#include "tests/support/clirun.h"
#include "tests/support/papertools.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

namespace {

const QString day = QStringLiteral("2026-03-10");

} // namespace

class CliReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requestsAreThoseOfTheCases();
    void disclosuresAreThoseOfTheList();
    void aWrongPeriodIsSaid_data();
    void aWrongPeriodIsSaid();
    void thePaperOfTheBoard();
    void everyFormAndNoOther();
    void smallNumbersAreHidden();
    void asTextForWhoReadsIt();

private:
    CliRun run(const char *words, bool json = true) const
    {
        QStringList all = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
        all << QStringLiteral("--register") << m_made.value(u"register").toString() << QStringLiteral("--user") << m_made.value(u"user").toString() << QStringLiteral("--password-file")
            << m_home.filePath(QStringLiteral("wachtzin")) << QStringLiteral("--lang") << QStringLiteral("en");
        if (json)
            all << QStringLiteral("--json");
        return cli(all);
    }
    // Part and key, and how many.
    static QMap<QString, qint64> saidBy(const QJsonObject &report, const QStringList &parts)
    {
        QMap<QString, qint64> said;
        for (const QJsonValue &line : report.value(u"figures").toArray()) {
            const qint64 number = line[u"number"].toInteger();
            if (parts.contains(line[u"part"].toString()) && number != 0)
                said[line[u"part"].toString() + u'/' + line[u"key"].toString()] = number;
        }
        return said;
    }

    QTemporaryDir m_home;
    QJsonObject m_made;
};

void CliReportTest::initTestCase()
{
    const CliRun made = cli({QStringLiteral("demo"), m_home.filePath(QStringLiteral("Demo.balie")), QStringLiteral("--requests"), QStringLiteral("90"), QStringLiteral("--retention"),
                             QStringLiteral("40"), QStringLiteral("--disclosures"), QStringLiteral("120"), QStringLiteral("--seed"), QStringLiteral("4"), QStringLiteral("--today"), day, QStringLiteral("--json")});
    QVERIFY2(made.code == 0, made.err.constData());
    m_made = made.json();
    QFile passphrase(m_home.filePath(QStringLiteral("wachtzin")));
    QVERIFY(passphrase.open(QIODevice::WriteOnly));
    passphrase.write(m_made.value(u"password").toString().toUtf8());
}

void CliReportTest::requestsAreThoseOfTheCases()
{
    const CliRun list = run("list --limit 1000 --today 2026-03-10");
    QVERIFY2(list.code == 0, list.err.constData());
    QMap<QString, qint64> counted;
    for (const QJsonValue &row : list.json().value(u"requests").toArray()) {
        const QJsonObject one = run(("show " + row[u"case"].toString().toUtf8() + " --today 2026-03-10").constData()).json();
        const QString state = one.value(u"state").toString();
        if (state == u"struck-out")
            continue;
        QString received;
        QString answered;
        for (const QJsonValue &event : one.value(u"events").toArray()) {
            const QString kind = event[u"kind"].toString();
            if (event[u"revoked"].toBool())
                continue;
            if (kind == u"received")
                received = event[u"on"].toString();
            if (kind == u"answered")
                answered = event[u"on"].toString();
        }
        if (received.startsWith(u"2025")) {
            ++counted[QStringLiteral("received/cases")];
            for (const QJsonValue &right : one.value(u"rights").toArray())
                ++counted[QStringLiteral("rights/") + right.toString()];
        }
        if (answered.startsWith(u"2025") && (state == u"answered" || state == u"closed")) {
            ++counted[QStringLiteral("answered/cases")];
            ++counted[answered <= one.value(u"statutory_due").toString() ? QStringLiteral("law/on-time") : QStringLiteral("law/late")];
            const QString promise = one.value(u"promise_due").toString();
            ++counted[promise.isEmpty() ? QStringLiteral("promise/none") : answered <= promise ? QStringLiteral("promise/on-time") : QStringLiteral("promise/late")];
        }
    }
    const CliRun report = run("report --year 2025 --today 2026-03-10");
    QVERIFY2(report.code == 0, report.err.constData());
    QVERIFY(counted.value(QStringLiteral("received/cases")) > 20);
    const auto said = saidBy(report.json(), {QStringLiteral("received"), QStringLiteral("rights"), QStringLiteral("answered"), QStringLiteral("law"), QStringLiteral("promise")});
    QCOMPARE(said, counted);
    const qint64 onTime = counted.value(QStringLiteral("law/on-time"));
    QCOMPARE(report.json().value(u"on_time")[u"law"].toInteger(), 100 * onTime / (onTime + counted.value(QStringLiteral("law/late"))));
    QCOMPARE(report.json().value(u"period")[u"until"].toString(), QStringLiteral("2025-12-31"));
    QCOMPARE(report.json().value(u"slowest").toArray().size(), 5);
}

void CliReportTest::disclosuresAreThoseOfTheList()
{
    QMap<QString, qint64> counted;
    for (const QJsonValue &one : run("disclosure list --from 2025-07-01 --until 2025-12-31 --limit 1000").json().value(u"items").toArray()) {
        if (!one[u"struck_out"].isNull() && !one[u"struck_out"].toString().isEmpty())
            continue;
        ++counted[QStringLiteral("disclosures/number")];
        counted[QStringLiteral("disclosures/persons")] += one[u"persons"].toInteger();
        ++counted[QStringLiteral("purposes/") + one[u"purpose"].toString()];
    }
    auto said = saidBy(run("report --from 2025-07 --to 2025-12 --today 2026-03-10").json(), {QStringLiteral("disclosures"), QStringLiteral("purposes")});
    for (const char *other : {"disclosures/special", "disclosures/owed", "disclosures/banned"})
        said.remove(QString::fromLatin1(other));
    QVERIFY(counted.value(QStringLiteral("disclosures/number")) > 5);
    QCOMPARE(said, counted);
}

void CliReportTest::aWrongPeriodIsSaid_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no month") << QByteArray("report --from 2025-13 --to 2025-12") << QByteArray("2026-03");
    QTest::newRow("a day") << QByteArray("report --from 2025-01-01 --to 2025-12") << QByteArray("2025-01-01");
    QTest::newRow("backwards") << QByteArray("report --from 2025-06 --to 2025-05") << QByteArray("from 2025-06");
    QTest::newRow("half a period") << QByteArray("report --from 2025-06") << QByteArray("--to");
    QTest::newRow("no quarter") << QByteArray("report --quarter 2025-5") << QByteArray("2026-4");
    QTest::newRow("a year of the Romans") << QByteArray("report --year 25") << QByteArray("years from 2018 on");
    QTest::newRow("two periods") << QByteArray("report --year 2025 --quarter 2025-1") << QByteArray("--quarter");
    QTest::newRow("nobody is below one") << QByteArray("report --fewer-than 1") << QByteArray("2");
    QTest::newRow("unknown organisation") << QByteArray("report --organisation Nergens") << QByteArray("Nergens");
}

void CliReportTest::aWrongPeriodIsSaid()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, said);
    const CliRun wrong = run(words.constData(), false);
    QCOMPARE(wrong.code, 2);
    QCOMPARE(wrong.errorLines(), 1);
    QVERIFY2(wrong.err.contains(said), wrong.err.constData());
}

void CliReportTest::thePaperOfTheBoard()
{
    const QString file = m_home.filePath(QStringLiteral("jaarverslag.pdf"));
    const CliRun made = run(("report " + file.toUtf8() + " --year 2025 --today 2026-03-10").constData());
    QVERIFY2(made.code == 0, made.err.constData());
    const QString paper = textOnPaper(file);
    QVERIFY2(paper.contains(QStringLiteral("Annual report privacy 2025")), qPrintable(paper.left(400)));
    const qint64 received = saidBy(made.json(), {QStringLiteral("received")}).value(QStringLiteral("received/cases"));
    QVERIFY(paper.contains(QString::number(received)));
    QVERIFY(paper.contains(made.json().value(u"head").toString()));
    // Of whom and of which case is nobody's business.
    for (const QJsonValue &slow : run("report --year 2025 --today 2026-03-10").json().value(u"slowest").toArray())
        QVERIFY(!paper.contains(slow[u"case"].toString()));
    QVERIFY(made.json().value(u"slowest").toArray().isEmpty());
}

void CliReportTest::everyFormAndNoOther()
{
    for (const char *ending : {"csv", "xlsx", "json", "pdf"}) {
        const QString file = m_home.filePath(QStringLiteral("verslag.") + QLatin1String(ending));
        const CliRun made = run(("report " + file.toUtf8() + " --quarter 2025-4").constData(), false);
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(QFile(file).size() > 500);
    }
    QFile csv(m_home.filePath(QStringLiteral("verslag.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readLine().startsWith("\xEF\xBB\xBF" "Part;What;"));
    const CliRun wrong = run(("report " + m_home.filePath(QStringLiteral("verslag.docx")).toUtf8()).constData(), false);
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains(".pdf, .xlsx, .csv, .json"), wrong.err.constData());
    QVERIFY(!QFile::exists(m_home.filePath(QStringLiteral("verslag.docx"))));
    QVERIFY(run("audit export").out.contains("report-given"));
}

void CliReportTest::smallNumbersAreHidden()
{
    const QJsonObject open = run("report --quarter 2025-4 --today 2026-03-10").json();
    const QJsonObject hidden = run("report --quarter 2025-4 --suppress --today 2026-03-10").json();
    QVERIFY(hidden.value(u"slowest").toArray().isEmpty());
    const QJsonArray before = open.value(u"figures").toArray();
    const QJsonArray after = hidden.value(u"figures").toArray();
    QCOMPARE(after.size(), before.size());
    int small = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qint64 number = before.at(i)[u"number"].toInteger();
        if (before.at(i)[u"part"].toString() == u"batches" || before.at(i)[u"part"].toString() == u"days" || number < 1 || number > 4)
            continue;
        ++small;
        QVERIFY2(!after.at(i)[u"number"].isDouble(), qPrintable(before.at(i)[u"part"].toString() + u'/' + before.at(i)[u"key"].toString()));
    }
    QVERIFY(small > 3);
}

void CliReportTest::asTextForWhoReadsIt()
{
    const CliRun text = run("report --year 2025 --fewer-than 10 --today 2026-03-10", false);
    QVERIFY2(text.code == 0, text.err.constData());
    QVERIFY(text.out.contains("fewer than 10"));
    QVERIFY(text.out.contains("Annual report privacy 2025"));
    QVERIFY(run("report --today 2026-03-10", false).out.contains("not over yet"));
}

QTEST_GUILESS_MAIN(CliReportTest)
#include "tst_clireport.moc"
