// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept, from the command line: added, ended, corrected, taken out, held, chosen, counted and listed.
#include "tests/support/cliregister.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class CliRetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneTenantHasThreeOutcomes();
    void itEndsIsCorrectedAndTakenOut();
    void aHoldStandsUntilItIsLifted();
    void theFileOfACaseIsHeldWithIt();
    void aChoiceGivesAPeriod();
    void aListGoesOnWhereItEnded();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void itIsReadInWords();
    void theListLeavesAsAFile();
    void theRegisterIsClean();

private:
    CliRun retention(const char *words) const { return m_register.run(QByteArray("retention ").append(words).constData()); }
    QString add(const char *words) const { return retention(QByteArray("add --system Huuradministratie ").append(words).constData()).json().value(u"item").toString(); }
    QJsonObject show(const QString &item) const { return m_register.run({QStringLiteral("retention"), QStringLiteral("show"), item}).json(); }
    CliRun on(const char *command, const QString &item, const char *words) const
    {
        return m_register.run(QStringList{QStringLiteral("retention"), QString::fromLatin1(command), item} + QString::fromUtf8(words).split(u' '));
    }

    CliRegister m_register{QStringLiteral("domijn")};
    QString m_case;
};

static QString errorCode(const CliRun &run)
{
    return run.json().value(u"error").toObject().value(u"code").toString();
}

void CliRetentionTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    QCOMPARE(m_register.addOrganisation("mijande").code, 0);
    QCOMPARE(m_register.addOrganisation("jutphaas").code, 0);
    m_case = m_register.receive("--profile domijn --right erasure --received 2026-03-03 --channel email --contact wietske@example.nl", QStringLiteral("Wietske Bovenkruier"));
    QVERIFY(!m_case.isEmpty());
    const CliRun withdrawn = m_register.run("act 2026-0001 withdraw --on 2026-03-03 --reason vergissing"); // an open case would hold all of it
    QVERIFY2(withdrawn.code == 0, withdrawn.err.constData());
}

// The financial administration of a lease that ended on 30 June 2024.
void CliRetentionTest::oneTenantHasThreeOutcomes()
{
    QStringList reasons;
    for (const auto &[organisation, state] : {std::pair("Domijn", "in-conflict"), {"Mijande Wonen", "running"}, {"Jutphaas Wonen", "running"}}) {
        const CliRun added = m_register.run({QStringLiteral("retention"), QStringLiteral("add"), QStringLiteral("--organisation"), QString::fromLatin1(organisation),
                                             QStringLiteral("--category"), QStringLiteral("fin-admin"), QStringLiteral("--system"), QStringLiteral("Boekhouding"),
                                             QStringLiteral("--reference"), QStringLiteral("HO-2019-0042"), QStringLiteral("--on"), QStringLiteral("2024-06-30"), QStringLiteral("--promised-from"), QStringLiteral("2024-06-30")});
        QVERIFY2(added.code == 0, added.err.constData());
        const QJsonObject shown = show(added.json().value(u"item").toString());
        QCOMPARE(shown.value(u"state").toString(), QString::fromLatin1(state));
        QCOMPARE(shown.value(u"due").toString(), QStringLiteral("2031-12-31"));
        QCOMPARE(shown.value(u"organisation").toString(), QString::fromLatin1(organisation));
        reasons.append(shown.value(u"why").toString());
    }
    QVERIFY(reasons[0].contains(QStringLiteral("Domijn")));
    QVERIFY(reasons[0] != reasons[1] && reasons[1] != reasons[2]);
    const QJsonArray figures = m_register.run("retention summary").json().value(u"figures").toArray();
    QCOMPARE(figures.size(), 4);
    QCOMPARE(figures[1][u"category"].toString(), QStringLiteral("request-file")); // of the case that was withdrawn
    QCOMPARE(figures[1][u"no_period"].toInt(), 1);
    QCOMPARE(figures[0][u"in_conflict"].toInt(), 1);
    QCOMPARE(figures[0][u"months"].toArray().size(), 12);
    QCOMPARE(figures[0][u"later"].toInt(), 1);
    QCOMPARE(m_register.run({QStringLiteral("retention"), QStringLiteral("summary"), QStringLiteral("--organisation"), QStringLiteral("Mijande Wonen")}).json().value(u"figures").toArray().size(), 1);
}

void CliRetentionTest::itEndsIsCorrectedAndTakenOut()
{
    const QString item = add("--category lease-core --person-of 2026-0001");
    QCOMPARE(show(item).value(u"state").toString(), QStringLiteral("no-trigger"));
    QCOMPARE(show(item).value(u"person").toString(), QStringLiteral("Wietske Bovenkruier"));
    QCOMPARE(on("end", item, "--on 2024-06-30").json().value(u"state").toString(), QStringLiteral("expired"));
    QCOMPARE(m_register.run("retention due").json().value(u"items").toArray().last()[u"item"].toString(), item);
    QCOMPARE(on("end", item, "--off").json().value(u"state").toString(), QStringLiteral("no-trigger"));
    QCOMPARE(on("edit", item, "--reference HO-7 --on 2025-12-01").json().value(u"due").toString(), QStringLiteral("2026-12-01"));
    QCOMPARE(show(item).value(u"reference").toString(), QStringLiteral("HO-7"));
    QCOMPARE(on("remove", item, "--reason dubbel").code, 0);
    QCOMPARE(errorCode(on("remove", item, "--reason dubbel")), QStringLiteral("retention-item-unknown"));
}

