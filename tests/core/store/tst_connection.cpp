// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, reading and writing a real encrypted store.
#include "core/store/authorizer.h"
#include "core/store/columns.h"
#include "core/store/cipherproof.h"
#include "core/store/connection.h"
#include "core/store/sqlcipheropener.h"
#include "core/store/transaction.h"
#include "core/base/ids.h"
#include "core/base/clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsCommittedIsThereLater();
    void whatIsNotCommittedIsGone();
    void readingCannotWrite();
    void valuesComeBackAsTheyWere();
    void aValueThatIsNotWhatItShouldBeIsDamage();
    void aConstraintIsAConflict();
    void aStatementIsRefused_data();
    void aStatementIsRefused();
    void afterVacuumNothingCanBeAttached();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("store.db")); }
    std::unique_ptr<Connection> make();

    std::unique_ptr<QTemporaryDir> m_folder;
    Secret m_key;
};

void ConnectionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = Secret::random(databaseKeySize);
}

std::unique_ptr<Connection> ConnectionTest::make()
{
    auto made = createStore(file(), m_key);
    if (!made)
        qFatal("%s", qPrintable(made.error().toLogLine()));
    std::unique_ptr<Connection> connection = std::move(*made);
    const Authorizer::Opening door(connection->authorizer(), Authorizer::Door::Schema);
    for (const QString &sql : {QStringLiteral("CREATE TABLE thing (id TEXT PRIMARY KEY, name TEXT NOT NULL, day TEXT, n INTEGER) STRICT"),
                               QStringLiteral("CREATE TABLE audit (seq INTEGER PRIMARY KEY, mac BLOB)"),
                               QStringLiteral("CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END")}) {
        if (const auto done = connection->execute(sql); !done)
            qFatal("%s", qPrintable(done.error().toLogLine()));
    }
    return connection;
}

static Result<void> add(Connection &connection, const QString &id)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto changed = transaction->change(QStringLiteral("INSERT INTO thing (id, name) VALUES (?, ?)"), toColumns(id, QString()));
    if (!changed)
        return changed.error();
    return transaction->commit();
}

void ConnectionTest::whatIsCommittedIsThereLater()
{
    {
        const auto connection = make();
        QVERIFY(add(*connection, QStringLiteral("a")));
        QVERIFY(add(*connection, QStringLiteral("b")));
    }
    const auto again = openStore(file(), m_key);
    QVERIFY(again);
    QCOMPARE((*again)->number(QStringLiteral("SELECT count(*) FROM thing")).value(), 2);
    // The plain words of a database are nowhere in the file.
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(!raw.readAll().contains("thing"));
}

void ConnectionTest::whatIsNotCommittedIsGone()
{
    const auto connection = make();
    {
        auto transaction = Transaction::begin(*connection);
        QVERIFY(transaction);
        QCOMPARE(transaction->change(QStringLiteral("INSERT INTO thing (id, name) VALUES (?, ?)"), toColumns(1, 2)).value(), 1);
        QCOMPARE(connection->number(QStringLiteral("SELECT count(*) FROM thing")).value(), 1);
    }
    QCOMPARE(connection->number(QStringLiteral("SELECT count(*) FROM thing")).value(), 0);
    QVERIFY(add(*connection, QStringLiteral("after")));
}

void ConnectionTest::readingCannotWrite()
{
    const auto connection = make();
    const auto tried = connection->number(QStringLiteral("INSERT INTO thing (id, name) VALUES ('x', 'y') RETURNING 1"));
    QVERIFY(!tried);
    QCOMPARE(connection->number(QStringLiteral("SELECT count(*) FROM thing")).value(), 0);
}

void ConnectionTest::valuesComeBackAsTheyWere()
{
    const auto connection = make();
    const PersonId id = PersonId::create(SystemClock().now());
    const QString name = QStringLiteral("O'Brien \"; DROP TABLE thing; -- %_\u00e9");
    auto transaction = Transaction::begin(*connection);
    QVERIFY(transaction);
    QVERIFY(transaction->change(QStringLiteral("INSERT INTO thing (id, name, day, n) VALUES (?, ?, ?, ?)"),
                                toColumns(id, name, QDate(2026, 11, 21), std::optional<int>())));
    QVERIFY(transaction->commit());
    const auto read = connection->first(QStringLiteral("SELECT id, name, day, n FROM thing WHERE name = ?"), toColumns(name), [&](const Row &row) {
        return row.id<PersonId>(0) == id && row.text(1) == name && row.day(2) == QDate(2026, 11, 21)
            && !row.orNull(3, &Row::integer).has_value() && row.orNull(2, &Row::day).has_value();
    });
    QVERIFY(read);
    QCOMPARE(*read, std::optional(true));
}

