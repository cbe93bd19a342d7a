// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlcipheropener.h"

#include "core/platform/ownfolder.h"
#include "core/store/authorizer.h"
#include "core/store/cipherproof.h"
#include "core/store/connection.h"
#include "core/store/storeerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sodium.h>
#include <sqlite3.h>

namespace balie {

static constexpr int pageSize = 4096;
static constexpr int lookasideSize = 1200;
static constexpr int lookasideSlots = 400;
static constexpr qint64 applicationId = 0x42414c49; // "BALI"

namespace {

// A database of Qt that is closed and forgotten unless it is handed over.
class Candidate
{
public:
    Candidate() : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}
    ~Candidate()
    {
        if (!m_name.isEmpty())
            close();
    }
    Candidate(const Candidate &) = delete;
    Candidate &operator=(const Candidate &) = delete;

    Result<void> open(const QString &place)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        if (!database.isValid())
            return Error(ErrorCode::CipherMissing).with(QStringLiteral("proof"), QStringLiteral("QSQLITE"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
        database.setDatabaseName(place);
        if (!database.open())
            return storeError(database.lastError(), nullptr);
        m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
        // Small pieces of memory for the statements that are kept and the texts of a row. It cannot be
        // changed once a piece is in use; then the default stays, which is only slower.
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, lookasideSize, lookasideSlots);
        return {};
    }

    sqlite3 *handle() const { return m_handle; }

    std::unique_ptr<Connection> handOver()
    {
        auto authorizer = std::make_unique<Authorizer>();
        authorizer->install(m_handle);
        const QSqlDatabase database = QSqlDatabase::database(std::exchange(m_name, QString()), false);
        return std::make_unique<Connection>(database, std::move(authorizer));
    }

    void close()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
        m_name.clear();
    }

private:
    QString m_name;
    sqlite3 *m_handle = nullptr;
};

} // namespace

static QString uriOf(const QString &file, const QString &mode)
{
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) + QStringLiteral("?mode=") + mode;
}

// x'<64 hex digits>': any other length, or one wrong digit, is silently taken for a passphrase, and an
// empty one for "no encryption".
static Result<void> giveKey(sqlite3 *handle, const Secret &key)
{
    static constexpr int length = 2 + 2 * databaseKeySize + 1;
    if (key.size() != databaseKeySize)
        return Error(ErrorCode::KeysDamaged);
    Secret text(length + 1);
    char *const letters = reinterpret_cast<char *>(text.data());
    letters[0] = 'x';
    letters[1] = '\'';
    sodium_bin2hex(letters + 2, 2 * databaseKeySize + 1, key.data(), databaseKeySize);
    letters[length - 1] = '\'';
    const int given = sqlite3_key_v2(handle, "main", letters, length);
    if (given != SQLITE_OK)
        return storeError(given, handle);
    return {};
}

static Result<void> run(sqlite3 *handle, const char *sql)
{
    const int done = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    if (done != SQLITE_OK)
        return storeError(done, handle);
    return {};
}

// The first value of the first row, or nothing where there is no row.
static Result<QByteArray> answer(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    int done = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    QByteArray text;
    if (done == SQLITE_OK && (done = sqlite3_step(statement)) == SQLITE_ROW)
        text = QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    if (done != SQLITE_ROW && done != SQLITE_DONE)
        return storeError(done, handle);
    return text;
}

static Result<void> harden(sqlite3 *handle)
{
    static constexpr std::pair<int, int> switches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},          {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},      {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},  {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0}};
    for (const auto &[name, wanted] : switches) {
        int now = -1;
        if (sqlite3_db_config(handle, name, wanted, &now) != SQLITE_OK || now != wanted)
            return Error(ErrorCode::DatabaseFailed).with(QStringLiteral("setting"), qint64{name});
    }
    static constexpr std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_ATTACHED, 0},         {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
        {SQLITE_LIMIT_SQL_LENGTH, 100000},  {SQLITE_LIMIT_EXPR_DEPTH, 200},
        {SQLITE_LIMIT_COMPOUND_SELECT, 50}, {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 999}, {SQLITE_LIMIT_TRIGGER_DEPTH, 8},
        {SQLITE_LIMIT_WORKER_THREADS, 0}};
    for (const auto &[name, most] : limits)
        sqlite3_limit(handle, name, most);
    return {};
}