void CliRetentionTest::aHoldStandsUntilItIsLifted()
{
    const QString item = add("--category lease-core --person-of 2026-0001 --on 2024-06-30");
    const CliRun placed = m_register.run("retention hold --person-of 2026-0001 --ground claim --by Anna --reason Waterschade --on 2026-03-05 --review-on 2026-06-05");
    QVERIFY2(placed.code == 0, placed.err.constData());
    QCOMPARE(show(item).value(u"state").toString(), QStringLiteral("on-hold"));
    QCOMPARE(m_register.run("retention due --state on-hold").json().value(u"items").toArray().size(), 2); // with the file of the case
    const QJsonArray holds = m_register.run("retention hold").json().value(u"holds").toArray();
    QCOMPARE(holds.size(), 1);
    QCOMPARE(holds[0][u"person"].toString(), QStringLiteral("Wietske Bovenkruier"));
    QCOMPARE(holds[0][u"review_on"].toString(), QStringLiteral("2026-06-05"));
    const QString hold = placed.json().value(u"hold").toString();
    QCOMPARE(on("lift", hold, "--on 2026-03-06").code, 0);
    QCOMPARE(errorCode(on("lift", hold, "--on 2026-03-06")), QStringLiteral("retention-hold-unknown"));
    QCOMPARE(show(item).value(u"state").toString(), QStringLiteral("expired"));
    QCOMPARE(show(item).value(u"holds").toArray().size(), 2); // with that of the case while it was open
    QVERIFY(m_register.run("retention hold").json().value(u"holds").toArray().isEmpty());
}

void CliRetentionTest::theFileOfACaseIsHeldWithIt()
{
    const QString own = m_register.run("retention due --state no-period").json().value(u"items").toArray().first()[u"item"].toString();
    QCOMPARE(show(own).value(u"case").toString(), m_case);
    QCOMPARE(show(own).value(u"trigger").toString(), QStringLiteral("2026-03-03")); // closed then
    QCOMPARE(errorCode(on("remove", own, "--reason proef")), QStringLiteral("retention-item-held"));
    const QString item = add("--category request-file --case 2026-0001 --on 2026-03-09");
    QCOMPARE(show(item).value(u"case").toString(), m_case);
    QCOMPARE(show(item).value(u"state").toString(), QStringLiteral("no-period"));
    const CliRun placed = m_register.run("retention hold --case 2026-0001 --ground open-case --by Anna --reason Bezwaar --on 2026-03-09 --review-on 2026-06-09");
    QCOMPARE(show(item).value(u"state").toString(), QStringLiteral("on-hold"));
    QCOMPARE(m_register.run("retention hold").json().value(u"holds").toArray().first()[u"file"].toString(), m_case);
    QCOMPARE(on("lift", placed.json().value(u"hold").toString(), "--on 2026-03-09").code, 0);
    QCOMPARE(on("remove", item, "--reason proef").code, 0);
}

void CliRetentionTest::aChoiceGivesAPeriod()
{
    const QString item = add("--category nuisance --organisation Domijn --reference OV-1 --on 2025-06-30");
    QCOMPARE(show(item).value(u"state").toString(), QStringLiteral("no-period"));
    const CliRun chosen = m_register.run("retention choose nuisance --organisation Domijn --period P2Y --end-of-year --reason branche");
    QVERIFY2(chosen.code == 0, chosen.err.constData());
    QVERIFY(!chosen.json().value(u"grounds").toArray().isEmpty());
    QCOMPARE(show(item).value(u"due").toString(), QStringLiteral("2027-12-31"));
    QCOMPARE(m_register.run("retention choose nuisance --organisation Domijn --off").code, 0);
    QCOMPARE(show(item).value(u"state").toString(), QStringLiteral("no-period"));
}

void CliRetentionTest::aListGoesOnWhereItEnded()
{
    for (const char *day : {"2020-01-01", "2020-01-01", "2021-05-05"})
        QVERIFY(!add(QByteArray("--category lease-core --organisation Domijn --reference X-1 --on ").append(day).constData()).isEmpty());
    QStringList days;
    QString after;
    do {
        QStringList words{QStringLiteral("retention"), QStringLiteral("due"), QStringLiteral("--category"), QStringLiteral("lease-core"), QStringLiteral("--limit"), QStringLiteral("2")};
        if (!after.isEmpty())
            words << QStringLiteral("--after") << after;
        const QJsonObject page = m_register.run(words).json();
        for (const auto &item : page.value(u"items").toArray())
            days.append(item[u"due"].toString());
        after = page.value(u"next").toString();
    } while (!after.isEmpty());
    QCOMPARE(days.join(u' '), QStringLiteral("2021-01-01 2021-01-01 2022-05-05 2025-06-30"));
    QCOMPARE(m_register.run("retention due --due-before 2022-01-01").json().value(u"items").toArray().size(), 2);
}

