// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every known way in which SQLCipher ends up writing plain text, tried on purpose.
#include "core/store/cipherproof.h"
#include "core/store/connection.h"
#include "core/store/sqlcipheropener.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace balie;

class CipherTrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherSqliteInTheProcess_data();
    void anotherSqliteInTheProcess();
    void theSystemsSqliteIsThereToFallInto();
    void aKeyOfAnotherSizeIsRefused_data();
    void aKeyOfAnotherSizeIsRefused();
    void theKeyIsNeverTakenForAPassphrase();
    void temporaryFilesStayInMemory();
    void theProofSeesAPlainStore();
};

void CipherTrapsTest::anotherSqliteInTheProcess_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("preloaded");
    QTest::addColumn<QString>("answer");
    QTest::newRow("linked as we link") << QStringLiteral("ciphertrap_ours") << false << QStringLiteral("made");
    QTest::newRow("linked as we link, another SQLite preloaded") << QStringLiteral("ciphertrap_ours") << true << QStringLiteral("made");
    QTest::newRow("our symbols hidden") << QStringLiteral("ciphertrap_hidden") << false << QStringLiteral("cipher-missing");
    QTest::newRow("our symbols hidden, another SQLite preloaded") << QStringLiteral("ciphertrap_hidden") << true << QStringLiteral("cipher-missing");
}

void CipherTrapsTest::anotherSqliteInTheProcess()
{
    QFETCH(QString, program);
    QFETCH(bool, preloaded);
    QFETCH(QString, answer);
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
    if (preloaded)
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("libsqlite3.so.0"));
    process.setProcessEnvironment(environment);
    process.start(builtFile(QStringLiteral("tests/")) + program, {folder.path()});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), answer);
    // Nothing readable was written, not even for a moment that we would have to trust.
    QFile store(folder.filePath(QStringLiteral("store.db")));
    QCOMPARE(store.exists(), answer == QStringLiteral("made"));
    if (store.open(QIODevice::ReadOnly))
        QVERIFY(!store.readAll().contains("SQLite format"));
}

// The trap is real: the library that is preloaded exists and knows nothing of keys.
void CipherTrapsTest::theSystemsSqliteIsThereToFallInto()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("libsqlite3.so.0"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("/bin/cat"), {QStringLiteral("/proc/self/maps")});
    QVERIFY(process.waitForFinished(30000));
    QVERIFY2(process.readAllStandardOutput().contains("libsqlite3"), "without that library this test proves nothing");
}

void CipherTrapsTest::aKeyOfAnotherSizeIsRefused_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 16, 31, 33, 64, 67})
        QTest::addRow("%d bytes", size) << size;
}

void CipherTrapsTest::aKeyOfAnotherSizeIsRefused()
{
    QFETCH(int, size);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("store.db"));
    const Secret key(size);
    QCOMPARE(createStore(file, key).error().code(), ErrorCode::KeysDamaged);
    QVERIFY(!QFile::exists(file));
}

// Bytes of every value give 67 characters of hexadecimal. A raw key opens with the raw form alone; had it
// been taken for a passphrase, the same characters as a passphrase would open it.
void CipherTrapsTest::theKeyIsNeverTakenForAPassphrase()
{
    for (const char filling : {'\0', '\'', 'x', '\xff'}) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("store.db"));
        const Secret key = Secret::fromBytes(QByteArray(databaseKeySize, filling));
        QVERIFY(createStore(file, key));
        const QByteArray raw = "x'" + key.view().toByteArray().toHex() + "'";
        QCOMPARE(raw.size(), 67);
        for (const auto &[text, opens] : {std::pair{raw, true}, std::pair{raw.mid(0, 66), false}, std::pair{key.view().toByteArray().toHex(), false}}) {
            sqlite3 *handle = nullptr;
            QCOMPARE(sqlite3_open_v2(QFile::encodeName(file).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
            sqlite3_exec(handle, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
            sqlite3_key(handle, text.constData(), static_cast<int>(text.size()));
            QCOMPARE(sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) == SQLITE_OK, opens);
            sqlite3_close(handle);
        }
    }
}

static int temporaryStore(sqlite3 *handle)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, "PRAGMA temp_store", -1, &statement, nullptr);
    sqlite3_step(statement);
    const int now = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return now;
}

void CipherTrapsTest::temporaryFilesStayInMemory()
{
    const QTemporaryDir folder;
    const auto store = createStore(folder.filePath(QStringLiteral("store.db")), Secret::random(databaseKeySize));
    QVERIFY(store);
    for (const QString &attempt : {QStringLiteral("PRAGMA temp_store = FILE"), QStringLiteral("PRAGMA temp_store = 1"),
                                   QStringLiteral("PRAGMA main.temp_store = DEFAULT"), QStringLiteral("PRAGMA temp_store(1)"),
                                   QStringLiteral("PRAGMA TEMP_STORE=file")}) {
        QVERIFY2(!(*store)->execute(attempt), qPrintable(attempt));
        QCOMPARE(temporaryStore((*store)->handle()), 2);
    }
    QVERIFY(!(*store)->execute(QStringLiteral("PRAGMA temp_store_directory = '/tmp'")));
    // The attempt itself is real: without our authorizer it works.
    sqlite3 *other = nullptr;
    sqlite3_open(":memory:", &other);
    sqlite3_exec(other, "PRAGMA temp_store = FILE", nullptr, nullptr, nullptr);
    QCOMPARE(temporaryStore(other), 1);
    sqlite3_close(other);
}

void CipherTrapsTest::theProofSeesAPlainStore()
{
    QVERIFY(proveCipherAtStart());
    const QTemporaryDir folder;
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(folder.filePath(QStringLiteral("plain.db"))).constData(), &handle);
    sqlite3_exec(handle, "CREATE TABLE t (a)", nullptr, nullptr, nullptr);
    const auto proved = proveNotPlain(handle);
    const auto keyed = proveCipherOfHandle(handle);
    sqlite3_close(handle);
    QCOMPARE(proved.error().code(), ErrorCode::PlaintextStore);
    QCOMPARE(keyed.error().code(), ErrorCode::CipherMissing);
}

QTEST_GUILESS_MAIN(CipherTrapsTest)
#include "tst_ciphertraps.moc"
