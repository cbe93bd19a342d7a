// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A backup counts only when it brings the register back.
#include "core/platform/ownfolder.h"
#include "core/store/backup.h"
#include "core/store/backuprotation.h"
#include "core/store/restore.h"
#include "tests/support/smallregister.h"

#include <QDir>
#include <QTest>

#include <functional>

using namespace balie;

using Damage = std::function<void(const StoreLocation &)>;
Q_DECLARE_METATYPE(Damage)

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBackupBringsTheRegisterBack();
    void theDrillLeavesNothingBehind();
    void damageIsFound_data();
    void damageIsFound();
    void oneKeyFileIsEnough();
    void aRegisterWithoutKeysTakesThoseOfItsBackup();
    void aBackupThatIsStoppedDoesNotExist();
    void whatIsInTheWayIsRefused();
    void aFolderThatIsNoBackupIsToldApart();
    void aRestoreThatIsStoppedLeavesNothing_data();
    void aRestoreThatIsStoppedLeavesNothing();
    void oldBackupsGo();

private:
    std::unique_ptr<SmallRegister> m_small;
    std::unique_ptr<OpenRegister> m_opened;
    QString m_backup;
};

// One register with one backup; every damage is done to a copy of it.
void BackupTest::initTestCase()
{
    m_small = std::make_unique<SmallRegister>();
    m_opened = m_small->opened();
    m_small->act(*m_opened, 30);
    const auto report = backUp(*m_opened, m_small->location().backups(), m_small->clock());
    QVERIFY2(report, "the backup that everything else needs");
    QCOMPARE(report->state.head.seq, 30);
    QCOMPARE(report->state.rows.at(QStringLiteral("act")), 30);
    m_backup = report->folder;
    QCOMPARE(QFileInfo(m_backup).fileName(), QStringLiteral("Proef-20261121-1200.baliekopie"));
    m_small->act(*m_opened, 3);
}

void BackupTest::aBackupBringsTheRegisterBack()
{
    const StoreLocation place(m_small->path(QStringLiteral("Terug.balie")));
    const auto report = restore(m_backup, place, m_small->passphrase());
    QVERIFY(report);
    {
        const auto opened = OpenRegister::open(place, m_small->passphrase(), m_small->clock(), SmallRegister::smallSchema());
        QVERIFY(opened);
        QCOMPARE(SmallRegister::check(**opened).value(), 30);
        m_small->act(**opened, 2);
    }
    QVERIFY(!restore(m_backup, place, m_small->passphrase()));
    removeFolder(place.folder());
    const auto wrong = restore(m_backup, place, m_small->passphrase(QStringLiteral("een ander")));
    QCOMPARE(wrong.error().code(), ErrorCode::WrongPassphrase);
    QVERIFY(!QFile::exists(place.folder()));
    QVERIFY(!QFile::exists(place.folder() + QStringLiteral(".part")));
}

void BackupTest::theDrillLeavesNothingBehind()
{
    const QString work = m_small->path(QStringLiteral("work"));
    QDir().mkpath(work);
    const auto report = drill(m_backup, work, m_small->passphrase(), m_small->clock(), SmallRegister::smallSchema());
    QVERIFY(report);
    QCOMPARE(report->backup.state.head.seq, 30);
    QCOMPARE(report->backup.folder, m_backup);
    QVERIFY(QDir(work).isEmpty());
}

static void flip(const QString &file, qsizetype place)
{
    QByteArray bytes = contentOf(file);
    place = place < 0 ? bytes.size() + place : place;
    bytes[place] = static_cast<char>(bytes[place] ^ 0x10);
    overwrite(file, bytes);
}

static void cut(const QString &file, qsizetype by)
{
    QByteArray bytes = contentOf(file);
    bytes.chop(by);
    overwrite(file, bytes);
}

static void add(const QString &file, const QByteArray &more)
{
    overwrite(file, contentOf(file) + more);
}

static void replace(const QString &file, const QByteArray &from, const QByteArray &to)
{
    const QByteArray before = contentOf(file);
    const QByteArray after = QByteArray(before).replace(from, to);
    if (before == after)
        qFatal("the damage does nothing");
    overwrite(file, after);
}

