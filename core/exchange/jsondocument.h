// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonfields.h"

#include <QByteArray>
#include <QJsonDocument>

namespace balie {

constexpr qint64 largestJson = 1024 * 1024;

// Why a document could not be read: the place and a word.
struct JsonProblem
{
    QString key;
    QString problem;
};

// A document is one object that names its format and the version of that format: {"format":
// "balie-profile", "formatVersion": 1, …}. A file of a later program is refused by that number.
struct JsonHeader
{
    static constexpr int version = 1;
};

// Reads a document into a value that describe() knows; nothing when all is well.
template <typename T>
std::optional<JsonProblem> readJsonDocument(const QByteArray &json, const char *format, T &value)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return JsonProblem{QStringLiteral("byte %1").arg(parsed.offset), QStringLiteral("not-json")};
    const QJsonObject object = document.object();
    std::optional<JsonFault> fault;
    JsonFieldReader fields(object, QString(), fault);
    QString saidFormat;
    int saidVersion = 0;
    fields.field("format", saidFormat);
    fields.field("formatVersion", saidVersion);
    if (!fault && saidFormat != QLatin1String(format))
        fault = JsonFault{QStringLiteral("format"), JsonFault::Kind::WrongValue};
    if (!fault && saidVersion != JsonHeader::version)
        fault = JsonFault{QStringLiteral("formatVersion"), JsonFault::Kind::WrongValue};
    describe(fields, value);
    fields.finish();
    if (!fault)
        return std::nullopt;
    return JsonProblem{fault->key, toWord(fault->kind)};
}

template <typename T>
QByteArray writeJsonDocument(const char *format, T value)
{
    JsonFieldWriter fields;
    QString ownFormat = QLatin1String(format);
    int ownVersion = JsonHeader::version;
    fields.field("format", ownFormat);
    fields.field("formatVersion", ownVersion);
    describe(fields, value);
    return QJsonDocument(fields.object()).toJson(QJsonDocument::Indented);
}

} // namespace balie
