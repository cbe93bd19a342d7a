// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says, and leaves, when files are damaged, an answer does not arrive, or a place is no good.
#include "tests/support/cliregister.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

class CliDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDamagedStoreIsOneSentence_data();
    void aDamagedStoreIsOneSentence();
    void aKeyFileIsNotMendedInSilence_data();
    void aKeyFileIsNotMendedInSilence();
    void keysOfABackupAreNotPutBackInSilence();
    void anOlderStoreIsFoundByWhoLooks();
    void aCodeThatDidNotArriveDoesNotHold();
    void aRegisterWhoseCodeDidNotArriveIsNotThere();
    void theSlotForThePaperIsShown();
    void placesAreCalledWhatTheyAre_data();
    void placesAreCalledWhatTheyAre();
    void anInterruptedInitIsDoneAgain();

private:
    // A copy of the register in which nothing else is changed, in a folder of its own.
    QString copy() const;
    QStringList at(const QString &command, const QString &folder) const;

    CliRegister m_register;
    mutable int m_copies = 0;
};

static void flip(const QString &file, qint64 place)
{
    QFile opened(file);
    char byte = 0;
    const bool done = opened.open(QIODevice::ReadWrite) && opened.seek(place) && opened.getChar(&byte) && opened.seek(place) && opened.putChar(char(byte ^ 1));
    if (!done)
        qFatal("cannot flip a bit");
}

// The answer goes where nothing can be written any more.
static int intoAFullDisk(const QStringList &words)
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(builtFile(QStringLiteral("privacybalie-cli")), words);
    return process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QString CliDamageTest::copy() const
{
    const QString folder = m_register.path(QStringLiteral("Kopie%1.balie").arg(++m_copies));
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), m_register.folder(), folder}) != 0)
        qFatal("cannot copy the register");
    return folder;
}

QStringList CliDamageTest::at(const QString &command, const QString &folder) const
{
    return command.split(u' ') + QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--register"), folder, QStringLiteral("--user"),
                                             QStringLiteral("Officier"), QStringLiteral("--password-file"),
                                             m_register.secret(QStringLiteral("wachtwoord"), CliRegister::passphrase())};
}

void CliDamageTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    QCOMPARE(m_register.run("receive --right access --received 2025-09-01 --channel phone --name Proefpersoon").code, 0);
}

void CliDamageTest::aDamagedStoreIsOneSentence_data()
{
    QTest::addColumn<qint64>("place");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("errorLines");
    const qint64 size = QFileInfo(m_register.folder() + QStringLiteral("/store.db")).size();
    QTest::newRow("the first page") << qint64{930} << 3 << 1;
    // The last page: the index of the last tables, which nobody needs to open the register.
    QTest::newRow("a page behind it") << size - 2000 << 1 << 0;
}

void CliDamageTest::aDamagedStoreIsOneSentence()
{
    QFETCH(qint64, place);
    QFETCH(int, code);
    QFETCH(int, errorLines);
    const QString folder = copy();
    flip(folder + QStringLiteral("/store.db"), place);
    const CliRun run = cli(at(QStringLiteral("check"), folder));
    QCOMPARE(run.code, code);
    QVERIFY2(run.errorLines() == errorLines, run.err.constData());
    QVERIFY((run.out + run.err).contains("damaged"));
}

void CliDamageTest::aKeyFileIsNotMendedInSilence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("the first is gone") << QStringLiteral("keys.a") << true;
    QTest::newRow("the second is gone") << QStringLiteral("keys.b") << true;
    QTest::newRow("a bit of the first is another one") << QStringLiteral("keys.a") << false;
    QTest::newRow("a bit of the second is another one") << QStringLiteral("keys.b") << false;
}

void CliDamageTest::aKeyFileIsNotMendedInSilence()
{
    QFETCH(QString, name);
    QFETCH(bool, isGone);
    const QString folder = copy();
    const QString file = folder + u'/' + name;
    const auto damage = [&] {
        if (!isGone)
            flip(file, 300);
        return !isGone || QFile::remove(file);
    };
    QVERIFY(damage());
    const CliRun list = cli(at(QStringLiteral("list"), folder));
    QCOMPARE(list.code, 0);
    QVERIFY2(list.errorLines() == 1 && list.err.contains(name.toUtf8()), list.err.constData());
    QCOMPARE(cli(at(QStringLiteral("list"), folder)).errorLines(), 0);

    QVERIFY(damage());
    const CliRun check = cli(at(QStringLiteral("check --json"), folder));
    QCOMPARE(check.code, 1);
    QCOMPARE(check.json().value(u"problems")[0][u"problem"].toString(), QStringLiteral("key-file-mended"));
    QCOMPARE(check.json().value(u"problems")[0][u"file"].toString(), name);
    QCOMPARE(check.errorLines(), 0); // said once
    QCOMPARE(cli(at(QStringLiteral("check"), folder)).code, 0);
}

