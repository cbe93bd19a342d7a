// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a case through the command line: five organisations, from the call to the closing, and
// nothing that was typed is readable on the disk.
#include "tests/support/cliregister.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
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
    void aBsnIsRefusedOrMasked();
    void aNumberInANameIsRefused_data();
    void aNumberInANameIsRefused();
    void listsComeByPage();
    void wrongActsAreRefused_data();
    void wrongActsAreRefused();
    void organisationAndProfileAgree();
    void undoIsANewEntry();
    void theDayOfReceiptIsPutRight();
    void aPromiseHoldsForItsRights();
    void whatHasEndedSaysWhen();
    void theProofGoesOnPaper();
    void theProofGoesThroughAPipe();
    void theRegisterIsCleanAndUnreadable();

private:
    CliRun act(const QString &reference, const char *words) const
    {
        return m_register.run(QStringList{QStringLiteral("act"), reference} + QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts));
    }
    QString receive(const char *words, const QString &name) const
    {
        const CliRun run = m_register.run(QStringList{QStringLiteral("receive"), QStringLiteral("--name"), name}
                                          + QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts));
        return run.code == 0 ? run.json().value(u"case").toString() : QString();
    }

    CliRegister m_register{QStringLiteral("domijn")};
};

void CliCasesTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    QVERIFY(m_register.made().json().value(u"recovery_code").toString().size() > 26);
    for (const char *profile : {"mijande", "ieder1", "oosterpoort", "jutphaas"}) {
        const CliRun added = m_register.run({QStringLiteral("organisation"), QStringLiteral("add"), QStringLiteral("--profile"), QString::fromLatin1(profile)});
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
    QVERIFY(done(act(reference, qPrintable(QStringLiteral("ask-identity --asked code --reason twijfel --on ") + on(0))), "identification"));
    QVERIFY(done(act(reference, qPrintable(QStringLiteral("confirm-identity --level 1 --means callback --on ") + on(0))), "in-progress"));
    QVERIFY(done(act(reference, qPrintable(QStringLiteral("answer --outcome granted --sent-by letter --on ") + on(9))), "answered"));
    const bool art19 = right == u"erasure" || right == u"rectification" || right == u"restriction";
    QCOMPARE(act(reference, qPrintable(QStringLiteral("close --on ") + on(10))).code, art19 ? 1 : 0);
    if (art19) {
        QVERIFY(done(act(reference, qPrintable(QStringLiteral("check recipients-told --result done --by Anna --on ") + on(10))), "answered"));
        QVERIFY(done(act(reference, qPrintable(QStringLiteral("close --on ") + on(10))), "closed"));
    }
    const QJsonObject shown = m_register.run({QStringLiteral("show"), reference}).json();
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
    const QString reference = receive("--profile jutphaas --right access --received 2025-09-01 --channel portal", QStringLiteral("Bo Naaldenberg"));
    QVERIFY(!reference.isEmpty());
    QCOMPARE(act(reference, "confirm-identity --level 0 --means portal --on 2025-09-01").code, 0);
    const CliRun early = act(reference, "answer --outcome granted --sent-by portal --on 2025-09-05");
    QCOMPARE(early.code, 1);
    QCOMPARE(early.json().value(u"error")[u"code"].toString(), QStringLiteral("checklist-open"));
    const QJsonArray open = m_register.run({QStringLiteral("show"), reference}).json().value(u"open_points").toArray();
    QVERIFY(open.contains(QStringLiteral("third-persons")));
    for (const QJsonValue &point : open)
        QCOMPARE(act(reference, qPrintable(QStringLiteral("check %1 --result nothing-found --by Anna --on 2025-09-04").arg(point.toString()))).code, 0);
    QCOMPARE(act(reference, "answer --outcome granted --sent-by portal --on 2025-09-05").code, 0);
}