void CliRetentionTest::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *words, int exit, const char *code) { QTest::newRow(words) << QString::fromUtf8(words) << exit << QString::fromLatin1(code); };
    row("due --category vakantie", 2, "retention-category-unknown");
    row("due --state geweest", 2, "not-a-word");
    row("due --after morgen", 2, "wrong-usage");
    row("due --due-before 2026-02-30", 2, "not-a-date");
    row("add --category lease-core --system X", 2, "wrong-usage");
    row("add --organisation Domijn --system X", 2, "wrong-usage");
    row("add --organisation Domijn --category vakantie --system X --reference Y", 2, "retention-category-unknown");
    row("add --organisation Domijn --category lease-core --system X", 2, "empty");
    row("add --organisation Nergens --category lease-core --system X --reference Y", 2, "organisation-unknown");
    row("add --case 2026-0001 --person-of 2026-0001 --category lease-core --system X", 2, "wrong-usage");
    row("add --case 2026-0001 --organisation Jutphaas --category lease-core --system X", 2, "organisation-unknown");
    row("add --organisation Domijn --category lease-core --system BSN=111222333 --reference Y", 1, "holds-forbidden-number");
    row("show 7", 2, "retention-item-unknown");
    row("end 0190a0b0-0000-7000-8000-000000000000 --on 2026-01-01", 2, "retention-item-unknown");
    row("end 0190a0b0-0000-7000-8000-000000000000 --on 2026-01-01 --off", 2, "wrong-usage");
    row("hold --person-of 2026-0001 --ground zomaar --by A --reason B --on 2026-01-01 --review-on 2026-02-01", 2, "not-a-word");
    row("hold --person-of 2026-0001 --ground claim --by A --reason B --on 2026-03-01 --review-on 2026-02-01", 1, "date-out-of-order");
    row("hold --person-of 2026-9999 --ground claim --by A --reason B --on 2026-01-01 --review-on 2026-02-01", 2, "request-unknown");
    row("lift 7 --on 2026-01-01", 2, "retention-hold-unknown");
    row("hold --ground claim --by Anna --reason Waterschade", 2, "wrong-usage");
    row("choose lease-core --organisation Domijn --period tweejaar --reason B", 2, "not-a-period");
    row("choose lease-core --organisation Domijn --period P2Y --reason .", 1, "reason-missing");
}

void CliRetentionTest::whatIsWrongIsRefused()
{
    QFETCH(QString, words);
    QFETCH(int, exit);
    QFETCH(QString, code);
    const CliRun run = retention(words.toUtf8().constData());
    QCOMPARE(errorCode(run), code);
    QCOMPARE(run.code, exit);
    QCOMPARE(run.errorLines(), 1);
}

void CliRetentionTest::itIsReadInWords()
{
    const auto words = [&](const char *command) { return QString::fromUtf8(m_register.runInWords({QStringLiteral("retention"), QString::fromLatin1(command), QStringLiteral("--lang"), QStringLiteral("nl")}).out); };
    QVERIFY(words("summary").contains(QStringLiteral("Jutphaas Wonen")));
    QVERIFY(words("due").contains(QStringLiteral("Wietske Bovenkruier")));
    QVERIFY(words("hold").contains(QStringLiteral("Geen blokkades.")));
}

void CliRetentionTest::theListLeavesAsAFile()
{
    const QTemporaryDir folder;
    const auto written = [&](const char *name) { return m_register.run({QStringLiteral("export"), QStringLiteral("retention"), folder.filePath(QString::fromLatin1(name)), QStringLiteral("--category"), QStringLiteral("lease-core")}); };
    const auto read = [&](const char *name) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const int rows = written("lijst.csv").json().value(u"rows").toInt();
    QVERIFY(rows > 2);
    QCOMPARE(read("lijst.csv").count('\n'), rows + 1);
    QCOMPARE(written("lijst.json").json().value(u"rows").toInt(), rows);
    QCOMPARE(QJsonDocument::fromJson(read("lijst.json")).object().value(u"items").toArray().size(), rows);
    QCOMPARE(written("lijst.xlsx").json().value(u"rows").toInt(), rows);
    QVERIFY(read("lijst.xlsx").startsWith("PK"));
    QCOMPARE(errorCode(written("lijst.doc")), QStringLiteral("wrong-usage"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    QVERIFY(m_register.run("audit export").out.contains("retention-exported"));
}

void CliRetentionTest::theRegisterIsClean()
{
    const CliRun check = m_register.run("check");
    QVERIFY2(check.code == 0, check.out.constData());
    QVERIFY(check.json().value(u"retention").toInt() > 5);
}

QTEST_GUILESS_MAIN(CliRetentionTest)
#include "tst_cliretention.moc"
