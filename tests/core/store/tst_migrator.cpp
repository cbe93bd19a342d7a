// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema goes from step to step, whole or not at all, and never without a copy of what was.
#include "core/store/backuprotation.h"
#include "core/store/migrator.h"
#include "core/store/restore.h"
#include "tests/support/childprocess.h"
#include "tests/support/smallregister.h"

#include <QDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStepAddsWhatItSays();
    void beforeAStepThereIsABackup();
    void aStepThatFailsLeavesTheOldVersion();
    void aStepThatIsKilledIsDoneAgain();
    void withoutABackupNothingIsMigrated();
    void aNewerRegisterIsRefused();
    void stepsThatAreNotInOrderAreRefused_data();
    void stepsThatAreNotInOrderAreRefused();

private:
    void addStep(const QString &name, const QByteArray &sql) const { overwrite(m_schema->filePath(name), sql); }
    qint64 version(OpenRegister &opened) const { return opened.connection().number(QStringLiteral("PRAGMA user_version")).value(); }

    std::unique_ptr<QTemporaryDir> m_schema;
    std::unique_ptr<SmallRegister> m_small;
};

static const QByteArray secondStep = "ALTER TABLE act ADD COLUMN day TEXT\n-- next\n-- why: a remark; and a semicolon\n"
                                     "CREATE INDEX act_by_day ON act (day)\n";

// A register of the first version with work in it, and a program that knows more.
void MigratorTest::init()
{
    m_schema = std::make_unique<QTemporaryDir>();
    QFile::copy(SmallRegister::smallSchema() + QStringLiteral("/0001_small.sql"), m_schema->filePath(QStringLiteral("0001_small.sql")));
    m_small = std::make_unique<SmallRegister>();
    const auto opened = m_small->opened();
    m_small->act(*opened, 12);
    QVERIFY(opened->writeAnchor());
}

void MigratorTest::aStepAddsWhatItSays()
{
    addStep(QStringLiteral("0002_day.sql"), secondStep);
    addStep(QStringLiteral("0003_more.sql"), "CREATE TABLE more (a TEXT)");
    const auto opened = m_small->open(m_schema->path());
    QVERIFY(opened);
    QCOMPARE(version(**opened), 3);
    QCOMPARE((*opened)->connection().number(QStringLiteral("SELECT count(*) FROM act WHERE day IS NULL")).value(), 12);
    QCOMPARE(SmallRegister::check(**opened).value(), 12);
    // A register made now is the same, to the letter.
    QVERIFY(Migrator::load(m_schema->path()).value().checkSchema((*opened)->connection()));
}

void MigratorTest::beforeAStepThereIsABackup()
{
    addStep(QStringLiteral("0002_day.sql"), secondStep);
    QVERIFY(m_small->open(m_schema->path()));
    const QStringList backups = backupsIn(m_small->location().backups(), m_small->location().name());
    QCOMPARE(backups.size(), 1);
    const StoreLocation place(m_small->path(QStringLiteral("Terug.balie")));
    QVERIFY(restore(backups.front(), place, m_small->passphrase()));
    const auto before = OpenRegister::open(place, m_small->passphrase(), m_small->clock(), SmallRegister::smallSchema());
    QVERIFY(before);
    QCOMPARE(version(**before), 1);
    QCOMPARE(SmallRegister::check(**before).value(), 12);
    // Only a step makes one.
    QVERIFY(m_small->open(m_schema->path()));
    QCOMPARE(backupsIn(m_small->location().backups(), m_small->location().name()).size(), 1);
}

void MigratorTest::aStepThatFailsLeavesTheOldVersion()
{
    addStep(QStringLiteral("0002_day.sql"), "ALTER TABLE act ADD COLUMN day TEXT\n-- next\nUPDATE act SET day = 'x'\n-- next\nCREATE TABLE act (a)\n");
    QVERIFY(!m_small->open(m_schema->path()));
    const auto opened = m_small->open();
    QVERIFY(opened);
    QCOMPARE(version(**opened), 1);
    QCOMPARE(SmallRegister::check(**opened).value(), 12);
}

void MigratorTest::aStepThatIsKilledIsDoneAgain()
{
    QByteArray slow = secondStep + "-- next\nCREATE TABLE many (a TEXT, b TEXT)\n";
    for (int i = 0; i < 8; ++i)
        slow += "-- next\nINSERT INTO many WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) SELECT hex(i), hex(randomblob(40)) FROM n\n";
    addStep(QStringLiteral("0002_day.sql"), slow);
    for (int i = 0; i < 6; ++i) {
        const pid_t child = forkedChild();
        if (child == 0) {
            static_cast<void>(m_small->open(m_schema->path()));
            _exit(0);
        }
        usleep(static_cast<useconds_t>(150000 + i * 80000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    const auto opened = m_small->open(m_schema->path());
    QVERIFY(opened);
    QCOMPARE(version(**opened), 2);
    QCOMPARE((*opened)->connection().number(QStringLiteral("SELECT count(*) FROM many")).value(), 32000);
    QCOMPARE(SmallRegister::check(**opened).value(), 12);
}

void MigratorTest::withoutABackupNothingIsMigrated()
{
    addStep(QStringLiteral("0002_day.sql"), secondStep);
    QVERIFY(QDir(m_small->location().backups()).removeRecursively());
    overwrite(m_small->location().backups(), "in the way");
    QVERIFY(!m_small->open(m_schema->path()));
    QFile::remove(m_small->location().backups());
    const auto opened = m_small->open();
    QVERIFY(opened);
    QCOMPARE(version(**opened), 1);
}

void MigratorTest::aNewerRegisterIsRefused()
{
    addStep(QStringLiteral("0002_day.sql"), secondStep);
    QVERIFY(m_small->open(m_schema->path()));
    const QByteArray before = contentOf(m_small->location().database());
    const auto opened = m_small->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code(), ErrorCode::RegisterNewer);
    QCOMPARE(opened.error().fact(QStringLiteral("version")), QStringLiteral("2"));
    QCOMPARE(opened.error().fact(QStringLiteral("newest")), QStringLiteral("1"));
    QCOMPARE(contentOf(m_small->location().database()), before);
}

void MigratorTest::stepsThatAreNotInOrderAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a number left out") << QStringLiteral("0003_more.sql") << QByteArray("CREATE TABLE a (b)");
    QTest::newRow("a number twice") << QStringLiteral("0001_again.sql") << QByteArray("CREATE TABLE a (b)");
    QTest::newRow("no number") << QStringLiteral("more.sql") << QByteArray("CREATE TABLE a (b)");
    QTest::newRow("nothing in it") << QStringLiteral("0002_nothing.sql") << QByteArray("-- only a remark\n-- next\n");
}

void MigratorTest::stepsThatAreNotInOrderAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, sql);
    addStep(name, sql);
    QCOMPARE(Migrator::load(m_schema->path()).error().code(), ErrorCode::FileMalformed);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