void BackupTest::damageIsFound_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, Damage damage) { QTest::newRow(name) << std::move(damage); };
    row("store gone", [](const StoreLocation &b) { removeFile(b.database()); });
    row("store empty", [](const StoreLocation &b) { overwrite(b.database(), {}); });
    row("store cut by a byte", [](const StoreLocation &b) { cut(b.database(), 1); });
    row("store cut by a page", [](const StoreLocation &b) { cut(b.database(), 4096); });
    row("store longer", [](const StoreLocation &b) { add(b.database(), "x"); });
    row("store longer by a page", [](const StoreLocation &b) { add(b.database(), QByteArray(4096, '\0')); });
    row("store, first byte", [](const StoreLocation &b) { flip(b.database(), 0); });
    row("store, a byte of a page", [](const StoreLocation &b) { flip(b.database(), 9000); });
    row("store, last byte", [](const StoreLocation &b) { flip(b.database(), -1); });
    row("store zeroed", [](const StoreLocation &b) { overwrite(b.database(), QByteArray(contentOf(b.database()).size(), '\0')); });
    row("two pages exchanged", [](const StoreLocation &b) {
        QByteArray bytes = contentOf(b.database());
        const QByteArray second = bytes.mid(4096, 4096);
        bytes.replace(4096, 4096, bytes.mid(8192, 4096));
        bytes.replace(8192, 4096, second);
        overwrite(b.database(), bytes);
    });
    row("manifest gone", [](const StoreLocation &b) { removeFile(b.manifest()); });
    row("manifest empty", [](const StoreLocation &b) { overwrite(b.manifest(), {}); });
    row("manifest without its last line", [](const StoreLocation &b) { cut(b.manifest(), 70); });
    row("manifest, the number of rows", [](const StoreLocation &b) { replace(b.manifest(), "rows act 30", "rows act 29"); });
    row("manifest, the length of the log", [](const StoreLocation &b) { replace(b.manifest(), "log 30", "log 31"); });
    row("manifest, a line more", [](const StoreLocation &b) { replace(b.manifest(), "log 30\n", "log 30\nrows other 0\n"); });
    row("manifest, its mac", [](const StoreLocation &b) { flip(b.manifest(), -5); });
    row("manifest, a megabyte", [](const StoreLocation &b) { add(b.manifest(), QByteArray(1024 * 1024, 'x')); });
    row("both key files gone", [](const StoreLocation &b) {
        removeFile(b.keysA());
        removeFile(b.keysB());
    });
    row("both key files flipped", [](const StoreLocation &b) {
        flip(b.keysA(), 300);
        flip(b.keysB(), 500);
    });
    row("both key files cut", [](const StoreLocation &b) {
        cut(b.keysA(), 10);
        cut(b.keysB(), 10);
    });
}

void BackupTest::damageIsFound()
{
    QFETCH(Damage, damage);
    const StoreLocation copy(m_small->path(QStringLiteral("damaged.baliekopie")));
    removeFolder(copy.folder());
    copyFolder(m_backup, copy.folder());
    QVERIFY(verifyBackup(copy.folder(), m_opened->keys()));
    damage(copy);
    const auto verified = verifyBackup(copy.folder(), m_opened->keys());
    QVERIFY(!verified);
    QCOMPARE(verified.error().code(), ErrorCode::BackupDamaged);
    QVERIFY(!verified.error().fact(QStringLiteral("part")).isEmpty());

    const StoreLocation place(m_small->path(QStringLiteral("Uit schade.balie")));
    const auto restored = restore(copy.folder(), place, m_small->passphrase());
    QVERIFY(!restored);
    QVERIFY(restored.error().code() == ErrorCode::BackupDamaged || restored.error().code() == ErrorCode::KeysDamaged);
    QVERIFY(!QFile::exists(place.folder()));
}

void BackupTest::oneKeyFileIsEnough()
{
    const StoreLocation copy(m_small->path(QStringLiteral("onekey.baliekopie")));
    copyFolder(m_backup, copy.folder());
    flip(copy.keysA(), 100);
    QCOMPARE(verifyBackup(copy.folder(), m_opened->keys()).error().fact(QStringLiteral("part")), QStringLiteral("keys.a"));
    const StoreLocation place(m_small->path(QStringLiteral("Met een.balie")));
    QVERIFY(restore(copy.folder(), place, m_small->passphrase()));
}

void BackupTest::aRegisterWithoutKeysTakesThoseOfItsBackup()
{
    const SmallRegister other;
    {
        const auto opened = other.opened();
        other.act(*opened, 4);
        QVERIFY(backUp(*opened, other.location().backups(), other.clock()));
        other.act(*opened, 2);
        QVERIFY(opened->writeAnchor());
    }
    removeFile(other.location().keysA());
    overwrite(other.location().keysB(), "scribble");
    QCOMPARE(SmallRegister::check(*other.opened()).value(), 6);
    QVERIFY(checkOwnFile(other.location().keysA()));
}

void BackupTest::aBackupThatIsStoppedDoesNotExist()
{
    const QString into = m_small->path(QStringLiteral("elsewhere"));
    QDir().mkpath(into);
    int asked = 0;
    const auto stopped = backUp(*m_opened, into, m_small->clock(), [&](int done, int all) {
        ++asked;
        return done > all;
    });
    QVERIFY(asked >= 1);
    QCOMPARE(stopped.has_value() ? ErrorCode::Empty : stopped.error().code(), ErrorCode::Cancelled);
    QVERIFY(QDir(into).isEmpty());
    // What a killed one left behind goes with the next.
    QDir().mkpath(into + QStringLiteral("/Proef-20261120-0900.baliekopie.part/rest"));
    QDir().mkpath(into + QStringLiteral("/Ander-20261120-0900.baliekopie.part"));
    QVERIFY(backUp(*m_opened, into, m_small->clock()));
    QVERIFY(backUp(*m_opened, into, m_small->clock()));
    QCOMPARE(QDir(into).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{QStringLiteral("Ander-20261120-0900.baliekopie.part"), QStringLiteral("Proef-20261121-1200-2.baliekopie"),
                          QStringLiteral("Proef-20261121-1200.baliekopie")}));
}

