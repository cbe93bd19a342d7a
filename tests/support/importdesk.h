// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/moveimport.h"
#include "core/import/undoimport.h"
#include "core/store/tables.h"
#include "tests/support/retentiondesk.h"

#include <QFile>

namespace balie {

// Files of another system, brought in to a register of its own.
struct ImportDesk : TestRegister
{
    explicit ImportDesk(const QString &profile = QStringLiteral("ieder1")) : TestRegister(profile) {}

    QString file(const char *name, const QByteArray &content) const
    {
        const QString path = dir.filePath(QString::fromLatin1(name));
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("no file");
        return path;
    }

    ImportOrder order(ImportKind kind, const QStringList &files) const { return {kind, files, *organisation, line("Proef-ERP"), {}, clock.today()}; }

    Result<std::unique_ptr<StagedImport>> stage(ImportKind kind, const QStringList &files) { return stageImport(folder, order(kind, files), watch); }

    Result<MovedImport> bring(ImportKind kind, const QStringList &files, RefusedLines refused = RefusedLines::Stop)
    {
        const auto staged = stage(kind, files);
        if (!staged)
            return staged.error();
        if (const auto compared = compareImport(*opened, **staged, watch); !compared)
            return compared.error();
        return moveImport(*opened, **staged, refused, watch);
    }
    Result<MovedImport> bring(ImportKind kind, const char *name, const QByteArray &content, RefusedLines refused = RefusedLines::Stop)
    {
        return bring(kind, {file(name, content)}, refused);
    }

    // What a file would not bring, with its reason: "personen.csv:3 not-a-day".
    QStringList refusals(ImportKind kind, const char *name, const QByteArray &content, StagedRefusal which = StagedRefusal::Refused)
    {
        const auto staged = must(stage(kind, {file(name, content)}));
        must(compareImport(*opened, *staged, watch));
        QStringList lines;
        for (const RefusedLine &one : must(refusedLines(*staged, which, 0, 1000)))
            lines.append(one.at.part + u':' + QString::number(one.at.line) + u' ' + one.reason);
        return lines;
    }

    std::vector<RetentionRow> items(std::optional<ExpiryState> state = {})
    {
        RetentionQuery query;
        query.state = state;
        query.limit = 1000;
        return must(retentionRows(*opened, query)).rows;
    }

    bool isStagingGone() const { return !QFile::exists(folder + QStringLiteral("/store.import")); }

    ImportWatch watch;
};

} // namespace balie
