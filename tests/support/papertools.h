// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace balie {

// What a tool that reads paper says (pdftotext, pdftoppm, zbarimg), given these bytes where it reads "-".
inline QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray("it did not run");
}

// The words of a PDF as they stand on its pages, which a form feed parts.
inline QString textOnPaper(const QString &file)
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}));
}

} // namespace balie