void BackupTest::whatIsInTheWayIsRefused()
{
    QCOMPARE(backUp(*m_opened, m_small->path(QStringLiteral("nowhere")), m_small->clock()).error().code(), ErrorCode::FileMissing);
    QCOMPARE(restore(m_small->path(QStringLiteral("nowhere")), StoreLocation(m_small->path(QStringLiteral("x.balie"))), m_small->passphrase()).error().code(),
             ErrorCode::FileMissing);
    QCOMPARE(restore(m_backup, m_small->location(), m_small->passphrase()).error().code(), ErrorCode::RegisterExists);
}

void BackupTest::aFolderThatIsNoBackupIsToldApart()
{
    const StoreLocation place(m_small->path(QStringLiteral("Uit niets.balie")));
    const auto problemOf = [&](const QString &folder) {
        const auto restored = restore(folder, place, m_small->passphrase());
        return restored ? QStringLiteral("restored") : toWord(restored.error().code()) + u' ' + restored.error().fact(QStringLiteral("problem"));
    };
    // The register itself, the folder around its backups, and a backup of which everything was lost.
    QCOMPARE(problemOf(m_small->location().folder()), QStringLiteral("backup-damaged not-a-backup"));
    QCOMPARE(problemOf(m_small->location().backups()), QStringLiteral("backup-damaged not-a-backup"));
    const QString hollow = m_small->path(QStringLiteral("Proef-20261120-0900.baliekopie"));
    QDir().mkpath(hollow);
    QCOMPARE(problemOf(hollow), QStringLiteral("backup-damaged "));
    // One that was given another name is one all the same.
    const QString renamed = m_small->path(QStringLiteral("van de usb-stick"));
    copyFolder(m_backup, renamed);
    QCOMPARE(problemOf(renamed), QStringLiteral("restored"));
}

void BackupTest::aRestoreThatIsStoppedLeavesNothing_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("before the copying") << int(RestoreStep::Copying);
    QTest::newRow("before the opening") << int(RestoreStep::Unlocking);
    QTest::newRow("before the checking") << int(RestoreStep::Checking);
    QTest::newRow("before it is put in place") << int(RestoreStep::Placing);
}

void BackupTest::aRestoreThatIsStoppedLeavesNothing()
{
    QFETCH(int, at);
    const StoreLocation place(m_small->path(QStringLiteral("Gestopt.balie")));
    std::vector<int> steps;
    const auto stopped = restore(m_backup, place, m_small->passphrase(), [&](RestoreStep step) {
        steps.push_back(int(step));
        return int(step) != at;
    });
    QCOMPARE(stopped.has_value() ? ErrorCode::Empty : stopped.error().code(), ErrorCode::Cancelled);
    QCOMPARE(steps.size(), std::size_t(at + 1)); // each once, in their order
    QCOMPARE(steps.back(), at);
    QVERIFY(!QFile::exists(place.folder()));
    QVERIFY(!QFile::exists(place.folder() + QStringLiteral(".part")));
}

void BackupTest::oldBackupsGo()
{
    const QString into = m_small->path(QStringLiteral("many"));
    const FixedClock clock = FixedClock::at(QDate(2026, 11, 21));
    for (int age = 0; age < 400; ++age) {
        for (const char *time : {"0900", "1700"})
            QDir().mkpath(into + QStringLiteral("/Proef-%1-%2.baliekopie").arg(clock.today().addDays(-age).toString(QStringLiteral("yyyyMMdd")), QLatin1String(time)));
    }
    QDir().mkpath(into + QStringLiteral("/Ander-20200101-0900.baliekopie"));
    QDir().mkpath(into + QStringLiteral("/vakantie"));
    rotateBackups(into, QStringLiteral("Proef"), clock);
    const QStringList kept = backupsIn(into, QStringLiteral("Proef"));
    QVERIFY2(kept.size() >= 12 && kept.size() <= 16, qPrintable(kept.join(QLatin1Char('\n'))));
    for (const QString &backup : kept) {
        const QDate day = QDate::fromString(QFileInfo(backup).fileName().mid(6, 8), QStringLiteral("yyyyMMdd"));
        QVERIFY2(day.daysTo(clock.today()) < 90, qPrintable(backup));
    }
    // Of each of the last seven days the newest, and everything of the last 24 hours.
    for (int age = 0; age < 7; ++age)
        QVERIFY(kept.contains(into + QStringLiteral("/Proef-%1-1700.baliekopie").arg(clock.today().addDays(-age).toString(QStringLiteral("yyyyMMdd")))));
    QVERIFY(QFile::exists(into + QStringLiteral("/Ander-20200101-0900.baliekopie")));
    QVERIFY(QFile::exists(into + QStringLiteral("/vakantie")));
    // Years later the newest is still there: an old backup is better than none.
    rotateBackups(into, QStringLiteral("Proef"), FixedClock::at(QDate(2030, 1, 1)));
    QCOMPARE(backupsIn(into, QStringLiteral("Proef")).size(), 1);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