void CliCasesTest::aQuestionWantsItsWords()
{
    const QString reference = receive("--profile jutphaas --right access --received 2025-09-01 --channel email", QStringLiteral("Do Naaldenberg"));
    for (const char *words : {"ask-identity --on 2025-09-02", "ask-identity --asked code --on 2025-09-02", "ask-identity --reason twijfel --on 2025-09-02",
                              "pause --ground specification --on 2025-09-02", "pause --ground identity --reason code --on 2025-09-02"}) {
        const QString other = receive("--profile jutphaas --right access --received 2025-09-01 --channel email", QStringLiteral("Do Naaldenberg"));
        const CliRun run = act(other, words);
        QVERIFY2(run.code == 0, words);
        QVERIFY2(!run.err.isEmpty(), words); // the caution
    }
    QCOMPARE(act(reference, "suspect-breach --reason adres --on 2025-09-02").code, 1); // nothing was sent
    QCOMPARE(act(reference, "pause --ground identity --asked code --reason twijfel --on 2025-09-02").code, 0);
    const QJsonValue paused = m_register.run({QStringLiteral("show"), reference}).json().value(u"events").toArray().last();
    QCOMPARE(paused[u"reason"].toString(), QStringLiteral("code"));
    QCOMPARE(paused[u"doubt"].toString(), QStringLiteral("twijfel"));
}

void CliCasesTest::anAttemptThatFailedIsKept()
{
    const QString reference = receive("--profile jutphaas --right rectification --received 2025-09-01 --channel phone", QStringLiteral("El Naaldenberg"));
    const CliRun failed = act(reference, "confirm-identity --level 1 --means callback --outcome not-established --on 2025-09-02");
    QVERIFY2(failed.code == 0, failed.err.constData());
    QCOMPARE(failed.json().value(u"state").toString(), QStringLiteral("received"));
    const CliRun low = act(reference, "confirm-identity --level 1 --means callback --circumstance special-data --on 2025-09-03 --lang en");
    QCOMPARE(low.code, 0);
    QVERIFY2(low.err.contains("Level 3"), low.err.constData());
    QCOMPARE(act(reference, "confirm-identity --level 1 --means callback --outcome granted --on 2025-09-03").code, 2);
    const QJsonArray events = m_register.run({QStringLiteral("show"), reference}).json().value(u"events").toArray();
    QCOMPARE(events[1][u"outcome"].toString(), QStringLiteral("not-established"));
    QCOMPARE(events[2][u"outcome"].toString(), QStringLiteral("established"));
    QCOMPARE(events[2][u"circumstances"].toArray(), QJsonArray{QStringLiteral("special-data")});
}

void CliCasesTest::aRefusalNamesTheRemedies()
{
    const QString reference = receive("--profile jutphaas --right access --received 2025-09-01 --channel email", QStringLiteral("Fé Naaldenberg"));
    const char *refusal = "answer --outcome refused --ground not-identified --weighing onbekend --sent-by letter --on 2025-09-20";
    QCOMPARE(act(reference, refusal).json().value(u"error")[u"code"].toString(), QStringLiteral("identity-open")); // never asked
    QCOMPARE(act(reference, "ask-identity --asked code --reason twijfel --on 2025-09-02").code, 0);
    QCOMPARE(act(reference, refusal).code, 0);
    const auto open = [&] { return m_register.run({QStringLiteral("show"), reference}).json().value(u"open_points").toArray(); };
    QCOMPARE(open(), QJsonArray{QStringLiteral("remedies-named")}); // nothing else is left of a refused access
    QCOMPARE(act(reference, "close --on 2025-09-21").json().value(u"error")[u"code"].toString(), QStringLiteral("checklist-open"));
    QCOMPARE(act(reference, "check remedies-named --result not-applicable --by Anna --on 2025-09-21").code, 1);
    QCOMPARE(act(reference, "check remedies-named --result done --by Anna --on 2025-09-21").code, 0);
    QCOMPARE(act(reference, "close --on 2025-09-21").code, 0);
    QCOMPARE(open(), QJsonArray());
}

