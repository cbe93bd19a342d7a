// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attachmentjson.h"

#include "app/cli/eventjson.h"
#include "core/wording/attachmentwords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QJsonObject inJson(const Attachment &file)
{
    QJsonObject object{{QStringLiteral("number"), file.number},
                       {QStringLiteral("name"), file.removed ? QJsonValue() : QJsonValue(file.name.toString())},
                       {QStringLiteral("kind"), toWord(file.kind)},
                       {QStringLiteral("size"), file.size},
                       {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())},
                       {QStringLiteral("pages"), file.pages ? QJsonValue(*file.pages) : QJsonValue()},
                       {QStringLiteral("added"), file.added.toString()},
                       {QStringLiteral("note"), textOrNull(file.note.toString())},
                       {QStringLiteral("kept_because"), textOrNull(file.keptBecause.toString())},
                       {QStringLiteral("medical"), file.medical},
                       {QStringLiteral("removed"), file.removed ? QJsonValue(file.removed->at.toString()) : QJsonValue()}};
    if (file.removed)
        object.insert(QStringLiteral("removed_because"), file.removed->because.toString());
    return object;
}

QJsonArray inJson(const std::vector<AttachmentRow> &rows)
{
    QJsonArray array;
    for (const AttachmentRow &row : rows) {
        QJsonObject object = inJson(row.file);
        object.insert(QStringLiteral("by"), textOrNull(row.byName));
        object.insert(QStringLiteral("made_from"), row.madeFromNumber ? QJsonValue(*row.madeFromNumber) : QJsonValue());
        array.append(object);
    }
    return array;
}

QString lineOf(const Attachment &file)
{
    if (file.removed)
        return Cli::tr("%1  removed: %2").arg(QString::number(file.number), file.removed->because.toString().simplified());
    QStringList facts{wordOf(file.kind), sizeWords(file.size)};
    if (file.pages)
        facts.append(Cli::tr("%n page(s)", nullptr, *file.pages));
    if (file.holdsForbiddenNumber())
        facts.append(Cli::tr("holds a number that may not be kept"));
    if (file.medical)
        facts.append(Cli::tr("holds medical data"));
    return Cli::tr("%1  %2 (%3)").arg(QString::number(file.number), file.name.toString(), facts.join(QStringLiteral(", ")));
}

} // namespace balie
