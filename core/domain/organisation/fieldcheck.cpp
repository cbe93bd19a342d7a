// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/fieldcheck.h"

#include "core/base/plaintext.h"
#include "core/domain/organisation/profilecheck.h"

namespace balie {

static constexpr qsizetype longestText = 1000;

Error FieldCheck::tooLong(qsizetype limit, qsizetype length)
{
    return Error(ErrorCode::TooLong)
        .with(QStringLiteral("limit"), qint64(limit))
        .with(QStringLiteral("length"), qint64(length));
}

void FieldCheck::fail(const Error &error, const QString &key)
{
    if (!m_fault)
        m_fault = error.with(QStringLiteral("key"), key);
}

void FieldCheck::text(const QString &text, const QString &key)
{
    if (text.trimmed().isEmpty())
        fail(Error(ErrorCode::Empty), key);
    optionalText(text, key);
}

void FieldCheck::optionalText(const QString &text, const QString &key)
{
    if (text.size() > longestText)
        fail(tooLong(longestText, text.size()), key);
    if (!isPlainText(text, LineBreaks::No))
        fail(Error(ErrorCode::NotText), key);
}

void FieldCheck::localText(const LocalText &both, const QString &key)
{
    text(both.nl, key + QStringLiteral(".nl"));
    text(both.en, key + QStringLiteral(".en"));
}

void FieldCheck::optionalLocalText(const LocalText &both, const QString &key)
{
    if (!both.isEmpty())
        localText(both, key);
}

void FieldCheck::quote(const QString &quote, const QString &key)
{
    optionalText(quote, key);
    const qsizetype words = quote.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
    if (words > ProfileLimits::longestQuote)
        fail(Error(ErrorCode::TooLong).with(QStringLiteral("words"), qint64(words)), key); // words, not characters
}

void FieldCheck::number(int value, int from, int to, const QString &key)
{
    if (value >= from && value <= to)
        return;
    fail(Error(ErrorCode::NumberOutOfRange)
             .with(QStringLiteral("from"), qint64(from))
             .with(QStringLiteral("to"), qint64(to))
             .with(QStringLiteral("value"), qint64(value)),
         key);
}

} // namespace balie
