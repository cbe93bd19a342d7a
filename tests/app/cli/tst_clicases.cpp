// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a case through the command line: five organisations, from the call to the closing, and
// nothing that was typed is readable on the disk.
#include "tests/support/cliregister.h"

#include <QDate>
#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromCallToClosing_data();
    void fromCallToClosing();
    void accessWaitsForItsPoints();
    void aQuestionWantsItsWords();
    void anAttemptThatFailedIsKept();
    void aRefusalNamesTheRemedies();
    void listsComeByPage();
    void theRegisterIsCleanAndUnreadable();

private:
    CliRegister m_register{QStringLiteral("domijn")};
};

void CliCasesTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    QVERIFY(m_register.made().json().value(u"recovery_code").toString().size() > 26);
    for (const char *profile : {"mijande", "ieder1", "oosterpoort", "jutphaas"}) {
        const CliRun added = m_register.addOrganisation(profile);
        QVERIFY2(added.code == 0, added.err.constData());
    }
    QCOMPARE(m_register.run("organisation list").json().value(u"organisations").toArray().size(), 5);
}

void CliCasesTest::fromCallToClosing_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("statutory");
    QTest::addColumn<QString>("promise"); // ISO or nothing
    // Dates as worked out by hand in tests/data/deadline_vectors.csv: V03, V49, V57, V61, V69's month.
    QTest::newRow("Domijn: the month of the law") << QStringLiteral("domijn") << QStringLiteral("erasure") << QDate(2025, 1, 31) << QDate(2025, 2, 28) << QDate(2025, 2, 28) << QString();
    QTest::newRow("Mijande: the month of the law") << QStringLiteral("mijande") << QStringLiteral("rectification") << QDate(2024, 3, 5) << QDate(2024, 4, 5) << QDate(2024, 4, 5) << QString();
    QTest::newRow("ieder1: thirty days") << QStringLiteral("ieder1") << QStringLiteral("restriction") << QDate(2025, 3, 23) << QDate(2025, 4, 22) << QDate(2025, 4, 23) << QStringLiteral("2025-04-22");
    QTest::newRow("Oosterpoort: four weeks") << QStringLiteral("oosterpoort") << QStringLiteral("objection") << QDate(2025, 3, 3) << QDate(2025, 3, 31) << QDate(2025, 4, 3) << QStringLiteral("2025-03-31");
    QTest::newRow("Jutphaas: the month of the law") << QStringLiteral("jutphaas") << QStringLiteral("portability") << QDate(2025, 6, 1) << QDate(2025, 7, 1) << QDate(2025, 7, 1) << QString();
}

void CliCasesTest::fromCallToClosing()
{
    QFETCH(QString, profile);
    QFETCH(QString, right);
    QFETCH(QDate, received);
    QFETCH(QDate, due);
    QFETCH(QDate, statutory);
    QFETCH(QString, promise);
    const CliRun taken = m_register.run({QStringLiteral("receive"), QStringLiteral("--profile"), profile, QStringLiteral("--right"), right,
                                         QStringLiteral("--received"), received.toString(Qt::ISODate), QStringLiteral("--channel"), QStringLiteral("phone"),
                                         QStringLiteral("--name"), QStringLiteral("Zwaantje van der Naaldenberg"), QStringLiteral("--contact"),
                                         QStringLiteral("zwaantje@example.nl"), QStringLiteral("--text"), QStringLiteral("Naaldzin: graag alles nakijken")});
    QVERIFY2(taken.code == 0, taken.err.constData());
    QCOMPARE(taken.json().value(u"due").toString(), due.toString(Qt::ISODate));
    QCOMPARE(taken.json().value(u"statutory_due").toString(), statutory.toString(Qt::ISODate));
    QCOMPARE(taken.json().value(u"promise_due").toString(), promise);
    QCOMPARE(taken.json().value(u"promise_due").isNull(), promise.isEmpty());
    const QString reference = taken.json().value(u"case").toString();
    const auto on = [&](int days) { return received.addDays(days).toString(Qt::ISODate); };
    const auto done = [&](const CliRun &run, const char *state) {
        if (run.code != 0)
            qWarning("%s", run.err.constData());
        return run.code == 0 && run.json().value(u"state").toString() == QLatin1String(state);
    };
    QVERIFY(done(m_register.act(reference, qPrintable(QStringLiteral("ask-identity --asked code --reason twijfel --on ") + on(0))), "identification"));
    QVERIFY(done(m_register.act(reference, qPrintable(QStringLiteral("confirm-identity --level 1 --means callback --on ") + on(0))), "in-progress"));
    QVERIFY(done(m_register.act(reference, qPrintable(QStringLiteral("answer --outcome granted --sent-by letter --on ") + on(9))), "answered"));
    const bool art19 = right == u"erasure" || right == u"rectification" || right == u"restriction";
    QCOMPARE(m_register.act(reference, qPrintable(QStringLiteral("close --on ") + on(10))).code, art19 ? 1 : 0);
    if (art19) {
        QVERIFY(done(m_register.act(reference, qPrintable(QStringLiteral("check recipients-told --result done --by Anna --on ") + on(10))), "answered"));
        QVERIFY(done(m_register.act(reference, qPrintable(QStringLiteral("close --on ") + on(10))), "closed"));
    }
    const QJsonObject shown = m_register.show(reference);
    QCOMPARE(shown.value(u"state").toString(), QStringLiteral("closed"));
    QCOMPARE(shown.value(u"rights").toArray(), QJsonArray{right});
    QCOMPARE(shown.value(u"events").toArray().first().toObject().value(u"kind").toString(), QStringLiteral("received"));
    const QJsonArray steps = m_register.run({QStringLiteral("proof"), reference}).json().value(u"steps").toArray();
    QVERIFY(steps.size() >= 4);
    for (const QJsonValue &step : steps)
        QVERIFY(!step[u"text"].toString().isEmpty() && !step[u"source"].toString().isEmpty());
}

