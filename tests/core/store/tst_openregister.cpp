// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a register: what must be refused is refused, by its own name, and what was kept is there.
#include "core/platform/ownfolder.h"
#include "core/store/authorizer.h"
#include "core/store/keyrescue.h"
#include "core/store/nextsheet.h"
#include "core/store/sqlcipheropener.h"
#include "tests/support/childprocess.h"
#include "tests/support/smallregister.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <csignal>
#include <functional>

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

using Damage = std::function<void(const SmallRegister &)>;
Q_DECLARE_METATYPE(Damage)

class OpenRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneIsThere();
    void theFolderHoldsWhatItShould();
    void nothingIsReadableInAnyFile();
    void badRegistersAreRefused_data();
    void badRegistersAreRefused();
    void whatWasLeftOpenIsClosed();
    void aFolderThatCannotBeWrittenStaysClosed();
    void aSecondProcessIsRefusedUntilTheFirstIsGone();
    void anotherKeySurvivesAKillAtAnyPoint();
    void oneOfTwoSheetsAlwaysOpens();
    void whoeverIsRemovedCannotReadWhatComesAfter();
    void whatIsForgottenIsGoneAndTheLogIsWhole();
};

void OpenRegisterTest::whatWasDoneIsThere()
{
    const SmallRegister small;
    {
        const auto opened = small.opened();
        small.act(*opened, 30);
        QVERIFY(opened->writeAnchor());
    }
    const auto again = small.opened();
    QCOMPARE(SmallRegister::check(*again).value(), 30);
    QCOMPARE(again->keys().anchor().seq, 30);
    QCOMPARE(again->audit().page({QString(), std::nullopt, 10}).value().front().entry.seq, 30);
    QCOMPARE(again->audit().page({QStringLiteral("1"), 20, 100}).value().size(), 4U);
    QVERIFY(!again->wasOpenToOthers());
}

