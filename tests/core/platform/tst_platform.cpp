// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What we ask of the operating system: private files, one process at a time, a closed process.
#include "core/base/clock.h"
#include "core/platform/durablefile.h"
#include "core/platform/filelock.h"
#include "core/platform/filesystemkind.h"
#include "core/platform/ownfolder.h"
#include "core/platform/processhardening.h"
#include "tests/support/childprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

class PlatformTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aPathIsOursAlone_data();
    void aPathIsOursAlone();
    void whatIsMadeIsPrivate();
    void aFileIsReplacedWhole();
    void whatIsNoFileIsNotReplaced();
    void whatLiesBesideAFileStays();
    void aFileThatIsTooLargeIsNotRead();
    void aSecondProcessHearsWhoHasTheRegister();
    void aHolderWithoutANameYetIsWaitedFor();
    void aHolderWhoCannotWriteANameIsRefusedWithoutOne();
    void theLockSurvivesOtherOpensAndGoesWithTheProcess();
    void networkFoldersAreKnown_data();
    void networkFoldersAreKnown();
    void thisFolderIsLocal();
    void syncFoldersAreKnown_data();
    void syncFoldersAreKnown();
    void theProcessIsClosed();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static void put(const QString &file, const QByteArray &bytes, QFile::Permissions permissions)
{
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write(bytes);
    made.setPermissions(permissions);
}

void PlatformTest::aPathIsOursAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("problem");
    QTest::newRow("missing") << QStringLiteral("missing") << ErrorCode::RegisterMissing << QString();
    QTest::newRow("link") << QStringLiteral("link") << ErrorCode::RegisterNotPrivate << QStringLiteral("link");
    QTest::newRow("folder") << QStringLiteral("folder") << ErrorCode::RegisterNotPrivate << QStringLiteral("kind");
    QTest::newRow("readable by the group") << QStringLiteral("group") << ErrorCode::RegisterNotPrivate << QStringLiteral("mode");
    QTest::newRow("readable by all") << QStringLiteral("all") << ErrorCode::RegisterNotPrivate << QStringLiteral("mode");
    QTest::newRow("empty") << QStringLiteral("empty") << ErrorCode::NotARegister << QString();
    QTest::newRow("cut") << QStringLiteral("cut") << ErrorCode::RegisterDamaged << QString();
}

void PlatformTest::aPathIsOursAlone()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    QFETCH(QString, problem);
    const QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner;
    put(path(QStringLiteral("good")), QByteArray(8192, 'x'), ours);
    put(path(QStringLiteral("group")), QByteArray(8192, 'x'), ours | QFile::ReadGroup);
    put(path(QStringLiteral("all")), QByteArray(8192, 'x'), ours | QFile::ReadOther);
    put(path(QStringLiteral("empty")), {}, ours);
    put(path(QStringLiteral("cut")), QByteArray(8191, 'x'), ours);
    QDir(m_folder->path()).mkdir(QStringLiteral("folder"));
    QFile::link(path(QStringLiteral("good")), path(QStringLiteral("link")));

    QVERIFY(checkOwnFile(path(QStringLiteral("good")), 4096));
    const auto checked = checkOwnFile(path(name), 4096);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code(), code);
    QCOMPARE(checked.error().fact(QStringLiteral("problem")), problem);
}

void PlatformTest::whatIsMadeIsPrivate()
{
    const mode_t before = umask(0);
    QVERIFY(createOwnFolder(path(QStringLiteral("new"))));
    QVERIFY(createOwnFile(path(QStringLiteral("new/file"))));
    QVERIFY(writeDurably(path(QStringLiteral("new/other")), "bytes"));
    umask(before);
    QVERIFY(checkOwnFolder(path(QStringLiteral("new"))));
    QVERIFY(checkOwnFile(path(QStringLiteral("new/other"))));
    QCOMPARE(createOwnFolder(path(QStringLiteral("new"))).error().code(), ErrorCode::FileExists);
    QCOMPARE(createOwnFile(path(QStringLiteral("new/file"))).error().code(), ErrorCode::FileExists);

    chmod(QFile::encodeName(path(QStringLiteral("new"))).constData(), 0755);
    QVERIFY(!checkOwnFolder(path(QStringLiteral("new"))));
    QVERIFY(makePrivate(path(QStringLiteral("new"))));
    QVERIFY(checkOwnFolder(path(QStringLiteral("new"))));
}

void PlatformTest::aFileIsReplacedWhole()
{
    const QString file = path(QStringLiteral("keys"));
    QVERIFY(writeDurably(file, "first"));
    QVERIFY(writeDurably(file, "second, and longer"));
    QCOMPARE(readWhole(file, 100).value(), QByteArray("second, and longer"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("keys")});
    QCOMPARE(writeDurably(path(QStringLiteral("nowhere/keys")), "x").error().code(), ErrorCode::FileUnwritable);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(writeDurably(path(QStringLiteral("folder")), "x").error().code(), ErrorCode::FileUnwritable);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("keys")});
}

