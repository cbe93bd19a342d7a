// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is no register, or must not be opened, is refused by its own name.
#include "core/platform/ownfolder.h"
#include "core/store/authorizer.h"
#include "core/store/sqlcipheropener.h"
#include "tests/support/childprocess.h"
#include "tests/support/smallregister.h"

#include <QDir>
#include <QTest>

#include <functional>

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

using Damage = std::function<void(const SmallRegister &)>;
Q_DECLARE_METATYPE(Damage)

class BadRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRegistersAreRefused_data();
    void badRegistersAreRefused();
    void whatWasLeftOpenIsClosed();
    void aFolderThatCannotBeWrittenStaysClosed();
};

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

void BadRegisterTest::badRegistersAreRefused_data()
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

void BadRegisterTest::badRegistersAreRefused()
{
    QFETCH(Damage, damage);
    QFETCH(ErrorCode, code);
    const SmallRegister small;
    damage(small);
    const auto opened = small.open();
    QVERIFY(!opened);
    QCOMPARE(toWord(opened.error().code()), toWord(code));
}

void BadRegisterTest::whatWasLeftOpenIsClosed()
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
void BadRegisterTest::aFolderThatCannotBeWrittenStaysClosed()
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

QTEST_GUILESS_MAIN(BadRegisterTest)
#include "tst_badregister.moc"
