// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace balie {

namespace {

constexpr qsizetype largeAnswer = 64 * 1024;

// Terminals and logs read one line; whoever made the text may have put more in it.
void say(const QString &text)
{
    const QByteArray line = "privacybalie-cli: " + QString(text).replace(u'\n', u' ').toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

} // namespace

void Output::flushWhenLarge()
{
    if (m_waiting.size() > largeAnswer)
        static_cast<void>(finish());
}

void Output::line(const QString &text)
{
    bytes(text.toUtf8() + '\n');
}

void Output::bytes(const QByteArray &bytes)
{
    m_waiting += bytes;
    m_hasAnswered = true;
    flushWhenLarge();
}

void Output::document(const QJsonObject &object)
{
    bytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Output::warning(const QString &text)
{
    say(text);
}

void Output::error(const QString &code, const QString &text)
{
    say(text);
    if (isJson() && !m_hasAnswered)
        document({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), text}}}});
}

Result<void> Output::finish()
{
    const std::size_t size = std::size_t(m_waiting.size());
    if (std::fwrite(m_waiting.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        m_failed = true;
    m_waiting.clear();
    if (m_failed)
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), QStringLiteral("standard output"));
    return {};
}

} // namespace balie