void CliDamageTest::keysOfABackupAreNotPutBackInSilence()
{
    const QString folder = copy();
    QCOMPARE(cli(at(QStringLiteral("backup %1/backups").arg(folder), folder)).code, 0);
    QVERIFY(QFile::remove(folder + QStringLiteral("/keys.a")) && QFile::remove(folder + QStringLiteral("/keys.b")));
    const CliRun list = cli(at(QStringLiteral("list"), folder));
    QCOMPARE(list.code, 0);
    QVERIFY2(list.errorLines() == 1 && list.err.contains(".baliekopie"), list.err.constData());
}

// The register stays closed; the commands that are there to find this say from where, and so does the exit code.
void CliDamageTest::anOlderStoreIsFoundByWhoLooks()
{
    const QString folder = copy();
    const QString store = folder + QStringLiteral("/store.db");
    const QString older = m_register.path(QStringLiteral("ouder.db"));
    const qint64 before = cli(at(QStringLiteral("audit verify --json"), folder)).json().value(u"entries").toInteger();
    QVERIFY(before > 0 && QFile::copy(store, older));
    QCOMPARE(cli(at(QStringLiteral("receive --right access --received 2025-09-02 --channel phone --name Nagekomen"), folder)).code, 0);
    QVERIFY(QFile::remove(store) && QFile::rename(older, store));

    QCOMPARE(cli(at(QStringLiteral("list"), folder)).code, 3);
    const CliRun chain = cli(at(QStringLiteral("audit verify --json"), folder));
    QCOMPARE(chain.code, 1);
    QCOMPARE(chain.json().value(u"first_broken").toInteger(), before + 1);
    QCOMPARE(chain.json().value(u"entries").toInteger(), before);
    const CliRun whole = cli(at(QStringLiteral("check --json"), folder));
    QCOMPARE(whole.code, 1);
    QVERIFY(!whole.json().value(u"ok").toBool(true));
    QCOMPARE(whole.json().value(u"problems").toArray().at(0).toObject().value(u"problem").toString(), QStringLiteral("rolled-back"));
    const CliRun inWords = cli(at(QStringLiteral("check"), folder));
    QVERIFY2(inWords.code == 1 && inWords.out.contains("An older copy of the register was put back"), inWords.out.constData());
}

void CliDamageTest::aCodeThatDidNotArriveDoesNotHold()
{
    const CliRegister lost(QStringLiteral("avg"));
    const QString fresh = lost.secret(QStringLiteral("nieuw"), QStringLiteral("rode paraplu in de regen van mei"));
    QStringList words{QStringLiteral("recover"), QStringLiteral("--register"), lost.folder(), QStringLiteral("--user"), QStringLiteral("Officier"),
                      QStringLiteral("--recovery-file"), lost.secret(QStringLiteral("code"), lost.made().json().value(u"recovery_code").toString()),
                      QStringLiteral("--new-password-file"), fresh};
    QCOMPARE(intoAFullDisk(words), 4);
    QCOMPARE(lost.run("list").code, 0); // with the passphrase of before
    QCOMPARE(intoAFullDisk(words + QStringList{QStringLiteral("--json")}), 4);
    const CliRun recovered = cli(words + QStringList{QStringLiteral("--json")}); // the code of before still works
    QVERIFY2(recovered.code == 0, recovered.err.constData());
    QCOMPARE(lost.run("list").code, 3);
    const QString next = lost.secret(QStringLiteral("code"), recovered.json().value(u"recovery_code").toString());
    QVERIFY(!next.isEmpty()); // the file of the code holds the next one now
    words[words.size() - 1] = lost.secret(QStringLiteral("nieuw"), CliRegister::passphrase());
    QCOMPARE(cli(words).code, 0);
    QCOMPARE(lost.run("list").code, 0);
}

void CliDamageTest::aRegisterWhoseCodeDidNotArriveIsNotThere()
{
    const QString folder = m_register.path(QStringLiteral("Ongezien.balie"));
    QCOMPARE(intoAFullDisk(at(QStringLiteral("init --profile avg"), folder)), 4);
    QVERIFY(!QFileInfo::exists(folder));
    QCOMPARE(cli(at(QStringLiteral("init --profile avg"), folder)).code, 0);
    QCOMPARE(cli(at(QStringLiteral("list"), folder)).code, 0);
}