void PlatformTest::whatIsNoFileIsNotReplaced()
{
    const QString kept = path(QStringLiteral("kept.pdf"));
    put(kept, "the letter of before", QFile::ReadOwner);
    QVERIFY(QFile::link(kept, path(QStringLiteral("link.pdf"))));
    QVERIFY(QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("loose.pdf"))));
    QCOMPARE(mkfifo(QFile::encodeName(path(QStringLiteral("pipe.pdf"))).constData(), 0600), 0);
    const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const auto &name : {"link.pdf", "loose.pdf", "pipe.pdf"}) {
        const auto written = writeAmongOthers(path(QString::fromLatin1(name)), "sheet");
        QVERIFY2(!written, name);
        QCOMPARE(written.error().code(), ErrorCode::FileUnwritable);
        QCOMPARE(written.error().fact(QStringLiteral("kind")), QStringLiteral("no-file"));
    }
    QCOMPARE(readWhole(kept, 100).value(), QByteArray("the letter of before"));
    QVERIFY(QFileInfo(path(QStringLiteral("link.pdf"))).isSymLink() && QFileInfo(path(QStringLiteral("loose.pdf"))).isSymLink());
    struct stat pipe = {};
    QCOMPARE(lstat(QFile::encodeName(path(QStringLiteral("pipe.pdf"))).constData(), &pipe), 0);
    QVERIFY(S_ISFIFO(pipe.st_mode));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot), before);
}

void PlatformTest::whatLiesBesideAFileStays()
{
    const QString file = path(QStringLiteral("sheet.pdf"));
    const QString beside = file + QStringLiteral(".tmp");
    put(beside, "of somebody else", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(writeAmongOthers(file, "first"));
    QVERIFY(writeAmongOthers(file, "second"));
    QCOMPARE(readWhole(file, 100).value(), QByteArray("second"));
    QCOMPARE(readWhole(beside, 100).value(), QByteArray("of somebody else"));
    QVERIFY(checkOwnFile(file)); // for us alone, whatever lay beside it
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    QCOMPARE(names, (QStringList{QStringLiteral("sheet.pdf"), QStringLiteral("sheet.pdf.tmp")}));
    QCOMPARE(writeAmongOthers(path(QStringLiteral("nowhere/sheet.pdf")), "x").error().code(), ErrorCode::FileUnwritable);
}

void PlatformTest::aFileThatIsTooLargeIsNotRead()
{
    put(path(QStringLiteral("large")), QByteArray(1001, 'x'), QFile::ReadOwner);
    QCOMPARE(readWhole(path(QStringLiteral("large")), 1000).error().code(), ErrorCode::FileTooLarge);
    QCOMPARE(readWhole(path(QStringLiteral("large")), 1001).value().size(), 1001);
    QCOMPARE(readWhole(path(QStringLiteral("none")), 10).error().code(), ErrorCode::FileMissing);
}

void PlatformTest::aSecondProcessHearsWhoHasTheRegister()
{
    const QString file = path(QStringLiteral("store.lock"));
    const Instant since = FixedClock::at(QDate(2026, 11, 20)).now();
    const auto held = FileLock::take(file, since);
    QVERIFY(held);
    const auto second = FileLock::take(file, SystemClock().now());
    QVERIFY(!second);
    QCOMPARE(second.error().code(), ErrorCode::RegisterInUse);
    QCOMPARE(second.error().fact(QStringLiteral("process")), QString::number(getpid()));
    QCOMPARE(second.error().fact(QStringLiteral("since")), since.toString());
    QVERIFY(!second.error().fact(QStringLiteral("user")).isEmpty());
    QVERIFY(!second.error().fact(QStringLiteral("host")).isEmpty());
}

// Who comes in the moment between the lock and the name waits for the name; the name of who had it before is gone.
void PlatformTest::aHolderWithoutANameYetIsWaitedFor()
{
    const QString file = path(QStringLiteral("store.lock"));
    QVERIFY(FileLock::take(file, SystemClock().now()));
    QFile holder(file);
    QVERIFY(holder.open(QIODevice::ReadWrite));
    struct flock whole{};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    QCOMPARE(fcntl(holder.handle(), F_OFD_SETLK, &whole), 0);
    std::thread later([&holder] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        const QByteArray name("17\nbalie-3\nanna\n2026-11-20T09:00:00.000Z\n");
        if (pwrite(holder.handle(), name.constData(), std::size_t(name.size()), 0) != name.size())
            qFatal("the name was not written");
    });
    const auto refused = FileLock::take(file, SystemClock().now());
    later.join();
    QCOMPARE(refused.error().code(), ErrorCode::RegisterInUse);
    QCOMPARE(refused.error().fact(QStringLiteral("user")), QStringLiteral("anna"));
    QCOMPARE(refused.error().fact(QStringLiteral("host")), QStringLiteral("balie-3"));
}

