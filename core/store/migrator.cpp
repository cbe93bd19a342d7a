// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/authorizer.h"
#include "core/store/sqlcipheropener.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>

namespace balie {

QString Migrator::shippedFolder()
{
    return QStringLiteral(":/schema");
}

Result<Migrator::Step> Migrator::readStep(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    const Error malformed = Error(ErrorCode::FileMalformed).with(QStringLiteral("file"), name);
    bool numbered = false;
    const int number = name.left(4).toInt(&numbered);
    QFile file(path);
    if (!numbered || !file.open(QIODevice::ReadOnly))
        return malformed;

    Step step{number, name, {}};
    QStringList statement;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines + QStringList(QStringLiteral("-- next"))) {
        if (line.trimmed() != QLatin1String("-- next")) {
            if (!line.trimmed().startsWith(QLatin1String("--")))
                statement.append(line);
            continue;
        }
        const QString text = statement.join(QLatin1Char('\n')).trimmed();
        if (!text.isEmpty())
            step.statements.append(text);
        statement.clear();
    }
    if (step.statements.isEmpty())
        return malformed;
    return step;
}

Result<Migrator> Migrator::load(const QString &folder)
{
    std::vector<Step> steps;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        Result<Step> step = readStep(folder + QLatin1Char('/') + file);
        if (!step)
            return step.error();
        if (step->number != static_cast<int>(steps.size()) + 1)
            return Error(ErrorCode::FileMalformed).with(QStringLiteral("file"), step->name);
        steps.push_back(std::move(*step));
    }
    if (steps.empty())
        return Error(ErrorCode::FileMissing).with(QStringLiteral("file"), folder);
    return Migrator(std::move(steps));
}

Result<int> Migrator::version(Connection &connection) const
{
    return connection.number(QStringLiteral("PRAGMA user_version")).transform([](qint64 version) {
        return static_cast<int>(version);
    });
}

Result<void> Migrator::migrate(Connection &connection, const std::function<Result<void>()> &backUp) const
{
    const Result<int> version = this->version(connection);
    if (!version)
        return version.error();
    if (*version > newest()) {
        return Error(ErrorCode::RegisterNewer)
            .with(QStringLiteral("version"), qint64{*version})
            .with(QStringLiteral("newest"), qint64{newest()});
    }
    if (*version > 0 && *version < newest()) {
        if (const Result<void> safe = backUp(); !safe)
            return safe;
    }
    for (const Step &step : m_steps) {
        if (step.number <= *version)
            continue;
        if (const Result<void> done = run(connection, step); !done)
            return done.error().during(step.name);
    }
    return {};
}

Result<void> Migrator::run(Connection &connection, const Step &step) const
{
    const Authorizer::Opening door(connection.authorizer(), Authorizer::Door::Schema);
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    for (const QString &statement : step.statements) {
        // Straight to the engine: a statement that makes something is run once and never kept.
        if (const Result<void> done = connection.execute(statement); !done)
            return done;
    }
    if (const Result<void> raised = connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.number)); !raised)
        return raised;
    return transaction->commit();
}

// Everything in the schema: what it is called, and the text that made it.
static Result<std::map<QString, QString>> schemaOf(Connection &connection)
{
    std::map<QString, QString> schema;
    const Result<void> read = connection.eachRow(
        QStringLiteral("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'"), {},
        [&](const Row &row) {
            schema.emplace(row.text(0), row.text(1));
            return Result<void>();
        });
    if (!read)
        return read.error();
    return schema;
}

Result<void> Migrator::checkSchema(Connection &connection) const
{
    const auto blank = openInMemory();
    if (!blank)
        return blank.error();
    for (const Step &step : m_steps) {
        if (const Result<void> done = run(**blank, step); !done)
            return done;
    }
    const auto shipped = schemaOf(**blank);
    const auto present = schemaOf(connection);
    if (!shipped || !present)
        return shipped ? present.error() : shipped.error();
    const auto damaged = [](const QString &object) {
        return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("object"), object);
    };
    for (const auto &[object, sql] : *shipped) {
        const auto same = present->find(object);
        if (same == present->end() || same->second != sql)
            return damaged(object);
    }
    for (const auto &[object, sql] : *present) {
        if (!shipped->contains(object))
            return damaged(object);
    }
    return {};
}

} // namespace balie
