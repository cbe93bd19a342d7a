// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace balie {

// What the command line answered.
struct CliRun
{
    int code = -1; // -1: it did not run, or it fell
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QStringList lines() const { return QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts); }
    int errorLines() const { return int(err.count('\n')); }
};

// Runs privacybalie-cli in English, unless the words say otherwise, with that on its standard input.
inline CliRun cli(const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.start(builtFile(QStringLiteral("privacybalie-cli")), words);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// The same for words without blanks in them.
inline CliRun cli(const char *words, const QByteArray &input = {})
{
    return cli(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts), input);
}

} // namespace balie