// Without its text the paper does not bring lost key files back.
void CliDamageTest::theSlotForThePaperIsShown()
{
    const QString folder = m_register.path(QStringLiteral("Papier.balie"));
    const CliRun made = cli(at(QStringLiteral("init --profile avg"), folder));
    QCOMPARE(made.code, 0);
    const auto lineWith = [](const CliRun &run, const QString &begin) {
        const QStringList found = run.lines().filter(begin);
        return found.isEmpty() ? QString() : found.first();
    };
    const QString slot = lineWith(made, QStringLiteral("PRIVACYBALIE1:"));
    QStringList codes = made.lines().filter(QRegularExpression(QStringLiteral("\\A(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}\\z")));
    QVERIFY(slot.size() > 400 && codes.size() == 1);
    QVERIFY(QFile::remove(folder + QStringLiteral("/keys.a")) && QFile::remove(folder + QStringLiteral("/keys.b")));
    const CliRun recovered = cli({QStringLiteral("recover"), QStringLiteral("--register"), folder, QStringLiteral("--user"), QStringLiteral("Officier"),
                                  QStringLiteral("--recovery-file"), m_register.secret(QStringLiteral("code"), codes.first()), QStringLiteral("--recovery-slot"),
                                  m_register.secret(QStringLiteral("slot"), slot), QStringLiteral("--new-password-file"),
                                  m_register.secret(QStringLiteral("wachtwoord"), CliRegister::passphrase())});
    QVERIFY2(recovered.code == 0, recovered.err.constData());
    const QString next = lineWith(recovered, QStringLiteral("PRIVACYBALIE1:"));
    QVERIFY(next.size() > 400 && next != slot);
    QCOMPARE(cli(at(QStringLiteral("list"), folder)).code, 0);
}

void CliDamageTest::placesAreCalledWhatTheyAre_data()
{
    QTest::addColumn<QString>("command"); // %1 is the folder of the test
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *command, const char *sentence) { QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(sentence); };
    row("init --profile avg --register %1/no/deep/x.balie", "The folder deep is not there.");
    row("init --profile avg --register %1/brief.txt", "brief.txt is not a folder.");
    row("init --profile avg --register %1/brief.txt/x.balie", "brief.txt is not a folder.");
    row("init --profile avg --register %1/mappen", "The folder mappen holds other things already.");
    row("init --profile avg --register /proc/x.balie", "Nothing can be written in the folder proc.");
    row("backup --register %1/Proef.balie /proc", "Nothing can be written in the folder proc.");
    row("backup --register %1/Proef.balie %1/no", "The folder no is not there.");
    row("backup --register %1/Proef.balie %1/brief.txt", "brief.txt is not a folder.");
    row("restore %1/no %1/terug.balie", "The folder no is not there.");
    row("drill %1/brief.txt", "brief.txt is not a folder.");
}

void CliDamageTest::placesAreCalledWhatTheyAre()
{
    QFETCH(QString, command);
    QFETCH(QString, sentence);
    QDir().mkpath(m_register.path(QStringLiteral("mappen/oud")));
    m_register.secret(QStringLiteral("brief.txt"), QStringLiteral("Geachte heer"));
    const QStringList words = QString(command).replace(QStringLiteral("%1"), QFileInfo(m_register.folder()).path()).split(u' ')
        + QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--user"), QStringLiteral("Officier"), QStringLiteral("--password-file"),
                      m_register.secret(QStringLiteral("wachtwoord"), CliRegister::passphrase())};
    const CliRun run = cli(words);
    QCOMPARE(run.code, 4);
    QVERIFY2(run.errorLines() == 1 && run.err.contains(sentence.toUtf8()), run.err.constData());
}

void CliDamageTest::anInterruptedInitIsDoneAgain()
{
    const QString folder = m_register.path(QStringLiteral("Half.balie"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/backups")));
    QFile lock(folder + QStringLiteral("/store.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    const CliRun list = cli(at(QStringLiteral("list"), folder));
    QCOMPARE(list.code, 3);
    QVERIFY2(list.err.contains("Make it again"), list.err.constData());
    QCOMPARE(cli(at(QStringLiteral("init --profile avg"), folder)).code, 0);
    QCOMPARE(cli(at(QStringLiteral("list"), folder)).code, 0);
    const CliRun again = cli(at(QStringLiteral("init --profile avg"), folder));
    QVERIFY(again.code == 4 && again.err.contains("There is a register"));
}

QTEST_GUILESS_MAIN(CliDamageTest)
#include "tst_clidamage.moc"