void OpenRegisterTest::theFolderHoldsWhatItShould()
{
    const SmallRegister small;
    const auto opened = small.opened();
    small.act(*opened, 2);
    const QStringList files = QDir(small.location().folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    QCOMPARE(files, (QStringList{QStringLiteral("backups"), QStringLiteral("keys.a"), QStringLiteral("keys.b"), QStringLiteral("store.db"),
                                 QStringLiteral("store.db-journal"), QStringLiteral("store.lock"), QStringLiteral("store.reserve")}));
    for (const QString &file : files) {
        struct stat found{};
        QCOMPARE(lstat(QFile::encodeName(small.location().folder() + QLatin1Char('/') + file).constData(), &found), 0);
        QCOMPARE(found.st_mode & 077, 0U);
    }
    QCOMPARE(fileSize(small.location().reserve()), 8 * 1024 * 1024);
    opened->releaseReserve();
    QCOMPARE(fileSize(small.location().reserve()), -1);
    opened->refillReserve();
    QCOMPARE(fileSize(small.location().reserve()), 8 * 1024 * 1024);
}

void OpenRegisterTest::nothingIsReadableInAnyFile()
{
    const SmallRegister small;
    const auto opened = small.opened();
    small.act(*opened, 20);
    // In the middle of a transaction, so that the journal is full too.
    auto transaction = Transaction::begin(opened->connection());
    QVERIFY(transaction);
    QVERIFY(transaction->change(QStringLiteral("UPDATE act SET body = body || 'Kruidhof'")));
    opened->releaseReserve();
    const QList<QByteArray> needles{"Kruidhof", QStringLiteral("Kruidhof").toUtf8().toHex(), "matter", "SQLite format", "lantaarn", "Anna"};
    const QByteArray wide(reinterpret_cast<const char *>(u"Kruidhof"), 16);
    int seen = 0;
    // The copy is made by another process: opening these files here would let go of SQLite's locks.
    QCOMPARE(system(qPrintable(QStringLiteral("cp -r '%1' '%2'").arg(small.location().folder(), small.path(QStringLiteral("copy"))))), 0);
    QDirIterator files(small.path(QStringLiteral("copy")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = contentOf(files.next());
        for (const QByteArray &needle : needles)
            QVERIFY2(!bytes.contains(needle), needle.constData());
        QVERIFY(!bytes.contains(wide));
        ++seen;
    }
    QVERIFY(seen >= 5);
}

static void plain(const QString &file)
{
    removeFile(file);
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(file).constData(), &handle);
    sqlite3_exec(handle, "PRAGMA application_id = 1111574857; CREATE TABLE audit (seq)", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    chmod(QFile::encodeName(file).constData(), 0600);
}

static void withSchemaOpen(const SmallRegister &small, const QString &sql)
{
    const auto opened = small.opened();
    const Authorizer::Opening door(opened->connection().authorizer(), Authorizer::Door::Schema);
    if (const auto done = opened->connection().execute(sql); !done)
        qFatal("%s", qPrintable(done.error().toLogLine()));
}

static void edit(const QString &file, const std::function<void(QByteArray &)> &change)
{
    QByteArray bytes = contentOf(file);
    change(bytes);
    overwrite(file, bytes);
}

void OpenRegisterTest::badRegistersAreRefused_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, Damage damage) { QTest::newRow(name) << std::move(damage) << code; };
    const auto store = [](const std::function<void(QByteArray &)> &change) {
        return [change](const SmallRegister &small) { edit(small.location().database(), change); };
    };
    row("no folder", ErrorCode::RegisterMissing, [](const SmallRegister &s) { removeFolder(s.location().folder()); });
    row("an empty folder", ErrorCode::NotARegister, [](const SmallRegister &s) {
        for (const QString &file : {s.location().database(), s.location().keysA(), s.location().keysB()})
            removeFile(file);
    });
    row("a file in place of the folder", ErrorCode::RegisterNotPrivate, [](const SmallRegister &s) {
        removeFolder(s.location().folder());
        overwrite(s.location().folder(), "letter");
    });
    row("no store", ErrorCode::RegisterMissing, [](const SmallRegister &s) { removeFile(s.location().database()); });
    row("no keys", ErrorCode::KeysDamaged, [](const SmallRegister &s) {
        removeFile(s.location().keysA());
        removeFile(s.location().keysB());
    });
    row("an empty store", ErrorCode::RegisterDamaged, store([](QByteArray &b) { b.clear(); }));
    row("cut by some bytes", ErrorCode::RegisterDamaged, store([](QByteArray &b) { b.chop(100); }));
    row("cut by a page", ErrorCode::RegisterDamaged, store([](QByteArray &b) { b.chop(4096); }));
    row("cut to one page", ErrorCode::RegisterDamaged, store([](QByteArray &b) { b.truncate(4096); }));
    row("first page destroyed", ErrorCode::RegisterDamaged, store([](QByteArray &b) { b.replace(0, 4096, QByteArray(4096, 'x')); }));
    row("salt flipped", ErrorCode::RegisterDamaged, store([](QByteArray &b) { b[3] = static_cast<char>(b[3] ^ 1); }));
    row("all zeros", ErrorCode::RegisterDamaged, store([](QByteArray &b) { b.fill('\0'); }));
    row("a text", ErrorCode::RegisterDamaged, store([](QByteArray &b) { b = QByteArray("Geachte heer, ").repeated(2048).left(8192); }));
    row("a plain database", ErrorCode::PlaintextStore, [](const SmallRegister &s) { plain(s.location().database()); });
    row("the store is a link", ErrorCode::RegisterNotPrivate, [](const SmallRegister &s) {
        QFile::rename(s.location().database(), s.path(QStringLiteral("elsewhere")));
        QFile::link(s.path(QStringLiteral("elsewhere")), s.location().database());
    });
    row("the folder is a link", ErrorCode::RegisterNotPrivate, [](const SmallRegister &s) {
        QFile::rename(s.location().folder(), s.path(QStringLiteral("elsewhere")));
        QFile::link(s.path(QStringLiteral("elsewhere")), s.location().folder());
    });
    row("the lock is a link", ErrorCode::FileUnwritable, [](const SmallRegister &s) {
        removeFile(s.location().lock());
        QFile::link(s.path(QStringLiteral("elsewhere")), s.location().lock());
    });
    row("a newer version", ErrorCode::RegisterNewer, [](const SmallRegister &s) { withSchemaOpen(s, QStringLiteral("PRAGMA user_version = 99")); });
    row("a trigger of another hand", ErrorCode::RegisterDamaged, [](const SmallRegister &s) {
        withSchemaOpen(s, QStringLiteral("CREATE TRIGGER extra AFTER INSERT ON act BEGIN UPDATE matter SET acts = 0; END"));
    });
    row("a view of another hand", ErrorCode::RegisterDamaged, [](const SmallRegister &s) { withSchemaOpen(s, QStringLiteral("CREATE VIEW v AS SELECT 1")); });
    row("a guard taken away", ErrorCode::RegisterDamaged, [](const SmallRegister &s) { withSchemaOpen(s, QStringLiteral("DROP TRIGGER audit_is_not_removed")); });
}

void OpenRegisterTest::badRegistersAreRefused()
{
    QFETCH(Damage, damage);
    QFETCH(ErrorCode, code);
    const SmallRegister small;
    damage(small);
    const auto opened = small.open();
    QVERIFY(!opened);
    QCOMPARE(toWord(opened.error().code()), toWord(code));
}

