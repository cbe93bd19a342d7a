// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/retentionfile.h"

#include "core/exchange/jsondocument.h"

#include <QFile>

namespace balie {

static const char *const retentionFormat = "balie-retention-baseline";

template <typename Io>
void describe(Io &io, LocalText &text)
{
    io.field("nl", text.nl);
    io.field("en", text.en);
}

template <typename Io>
void describe(Io &io, BaselineRule &rule)
{
    io.field("id", rule.category.id);
    io.field("category", rule.category.name);
    io.field("trigger", rule.trigger);
    io.field("start", rule.start);
    io.field("kind", rule.kind);
    io.field("floor", rule.floor);
    io.field("ceiling", rule.ceiling);
    io.field("suggested", rule.suggested);
    io.field("source", rule.source);
    io.field("certainty", rule.certainty);
    io.field("triggerCertainty", rule.triggerCertainty);
    io.maybe("note", rule.note);
}

template <typename Io>
void describe(Io &io, RetentionBaseline &baseline)
{
    io.field("rules", baseline.rules);
}

static Error damaged(const QString &file, const QString &key, const QString &problem)
{
    return Error(ErrorCode::FileMalformed)
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("key"), key)
        .with(QStringLiteral("problem"), problem);
}

Result<RetentionBaseline> readRetentionBaseline(const QByteArray &json, const QString &file)
{
    if (json.size() > largestJson)
        return Error(ErrorCode::FileTooLarge)
            .with(QStringLiteral("file"), file)
            .with(QStringLiteral("limit"), largestJson);
    RetentionBaseline baseline;
    if (const auto fault = readJsonDocument(json, retentionFormat, baseline))
        return damaged(file, fault->key, fault->problem);
    if (const Result<void> sound = checkRetentionBaseline(baseline); !sound)
        return damaged(file, sound.error().fact(QStringLiteral("key")), toWord(sound.error().code()));
    return baseline;
}

const RetentionBaseline &builtInRetentionBaseline()
{
    static const RetentionBaseline baseline = [] {
        QFile file(QStringLiteral(":/balie/retention/baseline.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const Result<RetentionBaseline> read = readRetentionBaseline(file.readAll(), file.fileName());
        Q_ASSERT(read); // proven by the tests
        return *read;
    }();
    return baseline;
}

} // namespace balie