void ConnectionTest::aValueThatIsNotWhatItShouldBeIsDamage()
{
    const auto connection = make();
    QVERIFY(add(*connection, QStringLiteral("not an id")));
    const auto read = connection->rows(QStringLiteral("SELECT id FROM thing"), {}, [](const Row &row) { return row.id<PersonId>(0); });
    QVERIFY(!read);
    QCOMPARE(read.error().code(), ErrorCode::RegisterDamaged);
}

void ConnectionTest::aConstraintIsAConflict()
{
    const auto connection = make();
    QVERIFY(add(*connection, QStringLiteral("a")));
    const auto twice = add(*connection, QStringLiteral("a"));
    QVERIFY(!twice);
    QCOMPARE(twice.error().code(), ErrorCode::Conflict);
    QVERIFY(!connection->inTransaction());

    auto dayless = Transaction::begin(*connection);
    QVERIFY(dayless);
    const auto unnamed = dayless->change(QStringLiteral("INSERT INTO thing (id, name) VALUES (?, ?)"), toColumns(QStringLiteral("b"), QDate()));
    QVERIFY(!unnamed);
    QCOMPARE(unnamed.error().code(), ErrorCode::Conflict);
    QVERIFY(dayless->commit());

    auto transaction = Transaction::begin(*connection);
    QVERIFY(transaction);
    const auto missed = transaction->changeOne(QStringLiteral("UPDATE thing SET n = 1 WHERE id = ?"), toColumns(QStringLiteral("nobody")));
    QVERIFY(!missed);
    QCOMPARE(missed.error().code(), ErrorCode::Conflict);
}

void ConnectionTest::aStatementIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    const std::pair<const char *, const char *> statements[] = {
        {"temporary files", "PRAGMA temp_store = FILE"},
        {"temporary files by number", "PRAGMA temp_store = 1"},
        {"another key", "PRAGMA rekey = 'x'"},
        {"no key", "PRAGMA key = ''"},
        {"the log of the cipher", "PRAGMA cipher_log_level = TRACE"},
        {"write-ahead log", "PRAGMA journal_mode = WAL"},
        {"no syncs", "PRAGMA synchronous = OFF"},
        {"writing the schema", "PRAGMA writable_schema = ON"},
        {"attaching", "ATTACH DATABASE ':memory:' AS other"},
        {"a copy in the clear", "SELECT sqlcipher_export('main')"},
        {"an extension", "SELECT load_extension('/tmp/x.so')"},
        {"a table", "CREATE TABLE other (a)"},
        {"a temporary table", "CREATE TEMP TABLE other (a)"},
        {"a trigger", "CREATE TRIGGER t AFTER INSERT ON thing BEGIN DELETE FROM thing; END"},
        {"dropping", "DROP TABLE thing"},
        {"rewriting the audit", "UPDATE audit SET mac = x'00'"},
        {"emptying the audit", "DELETE FROM audit"},
        {"replacing in the audit", "REPLACE INTO audit VALUES (1, x'00')"},
        {"vacuum into a file", "VACUUM INTO '/tmp/copy.db'"},
    };
    for (const auto &[name, sql] : statements)
        QTest::newRow(name) << QString::fromLatin1(sql);
}

void ConnectionTest::aStatementIsRefused()
{
    QFETCH(QString, sql);
    const auto connection = make();
    auto transaction = Transaction::begin(*connection);
    QVERIFY(transaction);
    QVERIFY(transaction->change(QStringLiteral("INSERT INTO audit VALUES (1, x'01')")));
    QVERIFY(transaction->commit());
    QVERIFY(!connection->execute(sql));
    QCOMPARE(connection->number(QStringLiteral("PRAGMA temp_store")).value(), 2);
    QCOMPARE(connection->number(QStringLiteral("SELECT count(*) FROM audit WHERE mac = x'01'")).value(), 1);
}

void ConnectionTest::afterVacuumNothingCanBeAttached()
{
    const auto connection = make();
    QVERIFY(!connection->execute(QStringLiteral("VACUUM")));
    {
        const Authorizer::Opening door(connection->authorizer(), Authorizer::Door::Attach);
        QVERIFY(connection->execute(QStringLiteral("VACUUM")));
    }
    QVERIFY(!connection->execute(QStringLiteral("VACUUM")));
    QVERIFY(!connection->execute(QStringLiteral("ATTACH DATABASE ':memory:' AS other")));
    QCOMPARE(connection->number(QStringLiteral("PRAGMA temp_store")).value(), 2);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