void OpenRegisterTest::whatWasLeftOpenIsClosed()
{
    const SmallRegister small;
    chmod(QFile::encodeName(small.location().folder()).constData(), 0755);
    chmod(QFile::encodeName(small.location().database()).constData(), 0644);
    chmod(QFile::encodeName(small.location().keysB()).constData(), 0666);
    const auto opened = small.opened();
    QVERIFY(opened->wasOpenToOthers());
    QVERIFY(checkOwnFolder(small.location().folder()));
    QVERIFY(checkOwnFile(small.location().keysB()));
}

// Permissions do not bind the administrator, so the test becomes somebody else where it is run by one.
void OpenRegisterTest::aFolderThatCannotBeWrittenStaysClosed()
{
    static constexpr uid_t somebody = 65534;
    const SmallRegister small;
    const QByteArray folder = QFile::encodeName(small.location().folder());
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(system(QByteArray("chown -R 65534 " + QFile::encodeName(small.path(QString()))).constData()), 0);
    const pid_t child = forkedChild();
    if (child == 0) {
        if (isRoot && setresuid(somebody, somebody, somebody) != 0)
            _exit(1);
        if (!small.open())
            _exit(2);
        chmod(folder.constData(), 0500);
        const auto opened = small.open();
        const bool isTold = !opened && opened.error().code() == ErrorCode::FileUnwritable
            && opened.error().fact(QStringLiteral("kind")) == QStringLiteral("folder")
            && opened.error().fact(QStringLiteral("file")) == QStringLiteral("Proef.balie");
        chmod(folder.constData(), 0700);
        _exit(isTold ? 0 : 3);
    }
    int state = 0;
    waitpid(child, &state, 0);
    QVERIFY(WIFEXITED(state));
    QCOMPARE(WEXITSTATUS(state), 0);
}

void OpenRegisterTest::aSecondProcessIsRefusedUntilTheFirstIsGone()
{
    const SmallRegister small;
    int ready[2];
    QCOMPARE(pipe(ready), 0);
    const pid_t first = forkedChild();
    if (first == 0) {
        const auto opened = small.open();
        const char letter = opened ? 'y' : 'n';
        if (write(ready[1], &letter, 1) == 1)
            pause();
        _exit(0);
    }
    char letter = 0;
    QCOMPARE(read(ready[0], &letter, 1), 1);
    QCOMPARE(letter, 'y');
    const auto second = small.open();
    kill(first, SIGKILL);
    waitpid(first, nullptr, 0);
    QVERIFY(!second);
    QCOMPARE(second.error().code(), ErrorCode::RegisterInUse);
    QCOMPARE(second.error().fact(QStringLiteral("process")), QString::number(first));
    QVERIFY(!second.error().fact(QStringLiteral("user")).isEmpty());
    QVERIFY(small.open());
    close(ready[0]);
    close(ready[1]);
}

