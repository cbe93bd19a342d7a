// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bsn: finds what may not be kept, line by line; or says of every line whether it is a BSN.
#include "app/cli/commandcall.h"
#include "app/cli/textfile.h"
#include "core/domain/identity/bsnguard.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

// The lines without their ends; a last line end begins no line.
QStringList linesOf(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    if (lines.back().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

ExitCode answerCheck(const QStringList &lines, Output &out)
{
    QJsonArray answers;
    for (const QString &line : lines) {
        answers.append(isBsn(line));
        if (!out.isJson())
            out.line(isBsn(line) ? QStringLiteral("true") : QStringLiteral("false"));
    }
    if (out.isJson())
        out.document({{QStringLiteral("answers"), answers}});
    return ExitCode::Done;
}

// The whole text is looked at, since the lines of a passport belong together; the answer speaks of
// lines, and shows them only masked.
ExitCode answerFindings(const QStringList &lines, Output &out)
{
    const QString text = lines.join(u'\n');
    const QStringList masked = maskForbiddenNumbers(text).split(u'\n');
    QJsonArray findings;
    for (const ForbiddenFinding &finding : forbiddenNumbersIn(text)) {
        const QString line = masked.value(finding.line - 1);
        findings.append(QJsonObject{{QStringLiteral("line"), finding.line},
                                    {QStringLiteral("column"), finding.column},
                                    {QStringLiteral("kind"), toWord(finding.kind)},
                                    {QStringLiteral("reason"), toWord(finding.reason)},
                                    {QStringLiteral("masked"), line}});
        if (!out.isJson())
            out.line(QStringLiteral("%1:%2: %3: %4").arg(QString::number(finding.line), QString::number(finding.column), toWord(finding.kind), line));
    }
    if (out.isJson())
        out.document({{QStringLiteral("findings"), findings}});
    return findings.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

Result<ExitCode> answerBsn(CommandCall &call)
{
    const Result<QByteArray> bytes = readInput(call.arguments().isEmpty() ? QStringLiteral("-") : call.argument(0));
    if (!bytes)
        return bytes.error();
    const QStringList lines = linesOf(*bytes);
    return call.has("--check") ? answerCheck(lines, call.out()) : answerFindings(lines, call.out());
}

} // namespace

Command bsnCommand()
{
    return {"bsn", "[FILE]", QT_TRANSLATE_NOOP("Cli", "numbers in a text that may not be kept; exit code 1 when there are any"),
        {{"--check", nullptr, QT_TRANSLATE_NOOP("Cli", "say true or false for every line: is it a BSN?")}}, answerBsn};
}

} // namespace balie
