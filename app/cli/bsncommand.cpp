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

bool isShape(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || QStringView(u".,/_()").contains(c);
}

// Every finding as stars, each character in its place.
QString starred(QString text)
{
    for (auto found = forbiddenNumbersIn(text); !found.empty(); found = forbiddenNumbersIn(text)) {
        for (const ForbiddenFinding &finding : found) {
            for (qsizetype i = finding.offset; i < finding.offset + finding.length; ++i) {
                if (!isShape(text.at(i)))
                    text[i] = QLatin1Char('*');
            }
        }
    }
    return text;
}

// What stands around the place on its own line. A line may be a megabyte long and full of findings; so
// the whole answer stays some times as long as the text.
QString excerptAt(const QString &text, qsizetype place)
{
    constexpr qsizetype before = 25;
    constexpr qsizetype behind = 45;
    qsizetype begin = place;
    while (begin > 0 && place - begin < before && text.at(begin - 1) != u'\n')
        --begin;
    qsizetype end = place;
    while (end < text.size() && end - place < behind && text.at(end) != u'\n')
        ++end;
    const bool cutBefore = begin > 0 && text.at(begin - 1) != u'\n';
    const bool cutBehind = end < text.size() && text.at(end) != u'\n';
    QString excerpt = text.mid(begin, end - begin);
    for (QChar &c : excerpt) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    // No half of a character at a cut.
    if (excerpt.front().isLowSurrogate())
        excerpt.remove(0, 1);
    if (excerpt.back().isHighSurrogate())
        excerpt.chop(1);
    const QString ellipsis(QChar(0x2026));
    return (cutBefore ? ellipsis : QString()) + excerpt + (cutBehind ? ellipsis : QString());
}

// The whole text is looked at, since the lines of a passport belong together; the answer speaks of
// lines, and shows them only masked.
ExitCode answerFindings(const QStringList &lines, Output &out)
{
    const QString text = lines.join(u'\n');
    const QString masked = starred(text);
    QJsonArray findings;
    bool any = false;
    for (const ForbiddenFinding &finding : forbiddenNumbersIn(text)) {
        any = true;
        const QString excerpt = excerptAt(masked, finding.offset);
        if (!out.isJson()) {
            out.line(QStringLiteral("%1:%2: %3: %4").arg(QString::number(finding.line), QString::number(finding.column), toWord(finding.kind), excerpt));
            continue;
        }
        findings.append(QJsonObject{{QStringLiteral("line"), finding.line},
                                    {QStringLiteral("column"), finding.column},
                                    {QStringLiteral("kind"), toWord(finding.kind)},
                                    {QStringLiteral("reason"), toWord(finding.reason)},
                                    {QStringLiteral("masked"), excerpt}});
    }
    if (out.isJson())
        out.document({{QStringLiteral("findings"), findings}});
    return any ? ExitCode::Refused : ExitCode::Done;
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
