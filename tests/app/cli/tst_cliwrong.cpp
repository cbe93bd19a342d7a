// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be is refused in one line that says where it stands and what to do, and it leaves nothing behind.
#include "tests/support/cliregister.h"

#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliWrongTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongWordsOfAnAct_data();
    void wrongWordsOfAnAct();
    void wrongWordsElsewhere_data();
    void wrongWordsElsewhere();
    void whatIsNoRegisterIsCalledThat();
    void nothingWasEntered();

private:
    void verify(const CliRun &run) const;

    CliRegister m_register{QStringLiteral("oosterpoort")};
    QString m_case;
};

void CliWrongTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    const CliRun taken = m_register.run("receive --right access --received 2025-09-01 --channel email --name Fenna");
    QVERIFY2(taken.code == 0, taken.err.constData());
    m_case = taken.json().value(u"case").toString();
}

void CliWrongTest::verify(const CliRun &run) const
{
    QFETCH(QString, says);
    QTEST(run.code, "code");
    QCOMPARE(run.errorLines(), 1);
    const QString message = run.json().value(u"error")[u"message"].toString();
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY2(QString::fromUtf8(run.err).contains(message), run.err.constData());
}

void CliWrongTest::wrongWordsOfAnAct_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *words, int code, const char *says) {
        QTest::newRow(words) << QString::fromUtf8(words) << code << QString::fromUtf8(says);
    };
    row("acknowledge --on 2199-01-01", 1, "--on: This day lies in the future.");
    row("acknowledge --on 2025-08-31", 1, "--on: This day lies before the receipt.");
    row("extend --ground complexity --reason veel --sent-on 2025-08-31", 1, "--sent-on: This day lies before the receipt.");
    row("extend --ground complexity --sent-on 2025-09-02", 1, "--reason: Write why you extend.");
    row("strike-out --on 2025-09-02", 1, "--reason: Write the reason.");
    row("correct-receipt --on 2025-09-03 --received 2199-01-01 --reason balie", 1, "--received: This day lies in the future.");
    row("correct-receipt --on 2025-09-03 --received 2025-02-31 --reason balie", 2, "--received: ‘2025-02-31’ is no day.");
    row("correct-receipt --on 2025-09-03 --received 2025-09-04 --reason balie", 1, "--on: This day lies before the receipt.");
    row("note --on 2025-09-02", 2, "The option --note is missing.");
    row("note --on 2025-09-02 --note=", 2, "--note: ");
    row("check niets --result done --by Anna --on 2025-09-02", 1, "The command show names them.");
    row("revoke --reason x --on 2025-09-02 --event zzz", 2, "--event: ‘zzz’ names nothing here.");
    row("confirm-identity --level 99999999999999999999 --means code --on 2025-09-02", 2, "--level: 99999999999999999999 is not possible.");
    row("confirm-identity --level 1e3 --means code --on 2025-09-02", 2, "--level: ‘1e3’ is no number.");
}

void CliWrongTest::wrongWordsOfAnAct()
{
    QFETCH(QString, words);
    verify(m_register.run(QStringList{QStringLiteral("act"), m_case, QStringLiteral("--lang"), QStringLiteral("en")} + words.split(u' ')));
}

void CliWrongTest::wrongWordsElsewhere_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QString taken = QStringLiteral("receive --right access --channel phone --name Jan --received ");
    QTest::newRow("received in the future") << taken + QStringLiteral("2199-01-01") << 1 << QStringLiteral("--received: This day lies in the future.");
    QTest::newRow("no such profile") << taken + QStringLiteral("2025-09-01 --profile nergens") << 2 << QStringLiteral("The command organisation list shows them.");
    QTest::newRow("no such organisation") << taken + QStringLiteral("2025-09-01 --organisation nergens") << 2 << QStringLiteral("The command organisation list shows them.");
    QTest::newRow("a proof into a folder") << QStringLiteral("proof %1 --pdf %2").arg(m_case, m_register.path(QString())) << 4 << QStringLiteral("is a folder. Name a file.");
    QTest::newRow("a folder of cases") << QStringLiteral("term --batch %1").arg(m_register.path(QString())) << 4 << QStringLiteral("is a folder. Name a file.");
}

void CliWrongTest::wrongWordsElsewhere()
{
    QFETCH(QString, words);
    const QStringList all = words.split(u' ') + QStringList{QStringLiteral("--lang"), QStringLiteral("en")};
    verify(words.startsWith(u"term") ? cli(all + QStringList{QStringLiteral("--json")}) : m_register.run(all));
}

void CliWrongTest::whatIsNoRegisterIsCalledThat()
{
    const QString nowhere = m_register.path(QStringLiteral("nergens.balie"));
    const auto listIn = [](const QString &folder, const QString &passphrase) {
        return cli({QStringLiteral("list"), QStringLiteral("--register"), folder, QStringLiteral("--user"), QStringLiteral("Officier"),
                    QStringLiteral("--password-file"), passphrase, QStringLiteral("--lang"), QStringLiteral("en")});
    };
    const CliRun missing = listIn(nowhere, m_register.path(QStringLiteral("wachtwoord")));
    QCOMPARE(missing.code, 3);
    QVERIFY2(missing.err.contains("There is no folder") && missing.err.contains("nergens.balie"), missing.err.constData());
    QVERIFY(!QFile::exists(nowhere));
    const CliRun folder = listIn(m_register.folder(), m_register.path(QString()));
    QCOMPARE(folder.code, 4);
    QVERIFY2(folder.err.contains("is a folder. Name a file."), folder.err.constData());
    const CliRun nobody = cli({QStringLiteral("init"), QStringLiteral("--profile"), QStringLiteral("avg"), QStringLiteral("--register"), nowhere, QStringLiteral("--user"),
                               QString(), QStringLiteral("--password-file"), m_register.path(QStringLiteral("wachtwoord")), QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(nobody.code, 2);
    QVERIFY2(nobody.err.contains("--user: "), nobody.err.constData());
    QVERIFY(!QFile::exists(nowhere));
}

void CliWrongTest::nothingWasEntered()
{
    QCOMPARE(m_register.show(m_case).value(u"events").toArray().size(), 1);
    QCOMPARE(m_register.run("list").json().value(u"requests").toArray().size(), 1);
    QCOMPARE(m_register.run("check").code, 0);
}

QTEST_GUILESS_MAIN(CliWrongTest)
#include "tst_cliwrong.moc"