void CliCasesTest::accessWaitsForItsPoints()
{
    const QString reference = m_register.receive("--profile jutphaas --right access --received 2025-09-01 --channel portal", QStringLiteral("Bo Naaldenberg"));
    QVERIFY(!reference.isEmpty());
    QCOMPARE(m_register.act(reference, "confirm-identity --level 0 --means portal --on 2025-09-01").code, 0);
    const CliRun early = m_register.act(reference, "answer --outcome granted --sent-by portal --on 2025-09-05");
    QCOMPARE(early.code, 1);
    QCOMPARE(early.json().value(u"error")[u"code"].toString(), QStringLiteral("checklist-open"));
    const QJsonArray open = m_register.show(reference).value(u"open_points").toArray();
    QVERIFY(open.contains(QStringLiteral("third-persons")));
    // That nothing was found needs somebody who looked.
    QCOMPARE(m_register.act(reference, "check systems-searched --result nothing-found --by Anna --on 2025-09-04").code, 1);
    QCOMPARE(m_register.act(reference, "ask-search --system Postvak --by Anna --key naam --answer-by 2025-09-08 --on 2025-09-02").code, 0);
    QCOMPARE(m_register.act(reference, "sign-search --system Postvak --by Anna --result nothing-found --on 2025-09-03").code, 0);
    for (const QJsonValue &point : open)
        QCOMPARE(m_register.act(reference, qPrintable(QStringLiteral("check %1 --result nothing-found --by Anna --on 2025-09-04").arg(point.toString()))).code, 0);
    QCOMPARE(m_register.act(reference, "answer --outcome granted --sent-by portal --on 2025-09-05").code, 0);
}

void CliCasesTest::aQuestionWantsItsWords()
{
    const QString reference = m_register.receive("--profile jutphaas --right access --received 2025-09-01 --channel email", QStringLiteral("Do Naaldenberg"));
    for (const char *words : {"ask-identity --on 2025-09-02", "ask-identity --asked code --on 2025-09-02", "ask-identity --reason twijfel --on 2025-09-02",
                              "pause --ground specification --on 2025-09-02", "pause --ground identity --reason code --on 2025-09-02"}) {
        const QString other = m_register.receive("--profile jutphaas --right access --received 2025-09-01 --channel email", QStringLiteral("Do Naaldenberg"));
        const CliRun run = m_register.act(other, words);
        QVERIFY2(run.code == 0, words);
        QVERIFY2(!run.err.isEmpty(), words); // the caution
    }
    QCOMPARE(m_register.act(reference, "suspect-breach --reason adres --on 2025-09-02").code, 1); // nothing was sent
    QCOMPARE(m_register.act(reference, "pause --ground identity --asked code --reason twijfel --on 2025-09-02").code, 0);
    const QJsonValue paused = m_register.show(reference).value(u"events").toArray().last();
    QCOMPARE(paused[u"reason"].toString(), QStringLiteral("code"));
    QCOMPARE(paused[u"doubt"].toString(), QStringLiteral("twijfel"));
}