void OpenRegisterTest::anotherKeySurvivesAKillAtAnyPoint()
{
    const SmallRegister small;
    {
        const auto opened = small.opened();
        small.act(*opened, 40);
        QVERIFY(opened->writeAnchor());
    }
    for (int i = 0; i < 12; ++i) {
        int begun[2];
        QCOMPARE(pipe(begun), 0);
        const pid_t child = forkedChild();
        if (child == 0) {
            const auto opened = small.open();
            const char letter = opened ? 'y' : 'n';
            if (write(begun[1], &letter, 1) == 1 && opened)
                static_cast<void>((*opened)->rotate());
            pause();
        }
        char letter = 0;
        QCOMPARE(read(begun[0], &letter, 1), 1);
        QCOMPARE(letter, 'y');
        usleep(static_cast<useconds_t>(i * 6000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(begun[0]);
        close(begun[1]);
        const auto opened = small.open();
        QVERIFY2(opened, qPrintable(QString::number(i)));
        QCOMPARE(SmallRegister::check(**opened).value(), 40);
        QCOMPARE((*opened)->keys().databaseKeys().size(), 1U);
    }
}

// Killed at any point of the change, one of the two sheets opens with the key files, and one without them. The
// next one is on paper before the change begins.
void OpenRegisterTest::oneOfTwoSheetsAlwaysOpens()
{
    const SmallRegister small;
    RecoveryCode code = RecoveryCode::create();
    QString slot;
    {
        const auto opened = small.opened();
        small.act(*opened, 40);
        code = opened->keys().replaceRecoveryCode(KeyCost::floor(), small.clock().now()).value();
        slot = opened->keys().recoverySlot();
    }
    int renewed = 0;
    for (const int milliseconds : {0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144}) {
        int printed[2];
        QCOMPARE(pipe(printed), 0);
        const pid_t child = forkedChild();
        if (child == 0) {
            const auto opened = small.open();
            const auto next = (*opened)->keys().nextSheet(KeyCost::floor(), small.clock().now());
            const QByteArray paper = (next->code.toString() + QLatin1Char(' ') + next->slot).toLatin1();
            if (write(printed[1], paper.constData(), static_cast<std::size_t>(paper.size())) == paper.size() && (*opened)->keys().useSheet(*next))
                static_cast<void>((*opened)->rotate());
            pause();
        }
        QByteArray paper(4096, '\0'); // at once, since a pipe takes as much in one piece
        paper.truncate(std::max<qsizetype>(0, read(printed[0], paper.data(), static_cast<std::size_t>(paper.size()))));
        usleep(static_cast<useconds_t>(milliseconds * 1000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(printed[0]);
        close(printed[1]);
        const QList<QByteArray> words = paper.split(' ');
        QCOMPARE(words.size(), 2);
        RecoveryCode nextCode = RecoveryCode::from(QString::fromLatin1(words.at(0))).value();
        const QString nextSlot = QString::fromLatin1(words.at(1));

        const QString when = QStringLiteral("killed after %1 ms").arg(milliseconds);
        const QString copy = small.path(QStringLiteral("copy%1").arg(milliseconds));
        copyFolder(small.location().folder(), copy);
        QFile::remove(copy + QStringLiteral("/keys.a"));
        QFile::remove(copy + QStringLiteral("/keys.b"));
        const bool byOldPaper = rebuildKeys(StoreLocation(copy), slot, code, small.clock()).has_value();
        QVERIFY2(byOldPaper || rebuildKeys(StoreLocation(copy), nextSlot, nextCode, small.clock()), qPrintable(when));

        if (RegisterKeys::unlock(small.location(), nextCode)) {
            ++renewed;
            code = std::move(nextCode);
            slot = nextSlot;
        }
        const auto opened = OpenRegister::open(small.location(), RecoveryCode::from(code.toString()).value(), small.clock(), SmallRegister::smallSchema());
        QVERIFY2(opened, qPrintable(when));
        QCOMPARE(SmallRegister::check(**opened).value(), 40);
        QCOMPARE((*opened)->keys().databaseKeys().size(), 1U);
    }
    QVERIFY2(renewed > 0, "killed too early each time");
}

void OpenRegisterTest::whoeverIsRemovedCannotReadWhatComesAfter()
{
    const SmallRegister small;
    const auto opened = small.opened();
    small.act(*opened, 10);
    const KeyHolder bram{UserId::create(small.clock().now()), QStringLiteral("Bram"), Secret::fromText(QStringLiteral("woord")), KeyCost::floor()};
    QVERIFY(opened->keys().addHolder(bram, small.clock().now()));
    const Secret known = opened->keys().databaseKeys().front().clone();
    QVERIFY(opened->keys().removeHolder(bram.user));
    QVERIFY(opened->rotate());
    small.act(*opened, 3);
    QCOMPARE(SmallRegister::check(*opened).value(), 13);
    QCOMPARE(opened->keys().databaseKeys().size(), 1U);

    copyFolder(small.location().folder(), small.path(QStringLiteral("copy")));
    const auto withOldKey = openStore(small.path(QStringLiteral("copy/store.db")), known);
    QVERIFY(!withOldKey);
    QCOMPARE(withOldKey.error().code(), ErrorCode::RegisterDamaged);
    QVERIFY(!QFile::exists(small.location().database() + QStringLiteral(".new")));
}

void OpenRegisterTest::whatIsForgottenIsGoneAndTheLogIsWhole()
{
    const SmallRegister small;
    const auto opened = small.opened();
    small.act(*opened, 12);
    {
        auto transaction = Transaction::begin(opened->connection());
        QVERIFY(transaction);
        QCOMPARE(opened->audit().forgetPayloads(*transaction, QStringLiteral("3")).value(), 3);
        QVERIFY(transaction->commit());
    }
    QVERIFY(opened->audit().verifyAll());
    const auto about = opened->audit().page({QStringLiteral("3"), std::nullopt, 10});
    QCOMPARE(about->size(), 3U);
    for (const AuditRecord &record : *about)
        QVERIFY(!record.payload);
    // Forgetting leaves an empty place; a place that is gone is damage.
    auto transaction = Transaction::begin(opened->connection());
    QVERIFY(transaction);
    QCOMPARE(transaction->change(QStringLiteral("DELETE FROM audit_payload WHERE seq = 5")).value(), 1);
    const auto verified = opened->audit().verifyAll();
    QCOMPARE(verified.error().fact(QStringLiteral("fault")), toWord(AuditFault::PayloadMissing));
    QCOMPARE(verified.error().fact(QStringLiteral("seq")), QStringLiteral("5"));
}

QTEST_GUILESS_MAIN(OpenRegisterTest)
#include "tst_openregister.moc"
