// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareinserts.h"

#include "core/store/connection.h"
#include "core/store/tables.h"
#include "tests/support/testregister.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace balie {

namespace {

struct Table
{
    const char *name;
    int columns;
    const char *order;
};

constexpr Table known[] = {{"person", 16, "row_key"}, {"retention_item", 15, "row_key"}, {"retention_hold", 13, "row_key"}, {"import_key", 13, "source, sender_key"},
                           {"recipient", 17, "row_key"}, {"disclosure", 26, "row_key"}};

const Table &tableNamed(const char *name)
{
    const auto found = std::find_if(std::begin(known), std::end(known), [&](const Table &one) { return qstrcmp(one.name, name) == 0; });
    if (found == std::end(known))
        qFatal("%s", name);
    return *found;
}

// Only one register is open, on the thread that asks.
QSqlDatabase theStore()
{
    return QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst(), false);
}

void execute(QSqlQuery &query)
{
    if (!query.exec())
        qFatal("%s", qPrintable(query.lastError().text()));
}

void execute(const char *sql)
{
    QSqlQuery query(theStore());
    if (!query.exec(QString::fromLatin1(sql)))
        qFatal("%s", qPrintable(query.lastError().text()));
}

} // namespace

BareInserts::BareInserts(Register &written, const std::vector<const char *> &tables)
{
    for (const char *name : tables) {
        const Table &table = tableNamed(name);
        QStringList marks(table.columns, QStringLiteral("?"));
        Rows rows{name, QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(QLatin1String(name), marks.join(QStringLiteral(", "))), {}};
        must(written.tables().connection().eachRow(QStringLiteral("SELECT * FROM %1 ORDER BY %2").arg(QLatin1String(name), QLatin1String(table.order)), {}, [&](const Row &row) {
            QVariantList values;
            for (int i = 0; i < table.columns; ++i)
                values.append(row.value(i));
            rows.values.push_back(values);
            return Result<void>();
        }));
        m_tables.push_back(std::move(rows));
    }
}

void BareInserts::leaveOut(const BareInserts &before)
{
    const auto batchOf = [](const QVariantList &values) { return values.at(5).toLongLong(); };
    qint64 last = 0;
    for (const Rows &rows : before.m_tables) {
        for (const QVariantList &values : rows.table == "import_key" ? rows.values : std::vector<QVariantList>())
            last = std::max(last, batchOf(values));
    }
    for (Rows &rows : m_tables) {
        if (rows.table == "import_key")
            std::erase_if(rows.values, [&](const QVariantList &values) { return batchOf(values) <= last; });
    }
}

double BareInserts::run() const
{
    QElapsedTimer timer;
    timer.start();
    execute("BEGIN IMMEDIATE");
    for (const Rows &table : m_tables) {
        QSqlQuery query(theStore());
        if (!query.prepare(table.insert))
            qFatal("%s", qPrintable(query.lastError().text()));
        for (const QVariantList &values : table.values) {
            for (int i = 0; i < values.size(); ++i)
                query.bindValue(i, values.at(i));
            execute(query);
        }
    }
    execute("COMMIT");
    return double(timer.nsecsElapsed()) / 1e9;
}

void BareInserts::prepare()
{
    execute("INSERT INTO import_source (organisation, name) VALUES (1, 'ERP')");
    for (int i = 0; i < 3; ++i) {
        execute("INSERT INTO import_batch (organisation, kind, system, files, mapping, by_user, moment, added, changed, unchanged, left_out, undone)"
                " VALUES (1, 'persons', 'ERP', '[]', '', '', '', 0, 0, 0, 0, '')");
    }
}

} // namespace balie
