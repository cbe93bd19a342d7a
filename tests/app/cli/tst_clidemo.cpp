// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The invented register: whole, the same for the same seed, and open to every day.
#include "tests/support/clirun.h"

#include <QJsonArray>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class CliDemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWholeAndHoldsWhatWasAsked();
    void isTheSameForTheSameSeed();
    void anotherSeedIsAnotherRegister();
    void itKeepsWhatWasAsked();
    void writesOnAnyDay();
    void isMadeOnceAndOfSoundNumbers();

private:
    QString path(const QString &name) const { return m_home.filePath(name); }
    CliRun make(const QString &name, const QString &seed) const;
    // A command on a register that demo made.
    CliRun run(const QString &name, const QString &words) const;

    QTemporaryDir m_home;
    CliRun m_made;
};

CliRun CliDemoTest::make(const QString &name, const QString &seed) const
{
    return cli({QStringLiteral("demo"), path(name), QStringLiteral("--requests"), QStringLiteral("40"), QStringLiteral("--seed"), seed,
                QStringLiteral("--today"), QStringLiteral("2026-06-15"), QStringLiteral("--json")});
}

CliRun CliDemoTest::run(const QString &name, const QString &words) const
{
    return cli(words.split(u' ') << QStringLiteral("--json") << QStringLiteral("--register") << path(name) << QStringLiteral("--user")
                                 << m_made.json()[u"user"].toString() << QStringLiteral("--password-file") << path(QStringLiteral("password"))
                                 << QStringLiteral("--today") << QStringLiteral("2026-06-15"));
}

void CliDemoTest::initTestCase()
{
    m_made = make(QStringLiteral("A.balie"), QStringLiteral("7"));
    QVERIFY2(m_made.code == 0, m_made.err.constData());
    QFile password(path(QStringLiteral("password")));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write(m_made.json()[u"password"].toString().toUtf8());
}

void CliDemoTest::isWholeAndHoldsWhatWasAsked()
{
    QCOMPARE(m_made.json()[u"register"].toString(), path(QStringLiteral("A.balie")));
    const CliRun check = run(QStringLiteral("A.balie"), QStringLiteral("check"));
    QVERIFY2(check.code == 0, check.out.constData());
    QCOMPARE(run(QStringLiteral("A.balie"), QStringLiteral("list --limit 100")).json()[u"requests"].toArray().size(), 40);
    QCOMPARE(run(QStringLiteral("A.balie"), QStringLiteral("organisation list")).json()[u"organisations"].toArray().size(), 5);
}

void CliDemoTest::isTheSameForTheSameSeed()
{
    QCOMPARE(make(QStringLiteral("B.balie"), QStringLiteral("7")).code, 0);
    const auto list = [this](const char *name) { return run(QString::fromLatin1(name), QStringLiteral("list --limit 100")).json(); };
    QVERIFY(!list("A.balie").isEmpty());
    QCOMPARE(list("B.balie"), list("A.balie"));
    const QString reference = list("A.balie")[u"requests"].toArray().first()[u"case"].toString();
    QCOMPARE(run(QStringLiteral("B.balie"), QStringLiteral("show ") + reference).json()[u"events"],
             run(QStringLiteral("A.balie"), QStringLiteral("show ") + reference).json()[u"events"]);
}

void CliDemoTest::anotherSeedIsAnotherRegister()
{
    QCOMPARE(make(QStringLiteral("C.balie"), QStringLiteral("8")).code, 0);
    QVERIFY(run(QStringLiteral("C.balie"), QStringLiteral("list --limit 100")).json() != run(QStringLiteral("A.balie"), QStringLiteral("list --limit 100")).json());
}

void CliDemoTest::itKeepsWhatWasAsked()
{
    QCOMPARE(m_made.json()[u"retention"].toInt(), 1200);
    const auto figures = [this](const char *name) { return run(QString::fromLatin1(name), QStringLiteral("retention summary")).json()[u"figures"].toArray(); };
    int items = 0;
    for (const auto &figure : figures("A.balie")) {
        for (const char *state : {"expired", "running", "in_conflict", "on_hold", "no_trigger", "no_period"})
            items += figure[QLatin1String(state)].toInt();
    }
    QCOMPARE(items, 1200);
    QCOMPARE(figures("B.balie"), figures("A.balie"));
    QVERIFY(figures("C.balie") != figures("A.balie"));
    QVERIFY(!run(QStringLiteral("A.balie"), QStringLiteral("retention hold")).json()[u"holds"].toArray().isEmpty());
    QCOMPARE(run(QStringLiteral("A.balie"), QStringLiteral("check")).code, 0);
    const CliRun none = cli({QStringLiteral("demo"), path(QStringLiteral("E.balie")), QStringLiteral("--requests"), QStringLiteral("3"), QStringLiteral("--retention"), QStringLiteral("0"), QStringLiteral("--json")});
    QCOMPARE(none.json()[u"retention"].toInt(), 0);
}

// Elsewhere --today is for looking alone.
void CliDemoTest::writesOnAnyDay()
{
    const CliRun received = run(QStringLiteral("C.balie"), QStringLiteral("receive --organisation Domijn --right access --received 2026-06-12 --channel phone --name Proefpersoon"));
    QVERIFY2(received.code == 0, received.err.constData());
    QCOMPARE(received.json()[u"due"].toString(), QStringLiteral("2026-07-13")); // the 12th is a Sunday
}

void CliDemoTest::isMadeOnceAndOfSoundNumbers()
{
    QCOMPARE(make(QStringLiteral("A.balie"), QStringLiteral("7")).code, 4);
    QCOMPARE(cli({QStringLiteral("demo"), path(QStringLiteral("D.balie")), QStringLiteral("--requests"), QStringLiteral("veel")}).code, 2);
    QCOMPARE(cli({QStringLiteral("demo"), path(QStringLiteral("D.balie")), QStringLiteral("--requests"), QStringLiteral("-3")}).code, 2);
    QVERIFY(!QFile::exists(path(QStringLiteral("D.balie"))));
}

QTEST_GUILESS_MAIN(CliDemoTest)
#include "tst_clidemo.moc"