void CliCasesTest::aBsnIsRefusedOrMasked()
{
    const QStringList words{QStringLiteral("receive"), QStringLiteral("--profile"), QStringLiteral("ieder1"), QStringLiteral("--right"), QStringLiteral("erasure"),
                            QStringLiteral("--received"), QStringLiteral("2025-09-01"), QStringLiteral("--channel"), QStringLiteral("email"), QStringLiteral("--name"),
                            QStringLiteral("Co Naaldenberg"), QStringLiteral("--text"), QStringLiteral("mijn bsn is 111222333")};
    const CliRun refused = m_register.run(words);
    QCOMPARE(refused.code, 1);
    QVERIFY(!refused.out.contains("111222333") && !refused.err.contains("111222333"));
    const QString said = refused.json().value(u"error")[u"message"].toString();
    QVERIFY2(said.startsWith(QStringLiteral("--text: ")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("--mask")) && said.contains(QStringLiteral("mijn bsn is *********")), qPrintable(said));
    const CliRun masked = m_register.run(words + QStringList{QStringLiteral("--mask")});
    QCOMPARE(masked.code, 0);
    const QString text = m_register.run({QStringLiteral("show"), masked.json().value(u"case").toString()}).json().value(u"text").toString();
    QVERIFY(text.startsWith(QStringLiteral("mijn bsn is")) && !text.contains(QStringLiteral("111222333")));
}

void CliCasesTest::aNumberInANameIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("place");
    QTest::newRow("organisation") << QStringList{QStringLiteral("organisation"), QStringLiteral("add"), QStringLiteral("--profile"), QStringLiteral("avg"),
                                                 QStringLiteral("--organisation"), QStringLiteral("Stichting 111 222 333")}
                                  << QStringLiteral("--organisation: ");
    QTest::newRow("user") << QStringList{QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("Mevrouw 111 222 333"), QStringLiteral("--role"),
                                         QStringLiteral("reader"), QStringLiteral("--new-password-file"),
                                         m_register.secret(QStringLiteral("nieuw"), QStringLiteral("een heel ander wachtwoord"))}
                          << QStringLiteral("NAME: ");
}

void CliCasesTest::aNumberInANameIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, place);
    const CliRun refused = m_register.run(words);
    QCOMPARE(refused.code, 1);
    const QString said = refused.json().value(u"error")[u"message"].toString();
    QVERIFY2(said.startsWith(place) && said.contains(QStringLiteral("*** *** ***")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("--mask")) && !said.contains(QStringLiteral("222")), qPrintable(said));
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

void CliCasesTest::wrongActsAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("a day in the future") << QStringLiteral("acknowledge --on 2199-01-01") << 1 << QStringLiteral("date-in-future");
    QTest::newRow("before receipt") << QStringLiteral("acknowledge --on 2025-08-31") << 1 << QStringLiteral("date-before-receipt");
    QTest::newRow("no such day") << QStringLiteral("acknowledge --on 2025-02-31") << 2 << QStringLiteral("not-a-date");
    QTest::newRow("an extension too late") << QStringLiteral("extend --ground complexity --reason veel --sent-on 2025-10-02") << 1 << QStringLiteral("extension-too-late");
    QTest::newRow("an extension without reasons") << QStringLiteral("extend --ground complexity --sent-on 2025-09-02") << 1 << QStringLiteral("extension-needs-reason");
    QTest::newRow("means that do not reach the level") << QStringLiteral("confirm-identity --level 3 --means callback --on 2025-09-02") << 1 << QStringLiteral("identity-means-too-weak");
    QTest::newRow("close what is not answered") << QStringLiteral("close --on 2025-09-02") << 1 << QStringLiteral("act-not-allowed-now");
    QTest::newRow("answer before identification") << QStringLiteral("answer --outcome granted --sent-by email --on 2025-09-02") << 1 << QStringLiteral("identity-open");
    QTest::newRow("unknown point") << QStringLiteral("check nothing --result done --by Anna --on 2025-09-02") << 1 << QStringLiteral("point-unknown");
}

void CliCasesTest::wrongActsAreRefused()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    QFETCH(QString, error);
    static const QString reference = receive("--profile domijn --right erasure --received 2025-09-01 --channel phone", QStringLiteral("Dirk Naaldenberg"));
    const CliRun run = act(reference, qPrintable(words));
    QCOMPARE(run.code, code);
    QCOMPARE(run.json().value(u"error")[u"code"].toString(), error);
    QCOMPARE(run.errorLines(), 1);
}