void CliCasesTest::anAttemptThatFailedIsKept()
{
    const QString reference = m_register.receive("--profile jutphaas --right rectification --received 2025-09-01 --channel phone", QStringLiteral("El Naaldenberg"));
    const CliRun failed = m_register.act(reference, "confirm-identity --level 1 --means callback --outcome not-established --on 2025-09-02");
    QVERIFY2(failed.code == 0, failed.err.constData());
    QCOMPARE(failed.json().value(u"state").toString(), QStringLiteral("received"));
    const CliRun low = m_register.act(reference, "confirm-identity --level 1 --means callback --circumstance special-data --on 2025-09-03 --lang en");
    QCOMPARE(low.code, 0);
    QVERIFY2(low.err.contains("Level 3"), low.err.constData());
    QCOMPARE(m_register.act(reference, "confirm-identity --level 1 --means callback --outcome granted --on 2025-09-03").code, 2);
    const QJsonArray events = m_register.show(reference).value(u"events").toArray();
    QCOMPARE(events[1][u"outcome"].toString(), QStringLiteral("not-established"));
    QCOMPARE(events[2][u"outcome"].toString(), QStringLiteral("established"));
    QCOMPARE(events[2][u"circumstances"].toArray(), QJsonArray{QStringLiteral("special-data")});
}

void CliCasesTest::aRefusalNamesTheRemedies()
{
    const QString reference = m_register.receive("--profile jutphaas --right access --received 2025-09-01 --channel email", QStringLiteral("Fé Naaldenberg"));
    const char *refusal = "answer --outcome refused --ground not-identified --weighing onbekend --sent-by letter --on 2025-09-20";
    QCOMPARE(m_register.act(reference, refusal).json().value(u"error")[u"code"].toString(), QStringLiteral("identity-open")); // never asked
    QCOMPARE(m_register.act(reference, "ask-identity --asked code --reason twijfel --on 2025-09-02").code, 0);
    QCOMPARE(m_register.act(reference, refusal).code, 0);
    const auto open = [&] { return m_register.show(reference).value(u"open_points").toArray(); };
    QCOMPARE(open(), QJsonArray{QStringLiteral("remedies-named")}); // nothing else is left of a refused access
    QCOMPARE(m_register.act(reference, "close --on 2025-09-21").json().value(u"error")[u"code"].toString(), QStringLiteral("checklist-open"));
    QCOMPARE(m_register.act(reference, "check remedies-named --result not-applicable --by Anna --on 2025-09-21").code, 1);
    QCOMPARE(m_register.act(reference, "check remedies-named --result done --by Anna --on 2025-09-21").code, 0);
    QCOMPARE(m_register.act(reference, "close --on 2025-09-21").code, 0);
    QCOMPARE(open(), QJsonArray());
}

void CliCasesTest::listsComeByPage()
{
    QStringList seen;
    QString cursor;
    do {
        QStringList words{QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("3")};
        if (!cursor.isEmpty())
            words << QStringLiteral("--after") << cursor;
        const CliRun page = m_register.run(words);
        QCOMPARE(page.code, 0);
        for (const QJsonValue &row : page.json().value(u"requests").toArray())
            seen.append(row[u"case"].toString());
        cursor = page.json().value(u"next").toString();
    } while (!cursor.isEmpty() && seen.size() < 100);
    QVERIFY(seen.size() >= 7);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
    QVERIFY(m_register.run("list --state closed").json().value(u"requests").toArray().size() >= 5);
    QVERIFY(m_register.run("list --text zwaan").json().value(u"requests").toArray().size() >= 5);
    QCOMPARE(m_register.run("list --due-before 2020-01-01").json().value(u"requests").toArray().size(), 0);
}

void CliCasesTest::theRegisterIsCleanAndUnreadable()
{
    const CliRun check = m_register.run("check");
    QVERIFY2(check.code == 0, check.out.constData());
    QVERIFY(check.json().value(u"ok").toBool());
    const CliRun chain = m_register.run("audit verify");
    QCOMPARE(chain.code, 0);
    QVERIFY(chain.json().value(u"first_broken").isNull());
    QVERIFY(chain.json().value(u"entries").toInt() > 30);
    // The passphrase file lies beside the register and shows that the search finds what there is.
    QCOMPARE(m_register.filesWith(CliRegister::passphrase()).size(), 1);
    for (const char *typed : {"Naaldenberg", "Zwaantje", "zwaantje@example.nl", "Naaldzin"})
        QCOMPARE(m_register.filesWith(QString::fromLatin1(typed)), QStringList());
}

QTEST_GUILESS_MAIN(CliCasesTest)
#include "tst_clicases.moc"
