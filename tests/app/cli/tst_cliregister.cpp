// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register itself through the command line: opening, copies, users, recovery, and what is damaged.
#include "tests/support/cliregister.h"

#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openingIsRefused_data();
    void openingIsRefused();
    void aRegisterIsMadeOnce();
    void organisationsWithLikeNamesGetSigns();
    void countsAreWords();
    void copiesComeBack();
    void aDamagedCopyIsFound();
    void usersHaveTheirOwnKeys();
    void whatIsGuessedFirstIsWarnedOf();
    void theRecoveryCodeOpensOnce();
    void paperOpensWithoutKeyFiles();
    void anotherDayIsForLooking();

private:
    CliRegister m_register;
};

void CliRegisterTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    QCOMPARE(m_register.run("receive --right access --received 2025-09-01 --channel phone --name Proefpersoon").code, 0);
}

void CliRegisterTest::openingIsRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("error");
    const QString right = CliRegister::passphrase();
    QDir().mkpath(m_register.path(QStringLiteral("Leeg.balie")));
    QDir().mkpath(m_register.path(QStringLiteral("Rommel.balie")));
    QFile junk(m_register.path(QStringLiteral("Rommel.balie/store.db")));
    QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write(QByteArray(8192, 'x')) == 8192);
    QTest::newRow("wrong passphrase") << m_register.folder() << QStringLiteral("een heel ander wachtwoord") << QStringLiteral("wrong-passphrase");
    QTest::newRow("no folder") << m_register.path(QStringLiteral("Nergens.balie")) << right << QStringLiteral("register-missing");
    QTest::newRow("an empty folder") << m_register.path(QStringLiteral("Leeg.balie")) << right << QString();
    QTest::newRow("a folder of junk") << m_register.path(QStringLiteral("Rommel.balie")) << right << QString();
}

void CliRegisterTest::openingIsRefused()
{
    QFETCH(QString, folder);
    QFETCH(QString, passphrase);
    QFETCH(QString, error);
    const CliRun run = cli({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--register"), folder, QStringLiteral("--user"), QStringLiteral("Officier"),
                            QStringLiteral("--password-file"), m_register.secret(QStringLiteral("poging"), passphrase)});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.errorLines(), 1);
    if (!error.isEmpty())
        QCOMPARE(run.json().value(u"error")[u"code"].toString(), error);
}

void CliRegisterTest::aRegisterIsMadeOnce()
{
    const CliRun again = m_register.run("init --profile domijn");
    QVERIFY(again.code != 0);
    QCOMPARE(again.json().value(u"error")[u"code"].toString(), QStringLiteral("register-exists"));
    QCOMPARE(m_register.run("init --profile nobody").code, 2);
    const QString long_ = QString(1024 * 1024, u'n');
    QCOMPARE(cli({QStringLiteral("bsn"), QStringLiteral("--check")}, long_.toUtf8()).code, 0);
    QCOMPARE(m_register.run("list").json().value(u"requests").toArray().size(), 1);
}

void CliRegisterTest::organisationsWithLikeNamesGetSigns()
{
    QStringList signs;
    for (const char *name : {"Woonbedrijf Noord", "Woonbedrijf Noorderlicht"}) {
        const CliRun added = m_register.run({QStringLiteral("organisation"), QStringLiteral("add"), QStringLiteral("--profile"), QStringLiteral("avg"),
                                             QStringLiteral("--organisation"), QString::fromUtf8(name)});
        QVERIFY2(added.code == 0, added.err.constData());
    }
    for (const QJsonValue &row : m_register.run("organisation list").json().value(u"organisations").toArray())
        signs.append(row[u"sign"].toString());
    QCOMPARE(signs, (QStringList{QStringLiteral("WOONNO"), QStringLiteral("WOONB2"), QStringLiteral("WOONBE")}));
    const CliRun nameless = m_register.run("organisation add --profile avg --organisation 123456782 --lang en");
    QCOMPARE(nameless.code, 2);
    QVERIFY2(nameless.err.contains("No sign"), nameless.err.constData());
}

void CliRegisterTest::countsAreWords()
{
    const CliRun check = m_register.runInWords({QStringLiteral("check"), QStringLiteral("--lang"), QStringLiteral("en")});
    QVERIFY2(check.out.contains("1 case, 1 event,"), check.out.constData());
}

