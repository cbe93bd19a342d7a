// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/attachfile.h"
#include "core/overview/attachmentrows.h"
#include "core/store/attachmenttable.h"
#include "core/store/authorizer.h"
#include "core/store/sqlcipheropener.h"
#include "tests/bench/benches.h"
#include "tests/bench/report.h"
#include "tests/support/testregister.h"

#include <QFile>

#include <sqlite3.h>

namespace balie {

namespace {

constexpr qsizetype fileSize = 10 * 1024 * 1024;

// A file of that size, another one each turn.
QByteArray someFile(int turn)
{
    QByteArray bytes(fileSize, '\1');
    for (qsizetype i = 0; i < bytes.size(); i += 7)
        bytes[i] = static_cast<char>((i * 2654435761U + static_cast<quint32>(turn) * 40503U) >> 16);
    bytes[0] = '\1';
    return bytes;
}

// The same bytes in the same pieces, straight into a store that is opened as a register's is.
class BarePieces
{
public:
    explicit BarePieces(const QString &file) : m_file(file)
    {
        QFile::remove(file);
        m_connection = must(createStore(file, Secret::random(databaseKeySize)));
        const Authorizer::Opening door(m_connection->authorizer(), Authorizer::Door::Schema);
        run("CREATE TABLE bare (row_key INTEGER PRIMARY KEY, file INTEGER NOT NULL, bytes BLOB NOT NULL)");
        run("CREATE INDEX bare_by_file ON bare (file)");
    }
    ~BarePieces()
    {
        m_connection.reset();
        QFile::remove(m_file);
    }
    BarePieces(const BarePieces &) = delete;
    BarePieces &operator=(const BarePieces &) = delete;

    void add(const QByteArray &bytes)
    {
        ++m_last;
        run("BEGIN IMMEDIATE");
        sqlite3_stmt *const insert = prepared("INSERT INTO bare (file, bytes) VALUES (?, ?)");
        for (qsizetype at = 0; at < bytes.size(); at += AttachmentTable::pieceSize) {
            sqlite3_bind_int(insert, 1, m_last);
            sqlite3_bind_blob(insert, 2, bytes.constData() + at, static_cast<int>(std::min(AttachmentTable::pieceSize, bytes.size() - at)), SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(m_connection->handle()));
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
    }

    QByteArray read()
    {
        QByteArray bytes;
        bytes.reserve(fileSize);
        sqlite3_stmt *const select = prepared("SELECT bytes FROM bare WHERE file = ? ORDER BY row_key");
        sqlite3_bind_int(select, 1, m_last);
        while (sqlite3_step(select) == SQLITE_ROW)
            bytes.append(static_cast<const char *>(sqlite3_column_blob(select, 0)), sqlite3_column_bytes(select, 0));
        sqlite3_finalize(select);
        return bytes;
    }

private:
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_connection->handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_connection->handle()));
        return statement;
    }
    void run(const char *sql)
    {
        if (sqlite3_exec(m_connection->handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_connection->handle()));
    }

    QString m_file;
    std::unique_ptr<Connection> m_connection;
    int m_last = 0;
};

} // namespace

void benchAttachments(const QString &folder)
{
    constexpr int times = 11;
    TestRegister proof;
    const RequestId request = proof.receive();
    BarePieces bare(folder + QStringLiteral("/barepieces.db"));
    int turn = 0;
    std::optional<AttachmentId> last;
    Report report(QStringLiteral("A file of 10 MB with a case: examined, hashed, kept and logged; and read with its hash (ms)"), QStringLiteral("bare pieces"));
    std::vector<QByteArray> files;
    for (int i = 0; i < 2 * times + 8; ++i)
        files.push_back(someFile(i));
    int bareTurn = 0;
    report.add(QStringLiteral("attach"), alternate(times, [&] {
                   const ExaminedFile file = must(ExaminedFile::from(QStringLiteral("a.bin"), files.at(static_cast<std::size_t>(turn++) % files.size())));
                   last = must(attachFile(*proof, request, file)).id;
               }, [&] { bare.add(files.at(static_cast<std::size_t>(bareTurn++) % files.size())); }), {{}, 2.0});
    report.add(QStringLiteral("read"), alternate(times, [&] { must(attachmentBytes(*proof, *last)); }, [&] { bare.read(); }), {{}, 2.0});
}

} // namespace balie