// Each is asked back: SQLite ignores a pragma that it does not know or cannot do.
static Result<void> settle(sqlite3 *handle)
{
    struct Pragma
    {
        const char *set;
        const char *ask;
        const char *expected;
    };
    static constexpr Pragma pragmas[] = {
        {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
        {"PRAGMA journal_mode = TRUNCATE", "PRAGMA journal_mode", "truncate"},
        {"PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3"},
        {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
        {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
        {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
        {"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1"}, // so that REPLACE is a DELETE too
        {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
        {"PRAGMA cache_size = -65536", "PRAGMA cache_size", "-65536"},
        {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"}};
    for (const Pragma &pragma : pragmas) {
        if (const Result<void> set = run(handle, pragma.set); !set)
            return set;
        const Result<QByteArray> now = answer(handle, pragma.ask);
        if (!now)
            return now.error();
        // A codec has no memory map at all and gives no answer to that question.
        if (*now != pragma.expected && !(now->isEmpty() && qstrcmp(pragma.expected, "0") == 0))
            return Error(ErrorCode::DatabaseFailed).with(QStringLiteral("setting"), QString::fromLatin1(pragma.ask));
    }
    return {};
}

static Result<void> prepare(sqlite3 *handle, const Secret &key)
{
    if (const Result<void> given = giveKey(handle, key); !given)
        return given;
    // The first key of a process wakes SQLCipher, and with it a log to standard error; before the key this
    // would be undone. What is wrong comes to us as a result code.
    if (const Result<void> quiet = run(handle, "PRAGMA cipher_log_level = NONE"); !quiet)
        return quiet;
    if (const Result<void> proved = proveCipherOfHandle(handle); !proved)
        return proved;
    if (const Result<void> hard = harden(handle); !hard)
        return hard;
    return settle(handle);
}

static Result<void> checkFile(const QString &file, Access access, qint64 block)
{
    switch (access) {
    case Access::OursAlone:
        return checkOwnFile(file, block);
    case Access::Anywhere:
        return checkPlainFile(file, block);
    }
    Q_UNREACHABLE();
}

Result<std::unique_ptr<Connection>> openStore(const QString &file, const Secret &key, Access access)
{
    if (const Result<void> proved = proveCipherAtStart(); !proved)
        return proved.error();
    // A write that was cut short leaves part of a page, which the journal takes away at the first reading.
    const bool isUnfinished = fileSize(file + QStringLiteral("-journal")) > 0;
    // An empty file opens as a valid empty database: that is how a full disk loses a register.
    if (fileSize(file) == 0 && !isUnfinished)
        return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("part"), QStringLiteral("file"));
    if (const Result<void> own = checkFile(file, access, isUnfinished ? 1 : pageSize); !own)
        return own.error();
    Candidate candidate;
    if (const Result<void> opened = candidate.open(uriOf(file, QStringLiteral("rw"))); !opened)
        return opened.error();
    // Before the key: a plain store must never be read with it, let alone written.
    if (const Result<void> notPlain = proveNotPlain(candidate.handle()); !notPlain)
        return notPlain.error();
    if (const Result<void> prepared = prepare(candidate.handle(), key); !prepared)
        return prepared.error();
    const Result<QByteArray> read = answer(candidate.handle(), "SELECT count(*) FROM sqlite_schema");
    if (!read)
        return read.error();
    if (const Result<void> whole = checkFile(file, access, pageSize); !whole)
        return whole.error();
    const Result<QByteArray> application = answer(candidate.handle(), "PRAGMA application_id");
    if (!application || application->toLongLong() != applicationId)
        return Error(ErrorCode::NotARegister);
    return candidate.handOver();
}

static Result<void> writeFirst(sqlite3 *handle)
{
    const QByteArray sql = "PRAGMA application_id = " + QByteArray::number(applicationId);
    if (const Result<void> written = run(handle, sql.constData()); !written)
        return written;
    return proveNotPlain(handle);
}

Result<std::unique_ptr<Connection>> createStore(const QString &file, const Secret &key)
{
    if (const Result<void> proved = proveCipherAtStart(); !proved)
        return proved.error();
    // Made by us, empty and for us alone, so that two programs cannot both create it.
    if (const Result<void> made = createOwnFile(file); !made)
        return made.error();
    Candidate candidate;
    Result<void> outcome = candidate.open(uriOf(file, QStringLiteral("rw")));
    if (outcome)
        outcome = prepare(candidate.handle(), key);
    if (outcome)
        outcome = writeFirst(candidate.handle());
    if (!outcome) {
        candidate.close();
        removeFile(file);
        removeFile(file + QStringLiteral("-journal"));
        return outcome.error();
    }
    return candidate.handOver();
}

Result<std::unique_ptr<Connection>> openInMemory()
{
    Candidate candidate;
    if (const Result<void> opened = candidate.open(QStringLiteral("file::memory:")); !opened)
        return opened.error();
    if (const Result<void> hard = harden(candidate.handle()); !hard)
        return hard.error();
    return candidate.handOver();
}

} // namespace balie
