// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/factsentence.h"

#include "core/wording/factwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace balie {

namespace {

using Facts = QMap<QString, QString>;

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z-]+)\\}"));
    return pattern;
}

bool hasAllFacts(const QString &text, const Facts &facts)
{
    auto names = placeholder().globalMatch(text);
    while (names.hasNext()) {
        if (facts.value(names.next().captured(1)).isEmpty())
            return false;
    }
    return true;
}

bool holds(const SentenceRow &row, const Facts &facts)
{
    const QString condition = QString::fromLatin1(row.onlyIf);
    if (!condition.isEmpty() && facts.value(condition.section(u'=', 0, 0)) != condition.section(u'=', 1))
        return false;
    const QString counted = QString::fromLatin1(row.counts);
    if (!counted.isEmpty() && facts.value(counted).isEmpty())
        return false;
    return hasAllFacts(QString::fromUtf8(row.text), facts);
}

// In one pass, so that braces inside a fact stay what they are.
QString filled(const QString &text, const Facts &facts)
{
    QString result;
    qsizetype at = 0;
    auto names = placeholder().globalMatch(text);
    while (names.hasNext()) {
        const QRegularExpressionMatch match = names.next();
        const QString name = match.captured(1);
        result += QStringView(text).mid(at, match.capturedStart() - at);
        result += factWords(name, facts.value(name));
        at = match.capturedEnd();
    }
    result += QStringView(text).mid(at);
    return result;
}

} // namespace

QString sentenceFrom(std::span<const SentenceRow> rows, const char *context, const QString &word, const Facts &facts)
{
    for (const SentenceRow &row : rows) {
        if (word != QLatin1String(row.word) || !holds(row, facts))
            continue;
        const QString counted = QString::fromLatin1(row.counts);
        const int count = counted.isEmpty() ? -1 : facts.value(counted).toInt();
        return filled(QCoreApplication::translate(context, row.text, nullptr, count), facts);
    }
    return {};
}

} // namespace balie