void CliRegisterTest::copiesComeBack()
{
    const QString into = m_register.path(QStringLiteral("kopieen"));
    QDir().mkpath(into);
    const CliRun copy = m_register.run({QStringLiteral("backup"), into});
    QVERIFY2(copy.code == 0, copy.err.constData());
    const QString folder = copy.json().value(u"backup").toString();
    QVERIFY(folder.startsWith(into) && folder.endsWith(QStringLiteral(".baliekopie")));
    QVERIFY(copy.json().value(u"rows").toInt() > 0);
    const CliRun drilled = m_register.run({QStringLiteral("drill"), folder});
    QVERIFY2(drilled.code == 0, drilled.err.constData());
    QCOMPARE(drilled.json().value(u"head").toString(), copy.json().value(u"head").toString());
    const QString back = m_register.path(QStringLiteral("Terug.balie"));
    QCOMPARE(m_register.run({QStringLiteral("restore"), folder, back}).code, 0);
    const CliRun list = cli({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--register"), back, QStringLiteral("--user"), QStringLiteral("Officier"),
                             QStringLiteral("--password-file"), m_register.secret(QStringLiteral("wachtwoord"), CliRegister::passphrase())});
    QCOMPARE(list.json().value(u"requests").toArray().size(), 1);
}

void CliRegisterTest::aDamagedCopyIsFound()
{
    const QString into = m_register.path(QStringLiteral("kapot"));
    QDir().mkpath(into);
    const QString folder = m_register.run({QStringLiteral("backup"), into}).json().value(u"backup").toString();
    QFile store(folder + QStringLiteral("/store.db"));
    QVERIFY(store.open(QIODevice::ReadWrite) && store.seek(store.size() / 2));
    const char byte = store.read(1).at(0);
    QVERIFY(store.seek(store.size() / 2) && store.write(QByteArray(1, char(byte ^ 1))) == 1);
    store.close();
    QCOMPARE(m_register.run({QStringLiteral("drill"), folder}).code, 1);
    QVERIFY(m_register.run({QStringLiteral("restore"), folder, m_register.path(QStringLiteral("Niet.balie"))}).code != 0);
    QVERIFY(!QFile::exists(m_register.path(QStringLiteral("Niet.balie/store.db"))));
}

void CliRegisterTest::usersHaveTheirOwnKeys()
{
    const QString other = m_register.secret(QStringLiteral("ander"), QStringLiteral("groene stoel naast een oude molen"));
    const CliRun added = m_register.run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("Kees"), QStringLiteral("--role"), QStringLiteral("employee"),
                                         QStringLiteral("--new-password-file"), other});
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(added.json().value(u"users").toArray().size(), 2);
    const QStringList asKees{QStringLiteral("--register"), m_register.folder(), QStringLiteral("--user"), QStringLiteral("Kees"), QStringLiteral("--password-file"), other};
    QCOMPARE(cli(QStringList{QStringLiteral("list")} + asKees).code, 0);
    QCOMPARE(cli(QStringList{QStringLiteral("user"), QStringLiteral("remove"), QStringLiteral("Officier")} + asKees).code, 1);
    QCOMPARE(m_register.run("user remove Officier").code, 1); // the last officer
    QCOMPARE(m_register.run("user role KEES --role reader").code, 0); // as at the lock, capitals make no difference
    const CliRun removed = m_register.run("user remove Kees");
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.json().value(u"users").toArray().size(), 1);
    QVERIFY(removed.err.contains("recovery sheet")); // its square went with the key
    QCOMPARE(cli(QStringList{QStringLiteral("list")} + asKees).code, 3);
    const QString fresh = m_register.secret(QStringLiteral("nieuw"), QStringLiteral("rode paraplu in de regen van mei"));
    QCOMPARE(m_register.run({QStringLiteral("password"), QStringLiteral("--new-password-file"), fresh}).code, 0);
    QCOMPARE(m_register.run("list").code, 3);
    const QString old = m_register.secret(QStringLiteral("oud"), CliRegister::passphrase());
    QCOMPARE(cli({QStringLiteral("password"), QStringLiteral("--register"), m_register.folder(), QStringLiteral("--user"), QStringLiteral("Officier"),
                  QStringLiteral("--password-file"), fresh, QStringLiteral("--new-password-file"), old}).code, 0);
    QCOMPARE(m_register.run("list").code, 0);
}

// The window asks for another; a script has its own rules, and is told.
void CliRegisterTest::whatIsGuessedFirstIsWarnedOf()
{
    const auto added = [&](const char *name, const char *passphrase) {
        return m_register.run({QStringLiteral("user"), QStringLiteral("add"), QString::fromLatin1(name), QStringLiteral("--role"), QStringLiteral("reader"),
                               QStringLiteral("--new-password-file"), m_register.secret(QStringLiteral("nieuw"), QString::fromLatin1(passphrase))});
    };
    const CliRun weak = added("Kees", "welkom welkom2026");
    QCOMPARE(weak.code, 0);
    QVERIFY(weak.err.contains("easily guessed"));
    const CliRun strong = added("Fatma", "rode paraplu in de regen van mei");
    QCOMPARE(strong.code, 0);
    QVERIFY(!strong.err.contains("easily guessed"));
}

