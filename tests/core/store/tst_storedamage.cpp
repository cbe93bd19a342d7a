// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store that is killed, flipped or full: nothing that was acknowledged is lost, nothing wrong is taken
// for right.
#include "core/store/sqlcipheropener.h"
#include "core/store/storecheck.h"
#include "core/store/storecopy.h"
#include "tests/support/childprocess.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/smallregister.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <random>

#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

Q_DECLARE_METATYPE(FaultyFiles::Stays)

class StoreDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlippedBitIsFound();
    void whatIsAppendedIsFound();
    void aPageThatWasCutShortIsPutRight();
    void killedWritersLoseNothing();
    void aFullDiskLosesNothing_data();
    void aFullDiskLosesNothing();
    void aCopyIsWholeOrNotThere_data();
    void aCopyIsWholeOrNotThere();
};

// The keys of a register that is closed again, so that a store is opened without waiting for Argon2.
struct Keys
{
    Secret database;
    Secret audit;
};

static Keys keysOf(const SmallRegister &small)
{
    const auto opened = small.opened();
    return {opened->keys().databaseKeys().front().clone(), opened->keys().auditKey().clone()};
}

// Straight through SQLCipher, because the settings of a connection take longer than looking at the pages.
static bool looksWhole(const QString &file, const Secret &key)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = "x'" + key.view().toByteArray().toHex() + "'";
    sqlite3_open_v2(QFile::encodeName(file).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_exec(handle, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    sqlite3_key(handle, text.constData(), static_cast<int>(text.size()));
    const bool opens = sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_prepare_v2(handle, "PRAGMA cipher_integrity_check", -1, &statement, nullptr);
    const bool silent = opens && sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return silent;
}

static void flipBit(const QString &file, qsizetype place, unsigned bit)
{
    QFile opened(file);
    char byte = 0;
    if (!opened.open(QIODevice::ReadWrite) || !opened.seek(place) || !opened.getChar(&byte) || !opened.seek(place)
        || !opened.putChar(static_cast<char>(byte ^ (1 << bit))))
        qFatal("cannot flip a bit");
}

void StoreDamageTest::everyFlippedBitIsFound()
{
    const SmallRegister small;
    Secret key;
    {
        const auto opened = small.opened();
        small.act(*opened, 25);
        key = opened->keys().databaseKeys().front().clone();
    }
    const QString file = small.location().database();
    const qsizetype size = contentOf(file).size();
    QVERIFY(looksWhole(file, key));
    std::mt19937 random(20261121);
    const int flips = 2000;
    for (int i = 0; i < flips; ++i) {
        // Over the whole file, evenly, and in each place another bit.
        const qsizetype place = size * i / flips + static_cast<qsizetype>(random() % 8);
        const unsigned bit = static_cast<unsigned>(random() % 8);
        flipBit(file, place, bit);
        QVERIFY2(!looksWhole(file, key), qPrintable(QString::number(place)));
        flipBit(file, place, bit);
    }
    QVERIFY(looksWhole(file, key));
    QCOMPARE(SmallRegister::check(*small.opened()).value(), 25);
}

void StoreDamageTest::whatIsAppendedIsFound()
{
    const SmallRegister small;
    const QByteArray bytes = contentOf(small.location().database());
    overwrite(small.location().database(), bytes + QByteArray(8192, 'Z'));
    {
        const auto opened = small.opened();
        const auto checked = checkStore(opened->connection(), opened->keys().auditKey());
        QVERIFY(!checked);
        QCOMPARE(checked.error().fact(QStringLiteral("part")), QStringLiteral("cipher"));
    }
    overwrite(small.location().database(), bytes + "junk");
    QCOMPARE(small.open().error().code(), ErrorCode::RegisterDamaged);
}

// The power fails in the middle of a commit that makes the file longer: it ends with part of a page, and the
// journal beside it knows how long it was.
void StoreDamageTest::aPageThatWasCutShortIsPutRight()
{
    const SmallRegister small;
    const Keys keys = keysOf(small);
    const StoreLocation found(small.path(QStringLiteral("Stroom.balie")));
    FaultyFiles faulty;
    bool isHalfWritten = false;
    for (int n = 1; !isHalfWritten; ++n) {
        QVERIFY(QDir(found.folder()).removeRecursively());
        const QByteArray before = contentOf(small.location().database());
        const auto store = openStore(small.location().database(), keys.database);
        QVERIFY(store);
        faulty.failAt(n, SQLITE_IOERR_WRITE, FaultyFiles::Stays::Yes);
        QVERIFY(!small.act(**store, AuditTable(**store, keys.audit)));
        copyFolder(small.location().folder(), found.folder());
        isHalfWritten = contentOf(found.database()) != before;
        faulty.heal();
    }
    overwrite(found.database(), contentOf(found.database()) + QByteArray(512, 'x'));
    const auto store = openStore(found.database(), keys.database);
    QVERIFY(store);
    QCOMPARE(SmallRegister::check(**store, keys.audit).value(), 0);
    QCOMPARE(contentOf(found.database()).size() % 4096, 0);
}

// What the writer in the other process says of itself, in memory that survives it.
struct Said
{
    volatile qint64 ready;
    volatile qint64 acknowledged;
};

// The children are forked with the register closed and the keys in hand: opening it 120 times by
// passphrase would only measure Argon2.
static void writeUntilKilled(const SmallRegister &small, const Keys &keys, Said *said)
{
    const auto store = openStore(small.location().database(), keys.database);
    if (!store)
        _exit(3);
    const AuditTable log(**store, keys.audit);
    said->ready = 1;
    while (true) {
        const auto done = small.act(**store, log);
        if (!done)
            _exit(4);
        said->acknowledged = *done;
    }
}

void StoreDamageTest::killedWritersLoseNothing()
{
    const SmallRegister small;
    const Keys keys = keysOf(small);
    Said *const said = static_cast<Said *>(mmap(nullptr, sizeof(Said), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    QVERIFY(said != MAP_FAILED);
    std::mt19937 random(20261121);
    int hot = 0;
    for (int i = 0; i < 120; ++i) {
        said->ready = 0;
        const pid_t writer = forkedChild();
        if (writer == 0)
            writeUntilKilled(small, keys, said);
        while (!said->ready && waitpid(writer, nullptr, WNOHANG) == 0)
            usleep(100);
        usleep(static_cast<useconds_t>(random() % 15000));
        kill(writer, SIGKILL);
        waitpid(writer, nullptr, 0);
        QVERIFY(said->ready);
        hot += contentOf(small.location().database() + QStringLiteral("-journal")).size() > 512 ? 1 : 0;

        const auto store = openStore(small.location().database(), keys.database);
        QVERIFY2(store, qPrintable(QString::number(i)));
        const auto acts = SmallRegister::check(**store, keys.audit);
        QVERIFY2(acts, qPrintable(QString::number(i)));
        // Everything acknowledged is there, and at most one that was not yet.
        QVERIFY2(*acts >= said->acknowledged && *acts <= said->acknowledged + 1, qPrintable(QString::number(i)));
        said->acknowledged = *acts;
    }
    munmap(said, sizeof(Said));
    // The test has teeth only where kills hit the middle of a write.
    QVERIFY2(hot >= 30, qPrintable(QString::number(hot)));
}

void StoreDamageTest::aFullDiskLosesNothing_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<FaultyFiles::Stays>("stays");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("full, and it stays full") << SQLITE_FULL << FaultyFiles::Stays::Yes << ErrorCode::DiskFull;
    QTest::newRow("full for a moment") << SQLITE_FULL << FaultyFiles::Stays::No << ErrorCode::DiskFull;
    QTest::newRow("a write fails, and goes on failing") << SQLITE_IOERR_WRITE << FaultyFiles::Stays::Yes << ErrorCode::DatabaseFailed;
    QTest::newRow("a write fails once") << SQLITE_IOERR_WRITE << FaultyFiles::Stays::No << ErrorCode::DatabaseFailed;
    QTest::newRow("a flush fails once") << SQLITE_IOERR_FSYNC << FaultyFiles::Stays::No << ErrorCode::DatabaseFailed;
}

// The first, the second, the third … writing of an act fails, until none does.
void StoreDamageTest::aFullDiskLosesNothing()
{
    QFETCH(int, failure);
    QFETCH(FaultyFiles::Stays, stays);
    QFETCH(ErrorCode, code);
    const SmallRegister small;
    FaultyFiles faulty;
    const Keys keys = keysOf(small);
    qint64 kept = 0;
    int failed = 0;
    bool clean = false;
    for (int n = 1; !clean; ++n) {
        const auto store = openStore(small.location().database(), keys.database);
        QVERIFY(store);
        const AuditTable log(**store, keys.audit);
        faulty.failAt(n, failure, stays);
        const auto act = small.act(**store, log);
        clean = !faulty.hasFailed();
        faulty.heal();
        if (!act) {
            ++failed;
            QCOMPARE(toWord(act.error().code()), toWord(code));
        } else {
            kept = *act;
        }
        const auto there = SmallRegister::check(**store, keys.audit);
        QVERIFY2(there, qPrintable(QString::number(n)));
        // Where the very last flush of a commit fails the act may be there, whole, though nobody promised it.
        const bool mayBeThere = !act && code != ErrorCode::DiskFull;
        QVERIFY2(*there == kept || (mayBeThere && *there == kept + 1), qPrintable(QString::number(n)));
        // There is room again: work goes on with the same connection.
        const auto after = small.act(**store, log);
        QVERIFY2(after, qPrintable(QString::number(n)));
        kept = *after;
    }
    QVERIFY2(failed >= 3, qPrintable(QString::number(failed)));
    QCOMPARE(SmallRegister::check(*small.opened()).value(), kept);
}

void StoreDamageTest::aCopyIsWholeOrNotThere_data()
{
    aFullDiskLosesNothing_data();
}

void StoreDamageTest::aCopyIsWholeOrNotThere()
{
    QFETCH(int, failure);
    QFETCH(FaultyFiles::Stays, stays);
    QFETCH(ErrorCode, code);
    const SmallRegister small;
    FaultyFiles faulty;
    const auto opened = small.opened();
    small.act(*opened, 10);
    const QString copy = small.path(QStringLiteral("copy.db"));
    int failed = 0;
    bool clean = false;
    for (int n = 1; !clean; n += 3) {
        faulty.failAt(n, failure, stays);
        const auto copied = copyStore(opened->connection(), copy, opened->keys().databaseKeys().front());
        clean = !faulty.hasFailed();
        faulty.heal();
        if (!copied) {
            ++failed;
            QCOMPARE(toWord(copied.error().code()), toWord(code));
            QVERIFY(!QFile::exists(copy));
            continue;
        }
        const auto store = openStore(copy, opened->keys().databaseKeys().front());
        QVERIFY(store);
        QCOMPARE(SmallRegister::check(**store, opened->keys().auditKey()).value(), 10);
        QFile::remove(copy);
    }
    QVERIFY2(failed >= 2, qPrintable(QString::number(failed)));
    QCOMPARE(SmallRegister::check(*opened).value(), 10);
}

QTEST_GUILESS_MAIN(StoreDamageTest)
#include "tst_storedamage.moc"
