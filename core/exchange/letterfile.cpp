// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/letterfile.h"

#include <QFile>

namespace balie {

static QByteArray resource(const QString &language, const QString &name)
{
    QFile file(QStringLiteral(":/balie/letters/%1/%2.html").arg(language, name));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

static LetterTemplate::Parts partsIn(const QString &language)
{
    LetterTemplate::Parts parts;
    for (const char *name : {"salutation", "remedies", "complaint-route", "court", "closing"}) {
        const QString part = QString::fromLatin1(name);
        const Result<LetterTemplate> read = LetterTemplate::from(QString::fromUtf8(resource(language, QStringLiteral("part-") + part)));
        Q_ASSERT(read); // proven by the tests
        parts.insert(part, *read);
    }
    return parts;
}

LetterTemplate builtInLetter(LetterKind kind, const QString &language)
{
    const Result<LetterTemplate> read = readLetter(resource(language, toWord(kind)), language);
    Q_ASSERT(read); // proven by the tests
    return *read;
}

Result<LetterTemplate> readLetter(const QByteArray &file, const QString &language)
{
    if (!file.isValidUtf8())
        return Error(ErrorCode::NotText);
    return LetterTemplate::from(QString::fromUtf8(file), partsIn(language));
}

} // namespace balie