void CliRegisterTest::theRecoveryCodeOpensOnce()
{
    const CliRegister lost(QStringLiteral("avg"));
    const QString code = lost.secret(QStringLiteral("code"), lost.made().json().value(u"recovery_code").toString());
    const QString fresh = lost.secret(QStringLiteral("nieuw"), CliRegister::passphrase());
    const QStringList words{QStringLiteral("recover"), QStringLiteral("--json"), QStringLiteral("--register"), lost.folder(), QStringLiteral("--user"), QStringLiteral("Officier"),
                            QStringLiteral("--recovery-file"), code, QStringLiteral("--new-password-file"), fresh};
    const CliRun recovered = cli(words);
    QVERIFY2(recovered.code == 0, recovered.err.constData());
    QVERIFY(!recovered.json().value(u"recovery_code").toString().isEmpty());
    QCOMPARE(lost.run("list").code, 0);
    QCOMPARE(cli(words).code, 3);
}

void CliRegisterTest::paperOpensWithoutKeyFiles()
{
    const CliRegister lost(QStringLiteral("avg"));
    QCOMPARE(lost.run("receive --right access --received 2025-09-01 --channel phone --name Proefpersoon").code, 0);
    const QString other = lost.secret(QStringLiteral("ander"), QStringLiteral("groene stoel naast een oude molen"));
    const QStringList addKees{QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("Kees"), QStringLiteral("--role"), QStringLiteral("employee"),
                              QStringLiteral("--new-password-file"), other};
    QCOMPARE(lost.run(addKees).code, 0);
    const QString fresh = lost.secret(QStringLiteral("nieuw"), CliRegister::passphrase());
    QStringList words{QStringLiteral("recover"), QStringLiteral("--json"), QStringLiteral("--register"), lost.folder(), QStringLiteral("--user"), QStringLiteral("Officier"),
                      QStringLiteral("--recovery-file"), lost.secret(QStringLiteral("code"), lost.made().json().value(u"recovery_code").toString()),
                      QStringLiteral("--new-password-file"), fresh};
    QVERIFY(QFile::remove(lost.folder() + QStringLiteral("/keys.a")) && QFile::remove(lost.folder() + QStringLiteral("/keys.b")));
    QCOMPARE(cli(words).code, 3);
    words << QStringLiteral("--recovery-slot") << lost.secret(QStringLiteral("slot"), QStringLiteral("iets heel anders"));
    const CliRun malformed = cli(words);
    QCOMPARE(malformed.json().value(u"error")[u"code"].toString(), QStringLiteral("file-malformed"));
    QVERIFY(malformed.code != 0);
    words.last() = lost.secret(QStringLiteral("slot"), lost.made().json().value(u"recovery_slot").toString());
    const CliRun recovered = cli(words);
    QVERIFY2(recovered.code == 0, recovered.err.constData());
    QVERIFY(recovered.json().value(u"recovery_slot").toString() != lost.made().json().value(u"recovery_slot").toString());
    QCOMPARE(lost.run("list").json().value(u"requests").toArray().size(), 1);
    // A colleague's key was not on the paper.
    QStringList asKees{QStringLiteral("list"), QStringLiteral("--register"), lost.folder(), QStringLiteral("--user"), QStringLiteral("Kees"), QStringLiteral("--password-file"), other};
    QCOMPARE(cli(asKees).code, 3);
    QCOMPARE(lost.run("user remove Kees").code, 0);
    QCOMPARE(lost.run(addKees).code, 0);
    QCOMPARE(cli(asKees).code, 0);
}

void CliRegisterTest::anotherDayIsForLooking()
{
    QCOMPARE(m_register.run("list --today 2025-09-20").json().value(u"requests")[0][u"urgency"].toString(), QStringLiteral("later"));
    QCOMPARE(m_register.run("list --today 2025-12-20").json().value(u"requests")[0][u"urgency"].toString(), QStringLiteral("late"));
    QCOMPARE(m_register.run("receive --today 2025-09-20 --right access --received 2025-09-01 --channel phone --name Proefpersoon").code, 2);
}

QTEST_GUILESS_MAIN(CliRegisterTest)
#include "tst_cliregister.moc"
