// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An answer gathered from the command line: the record of processing, searches by colleagues, data of others.
#include "tests/support/cliregister.h"
#include "tests/support/papertools.h"

#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliGatheringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRecordComesFromASpreadsheet();
    void aWrongRowChangesNothing();
    void aSearchIsSignedOff();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void theLetterTellsIt();
    void theRegisterIsClean();

private:
    CliRun act(const QStringList &words) const { return m_register.run(QStringList{QStringLiteral("act"), m_case} + words + QStringList{QStringLiteral("--on"), QStringLiteral("2026-03-10")}); }
    CliRun importFile(const QByteArray &csv) const
    {
        QFile file(m_register.path(QStringLiteral("verwerkingen.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(csv);
        file.close();
        return m_register.run({QStringLiteral("processing"), QStringLiteral("import"), file.fileName(), QStringLiteral("--organisation"), QStringLiteral("Woonbedrijf ieder1")});
    }

    CliRegister m_register;
    QString m_case;
};

namespace {

const QByteArray head = "name;purpose;basis;categories;period;recipients;basis-words;persons;source;automated;transfers;ended\n";

QString errorCode(const CliRun &run)
{
    return run.json().value(u"error").toObject().value(u"code").toString();
}

QStringList asked(const char *system)
{
    return {QStringLiteral("ask-search"), QStringLiteral("--system"), QString::fromLatin1(system), QStringLiteral("--by"), QStringLiteral("Joost Blom"),
            QStringLiteral("--key"), QStringLiteral("naam en adres"), QStringLiteral("--answer-by"), QStringLiteral("2026-03-17")};
}

} // namespace

void CliGatheringTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    m_case = m_register.receive("--profile ieder1 --right access --received 2026-03-03 --channel email --contact wietske@example.nl", QStringLiteral("Wietske Bovenkruier"));
    QVERIFY(!m_case.isEmpty());
}

void CliGatheringTest::theRecordComesFromASpreadsheet()
{
    const CliRun first = importFile(head + "Verhuur;Een woning verhuren;contract;Naam;Twee jaar;\nOverlast;Overlast oplossen;consent;Meldingen;Een jaar;Gemeente\n");
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(first.json().value(u"processings").toArray().size(), 2);
    // The same name is the same processing.
    const CliRun again = importFile(head + "Overlast;Overlast oplossen;contract;Meldingen;Drie jaar;Gemeente\n");
    const QJsonArray rows = again.json().value(u"processings").toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)[u"name"].toString(), QStringLiteral("Overlast"));
    QCOMPARE(rows.at(0)[u"period"].toString(), QStringLiteral("Drie jaar"));
    QCOMPARE(rows.at(0)[u"basis"].toString(), QStringLiteral("contract"));
}

void CliGatheringTest::aWrongRowChangesNothing()
{
    const CliRun refused = importFile(head + "Nieuwsbrief;Nieuws;consent;Naam;Een jaar;\nFout;;contract;Naam;Een jaar;\n");
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.err.contains("purpose"), refused.err.constData());
    QCOMPARE(m_register.run("processing list").json().value(u"processings").toArray().size(), 2);
}

void CliGatheringTest::aSearchIsSignedOff()
{
    QCOMPARE(act(asked("Mail")).code, 0);
    QCOMPARE(errorCode(act(asked("Mail"))), QStringLiteral("search-open"));
    QCOMPARE(act({QStringLiteral("remind-search"), QStringLiteral("--system"), QStringLiteral("Mail"), QStringLiteral("--answer-by"), QStringLiteral("2026-03-20")}).code, 0);
    QCOMPARE(errorCode(m_register.act(m_case, "check systems-searched --result done --by Fenna --on 2026-03-10")), QStringLiteral("search-open"));
    QCOMPARE(act({QStringLiteral("sign-search"), QStringLiteral("--system"), QStringLiteral("Mail"), QStringLiteral("--result"), QStringLiteral("found"),
                  QStringLiteral("--by"), QStringLiteral("Joost Blom"), QStringLiteral("--note"), QStringLiteral("drie berichten")}).code, 0);
    QCOMPARE(m_register.act(m_case, "check systems-searched --result done --by Fenna --on 2026-03-10").code, 0);
    const QJsonArray events = m_register.show(m_case).value(u"events").toArray();
    const auto found = std::find_if(events.begin(), events.end(), [](const QJsonValue &event) { return event[u"kind"] == QStringLiteral("search-signed"); });
    QVERIFY(found != events.end());
}

void CliGatheringTest::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("no such search") << "sign-search --system Kast --result found --by Joost" << 1 << "search-unknown";
    QTest::newRow("no such result") << "sign-search --system Mail --result done --by Joost" << 2 << "not-a-word";
    QTest::newRow("without a key") << "ask-search --system Kast --by Joost --answer-by 2026-03-20" << 2 << "wrong-usage";
    QTest::newRow("an answer before the question") << "ask-search --system Kast --by Joost --key naam --answer-by 2026-03-01" << 1 << "date-out-of-order";
    QTest::newRow("a number to search by") << "ask-search --system Kast --by Joost --key 111222333 --answer-by 2026-03-20" << 1 << "holds-forbidden-number";
    QTest::newRow("left out without a ground") << "weigh-others --item Melding --whose buur --treatment withheld" << 1 << "refusal-needs-ground";
    QTest::newRow("another ground") << "weigh-others --item Melding --whose buur --treatment withheld --ground legal-duty" << 1 << "ground-does-not-fit";
    QTest::newRow("no such processing") << "name-processing --processing Bestaatniet" << 1 << "processing-unknown";
}

void CliGatheringTest::whatIsWrongIsRefused()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    QFETCH(QString, error);
    const CliRun run = act(words.split(u' '));
    QCOMPARE(errorCode(run), error);
    QCOMPARE(run.code, code);
}

void CliGatheringTest::theLetterTellsIt()
{
    QCOMPARE(act({QStringLiteral("name-processing"), QStringLiteral("--processing"), QStringLiteral("Verhuur"), QStringLiteral("Overlast")}).code, 0);
    QCOMPARE(act({QStringLiteral("weigh-others"), QStringLiteral("--item"), QStringLiteral("Melding"), QStringLiteral("--whose"), QStringLiteral("buurvrouw Proef"),
                  QStringLiteral("--treatment"), QStringLiteral("blacked-out"), QStringLiteral("--ground"), QStringLiteral("rights-of-others"),
                  QStringLiteral("--weighing"), QStringLiteral("zij vroeg erom")}).code, 0);
    // What is still missing is not what the register knows.
    const CliRun run = m_register.run({QStringLiteral("letter"), m_case, QStringLiteral("answer"), m_register.path(QStringLiteral("antwoord.pdf"))});
    const QJsonArray missing = run.json().value(u"missing").toArray();
    QVERIFY(!missing.isEmpty());
    for (const QJsonValue &name : missing)
        QVERIFY2(!name.toString().startsWith(QStringLiteral("access.")), qPrintable(name.toString()));
}

void CliGatheringTest::theRegisterIsClean()
{
    QCOMPARE(m_register.run("check").code, 0);
}

QTEST_GUILESS_MAIN(CliGatheringTest)
#include "tst_cligathering.moc"
