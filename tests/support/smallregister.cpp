// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallregister.h"

#include "core/store/columns.h"
#include "core/store/storecheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace balie {

static const QString phrase = QStringLiteral("lantaarn wortel negen zee");

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            QFile::copy(entry.filePath(), target);
    }
}

QByteArray contentOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        qFatal("cannot write a file of the test");
    written.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

static QString made()
{
    static const QTemporaryDir folder;
    static const QString place = [] {
        const QString there = folder.filePath(QStringLiteral("Proef.balie"));
        const FixedClock clock = FixedClock::at(QDate(2026, 11, 20));
        const KeyHolder holder{UserId::create(clock.now()), QStringLiteral("Anna"), Secret::fromText(phrase), KeyCost::floor()};
        const auto created = OpenRegister::create(StoreLocation(there), holder, clock, KeyCost::floor(), SmallRegister::smallSchema());
        if (!created || !created->opened->keep())
            qFatal("%s", created ? "not kept" : qPrintable(created.error().toLogLine()));
        created->opened->releaseReserve(); // so that copies are quick
        return there;
    }();
    return place;
}

SmallRegister::SmallRegister(const QString &schema)
    : m_folder(std::make_unique<QTemporaryDir>()), m_location(m_folder->filePath(QStringLiteral("Proef.balie"))), m_schema(schema)
{
    copyFolder(made(), m_location.folder());
}

Credentials SmallRegister::passphrase() const
{
    return passphrase(phrase);
}

Credentials SmallRegister::passphrase(const QString &text) const
{
    return Passphrase{QStringLiteral("anna"), Secret::fromText(text)};
}

Result<std::unique_ptr<OpenRegister>> SmallRegister::open(const QString &schema) const
{
    return OpenRegister::open(m_location, passphrase(), m_clock, schema.isEmpty() ? m_schema : schema);
}

std::unique_ptr<OpenRegister> SmallRegister::opened() const
{
    auto opened = open();
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toLogLine()));
    return std::move(*opened);
}

Result<qint64> SmallRegister::act(Connection &connection, const AuditTable &log) const
{
    const auto last = connection.number(QStringLiteral("SELECT coalesce(max(seq), 0) FROM act"));
    if (!last)
        return last.error();
    const qint64 seq = *last + 1;
    const qint64 matter = seq % 4 + 1;
    const QString body = (needle() + QStringLiteral(" vroeg op %1 om inzage. ").arg(seq)).repeated(static_cast<int>(seq % 40) + 1);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto written = transaction->change(QStringLiteral("INSERT INTO act (seq, matter, body) VALUES (?, ?, ?)"), toColumns(seq, matter, body));
    if (!written)
        return written.error();
    if (const auto counted = transaction->changeOne(QStringLiteral("UPDATE matter SET acts = acts + 1 WHERE id = ?"), toColumns(matter)); !counted)
        return counted.error();
    const AuditDraft draft{std::nullopt, QStringLiteral("act"), QStringLiteral("matter"), QString::number(matter), body.toUtf8()};
    if (const auto logged = log.append(*transaction, draft, m_clock); !logged)
        return logged.error();
    if (const auto kept = transaction->commit(); !kept)
        return kept.error();
    return seq;
}

void SmallRegister::act(OpenRegister &opened, int times) const
{
    for (int i = 0; i < times; ++i) {
        if (const auto done = act(opened.connection(), opened.audit()); !done)
            qFatal("%s", qPrintable(done.error().toLogLine()));
    }
}

RecoveryCode SmallRegister::newSheet(OpenRegister &opened) const
{
    auto sheet = opened.keys().nextSheet(KeyCost::floor(), m_clock.now());
    if (!sheet || !opened.keys().useSheet(*sheet) || !opened.rotate())
        qFatal("no new recovery sheet");
    return std::move(sheet->code);
}

Result<qint64> SmallRegister::check(Connection &connection, const Secret &auditKey)
{
    const auto state = checkStore(connection, auditKey);
    if (!state)
        return state.error();
    const auto counted = connection.number(QStringLiteral("SELECT sum(acts) FROM matter"));
    if (!counted)
        return counted.error();
    const qint64 acts = state->rows.at(QStringLiteral("act"));
    if (*counted != acts || state->head.seq != acts)
        return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("part"), QStringLiteral("half an act"));
    return acts;
}

} // namespace balie
