// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace balie {

enum class Format { Text, Json };

// What the program says: answers on standard output (lines, or with --json one document), warnings and
// errors on standard error, one line each, in UTF-8. An answer that could not be written is noticed.
class Output
{
public:
    explicit Output(Format format) : m_format(format) {}

    Format format() const { return m_format; }
    bool isJson() const { return m_format == Format::Json; }

    void line(const QString &text = {});
    void bytes(const QByteArray &bytes); // a document of its own format, for example CSV
    void document(const QJsonObject &object);
    // Goes to standard error and leaves the exit code as it is.
    void warning(const QString &text);
    void error(const QString &code, const QString &text);

    // Error: FileUnwritable (fact "file"): the answer did not arrive.
    Result<void> finish();

private:
    void flushWhenLarge();

    Format m_format;
    QByteArray m_waiting;
    bool m_failed = false;
    bool m_hasAnswered = false; // a second document would not be JSON any more
};

} // namespace balie