void CliCasesTest::organisationAndProfileAgree()
{
    const auto words = [](const char *organisation) {
        return QStringList{QStringLiteral("receive"), QStringLiteral("--profile"), QStringLiteral("ieder1"), QStringLiteral("--organisation"), QString::fromUtf8(organisation),
                           QStringLiteral("--right"), QStringLiteral("access"), QStringLiteral("--received"), QStringLiteral("2025-09-01"), QStringLiteral("--channel"),
                           QStringLiteral("phone"), QStringLiteral("--name"), QStringLiteral("Geert Naaldenberg")};
    };
    QCOMPARE(m_register.run(words("Domijn")).code, 2);
    QCOMPARE(m_register.run(words("Woonbedrijf ieder1")).code, 0);
}

void CliCasesTest::undoIsANewEntry()
{
    const QString reference = receive("--profile mijande --right objection --received 2025-09-01 --channel counter", QStringLiteral("Els Naaldenberg"));
    QCOMPARE(act(reference, "withdraw --on 2025-09-03").json().value(u"state").toString(), QStringLiteral("withdrawn"));
    QCOMPARE(act(reference, "revoke --reason vergissing --on 2025-09-03").json().value(u"state").toString(), QStringLiteral("received"));
    QCOMPARE(m_register.run({QStringLiteral("show"), reference}).json().value(u"events").toArray().size(), 3);
}

// --on is everywhere the day on which the act happened; the new day of receipt has an option of its own.
void CliCasesTest::theDayOfReceiptIsPutRight()
{
    const QString reference = receive("--profile domijn --right erasure --received 2025-09-10 --channel letter", QStringLiteral("Fien Naaldenberg"));
    const CliRun without = act(reference, "correct-receipt --on 2025-09-12 --reason balie");
    QCOMPARE(without.code, 2);
    QVERIFY2(without.err.contains("--received") && without.err.contains("--on"), without.err.constData());
    QCOMPARE(act(reference, "correct-receipt --received 2025-09-13 --on 2025-09-12 --reason balie").json().value(u"error")[u"code"].toString(),
             QStringLiteral("date-before-receipt"));
    QCOMPARE(act(reference, "acknowledge --received 2025-09-08 --on 2025-09-12").code, 2);
    const CliRun moved = act(reference, "correct-receipt --received 2025-09-08 --on 2025-09-12 --reason balie");
    QCOMPARE(moved.json().value(u"due").toString(), QStringLiteral("2025-10-08"));
    QCOMPARE(act(reference, "acknowledge --on 2025-09-12").code, 0);
    const QJsonObject event = m_register.run({QStringLiteral("show"), reference}).json().value(u"events").toArray()[1].toObject();
    QCOMPARE(event.value(u"on").toString(), QStringLiteral("2025-09-12"));
    QCOMPARE(event.value(u"received").toString(), QStringLiteral("2025-09-08"));
    QCOMPARE(event.value(u"was").toString(), QStringLiteral("2025-09-10"));
}