// A holder who never says who they are, on a full disk, keeps nobody waiting.
void PlatformTest::aHolderWhoCannotWriteANameIsRefusedWithoutOne()
{
    const QString file = path(QStringLiteral("store.lock"));
    const auto held = FileLock::take(file, SystemClock().now());
    QVERIFY(held && QFile::resize(file, 0));
    const auto refused = FileLock::take(file, SystemClock().now());
    QCOMPARE(refused.error().code(), ErrorCode::RegisterInUse);
    QVERIFY(refused.error().fact(QStringLiteral("user")).isEmpty());
}

void PlatformTest::theLockSurvivesOtherOpensAndGoesWithTheProcess()
{
    const QString file = path(QStringLiteral("store.lock"));
    int ready[2];
    QCOMPARE(pipe(ready), 0);
    const pid_t holder = forkedChild();
    if (holder == 0) {
        const auto held = FileLock::take(file, SystemClock().now());
        // With a lock of the old kind this would let go of it.
        QFile(file).open(QIODevice::ReadWrite);
        const char letter = held ? 'y' : 'n';
        if (write(ready[1], &letter, 1) == 1)
            pause();
        _exit(0);
    }
    char letter = 0;
    QCOMPARE(read(ready[0], &letter, 1), 1);
    QCOMPARE(letter, 'y');
    const auto refused = FileLock::take(file, SystemClock().now());
    kill(holder, SIGKILL);
    waitpid(holder, nullptr, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fact(QStringLiteral("process")), QString::number(holder));
    QVERIFY(FileLock::take(file, SystemClock().now()));
    close(ready[0]);
    close(ready[1]);
}

void PlatformTest::networkFoldersAreKnown_data()
{
    QTest::addColumn<quint64>("type");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nfs") << quint64{0x6969} << QStringLiteral("nfs");
    QTest::newRow("smb") << quint64{0x517b} << QStringLiteral("smb");
    QTest::newRow("cifs, as a negative number") << quint64(qint64{qint32(0xff534d42)}) << QStringLiteral("cifs");
    QTest::newRow("smb2") << quint64{0xfe534d42} << QStringLiteral("smb2");
    QTest::newRow("9p") << quint64{0x01021997} << QStringLiteral("9p");
    QTest::newRow("fuse") << quint64{0x65735546} << QStringLiteral("fuse");
    QTest::newRow("ext4") << quint64{0xef53} << QString();
    QTest::newRow("xfs") << quint64{0x58465342} << QString();
    QTest::newRow("btrfs") << quint64{0x9123683e} << QString();
    QTest::newRow("memory") << quint64{0x01021994} << QString();
}

void PlatformTest::networkFoldersAreKnown()
{
    QFETCH(quint64, type);
    QFETCH(QString, kind);
    QCOMPARE(networkKind(type).value_or(QString()), kind);
}

void PlatformTest::thisFolderIsLocal()
{
    QVERIFY(checkLocalFolder(m_folder->path()));
    QCOMPARE(checkLocalFolder(path(QStringLiteral("none"))).error().code(), ErrorCode::FileMissing);
    QVERIFY(freeSpace(m_folder->path()).value() > 0);
    QVERIFY(onSameDevice(m_folder->path(), m_folder->path()).value());
    QVERIFY(!onSameDevice(m_folder->path(), QStringLiteral("/proc")).value());
}

void PlatformTest::syncFoldersAreKnown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("service");
    QTest::newRow("OneDrive of an organisation") << QStringLiteral("/home/a/OneDrive - Woonstichting/avg") << QStringLiteral("OneDrive");
    QTest::newRow("dropbox") << QStringLiteral("/home/a/dropbox/Balie.balie") << QStringLiteral("Dropbox");
    QTest::newRow("Nextcloud") << QStringLiteral("/home/a/Nextcloud") << QStringLiteral("Nextcloud");
    QTest::newRow("a name that looks like one") << QStringLiteral("/home/Stackelberg/documents") << QString();
    QTest::newRow("none") << QStringLiteral("/home/a/Documenten") << QString();
}

void PlatformTest::syncFoldersAreKnown()
{
    QFETCH(QString, folder);
    QFETCH(QString, service);
    QCOMPARE(syncServiceOf(folder).value_or(QString()), service);
}

// In a child, because none of it can be taken back.
void PlatformTest::theProcessIsClosed()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("run"));
    chmod(QFile::encodeName(path(QStringLiteral("run"))).constData(), 0700);
    const QByteArray runtime = QFile::encodeName(path(QStringLiteral("run")));
    const pid_t child = forkedChild();
    if (child == 0) {
        setenv("XDG_RUNTIME_DIR", runtime.constData(), 1);
        hardenProcess();
        forbidInspection();
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        int open = 0;
        open |= umask(0) != 077 ? 1 : 0;
        open |= core.rlim_max != 0 ? 2 : 0;
        open |= prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0 ? 4 : 0;
        open |= prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1 ? 8 : 0;
        open |= QByteArray(getenv("TMPDIR")) != runtime ? 16 : 0;
        _exit(open);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(PlatformTest)
#include "tst_platform.moc"