// The promise follows the rights, also when they were read wrongly at first.
void CliCasesTest::aPromiseHoldsForItsRights()
{
    const QString reference = receive("--profile oosterpoort --right complaint --received 2025-03-03 --channel phone", QStringLiteral("Gijs Naaldenberg"));
    const QJsonObject complaint = m_register.run({QStringLiteral("show"), reference}).json();
    QVERIFY(complaint.value(u"promise_due").isNull());
    QCOMPARE(complaint.value(u"due").toString(), QStringLiteral("2025-04-03"));
    const CliRun proof = m_register.run({QStringLiteral("proof"), reference, QStringLiteral("--lang"), QStringLiteral("en")});
    QVERIFY2(proof.out.contains("within 28 days, but not for what is asked here"), proof.out.constData());
    const CliRun both = m_register.run({QStringLiteral("act"), reference, QStringLiteral("correct-rights"), QStringLiteral("--right"), QStringLiteral("complaint"),
                                        QStringLiteral("--right"), QStringLiteral("access"), QStringLiteral("--on"), QStringLiteral("2025-03-05"),
                                        QStringLiteral("--reason"), QStringLiteral("ook inzage"), QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(both.json().value(u"promise_due").toString(), QStringLiteral("2025-03-31"));
    QCOMPARE(both.json().value(u"due").toString(), QStringLiteral("2025-03-31"));
    QVERIFY2(both.err.contains("The last day moves from"), both.err.constData());
}

void CliCasesTest::whatHasEndedSaysWhen()
{
    const QString reference = receive("--profile ieder1 --right erasure --received 2025-09-01 --channel email", QStringLiteral("Huib Naaldenberg"));
    const auto shown = [&] { return m_register.runInWords({QStringLiteral("show"), reference, QStringLiteral("--lang"), QStringLiteral("en")}).out; };
    QVERIFY2(shown().contains("To be answered by:"), shown().constData());
    QCOMPARE(act(reference, "withdraw --on 2025-09-03").code, 0);
    const QByteArray ended = shown();
    QVERIFY2(!ended.contains("To be answered by") && !ended.contains("By law"), ended.constData());
    QVERIFY2(ended.contains("Withdrawn on:") && ended.contains("Wednesday 3 September 2025"), ended.constData());
    const QJsonObject json = m_register.run({QStringLiteral("show"), reference}).json();
    QCOMPARE(json.value(u"due").toString(), QStringLiteral("2025-10-01")); // whoever looks back can still compare
    const QString twice = receive("--profile ieder1 --right erasure --received 2025-09-01 --channel email", QStringLiteral("Huib Naaldenberg"));
    QCOMPARE(act(twice, "strike-out --reason dubbel --on 2025-09-04").code, 0);
    QVERIFY(m_register.runInWords({QStringLiteral("show"), twice, QStringLiteral("--lang"), QStringLiteral("en")}).out.contains("Struck out on:"));
}

void CliCasesTest::theProofGoesOnPaper()
{
    const QString reference = receive("--profile oosterpoort --right access --received 2026-03-03 --channel phone", QStringLiteral("Wietske Bovenkruier"));
    const QString file = m_register.path(QStringLiteral("bewijs.pdf"));
    const CliRun run = m_register.run({QStringLiteral("proof"), reference, QStringLiteral("--pdf"), file, QStringLiteral("--lang"), QStringLiteral("nl")});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(run.json().value(u"steps").toArray().size() > 3);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished(60000));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(reference) && text.contains(QStringLiteral("dinsdag 31 maart 2026")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Bovenkruier")));

    QVERIFY2(run.err.isEmpty(), run.err.constData());

    const QString older = receive("--profile ieder1 --right access --received 2023-03-03 --channel letter", QStringLiteral("Teun Bovenkruier"));
    const CliRun steps = m_register.run({QStringLiteral("proof"), older, QStringLiteral("--lang"), QStringLiteral("nl")});
    QVERIFY2(steps.out.contains("2024") && steps.out.contains("Woonbedrijf ieder1, versie 1.2"), steps.out.constData()); // before the statement, which holds from 8 April 2024

    const CliRun lost = m_register.run({QStringLiteral("proof"), reference, QStringLiteral("--pdf"), m_register.path(QStringLiteral("nergens/bewijs.pdf"))});
    QCOMPARE(lost.code, 4);
    QCOMPARE(lost.json().value(u"error").toObject().value(u"code").toString(), QStringLiteral("file-unwritable"));
}

void CliCasesTest::theProofGoesThroughAPipe()
{
    const QString reference = receive("--profile oosterpoort --right access --received 2026-03-03 --channel phone", QStringLiteral("Wietske Bovenkruier"));
    const QStringList words{QStringLiteral("proof"), reference, QStringLiteral("--pdf"), QStringLiteral("-")};
    const CliRun run = m_register.runInWords(words);
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.out.startsWith("%PDF-") && run.out.trimmed().endsWith("%%EOF"), run.out.left(20).constData());
    QCOMPARE(m_register.run(words).code, 2); // as JSON too it would be one answer that nobody can read

    const QString link = m_register.path(QStringLiteral("koppeling.pdf"));
    QVERIFY(QFile::link(m_register.path(QStringLiteral("elders.pdf")), link));
    const CliRun refused = m_register.run({QStringLiteral("proof"), reference, QStringLiteral("--pdf"), link});
    QCOMPARE(refused.code, 4);
    QVERIFY(QFileInfo(link).isSymLink() && !QFile::exists(m_register.path(QStringLiteral("elders.pdf"))));
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
