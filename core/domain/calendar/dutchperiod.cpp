// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/dutchperiod.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

namespace balie {

// The letter of a unit as ISO 8601 has it.
static QChar unitOf(const QString &word)
{
    static const QHash<QString, QChar> units{
        {QStringLiteral("jaar"), u'Y'},   {QStringLiteral("jaren"), u'Y'},   {QStringLiteral("year"), u'Y'},   {QStringLiteral("years"), u'Y'},
        {QStringLiteral("maand"), u'M'},  {QStringLiteral("maanden"), u'M'}, {QStringLiteral("month"), u'M'},  {QStringLiteral("months"), u'M'},
        {QStringLiteral("week"), u'W'},   {QStringLiteral("weken"), u'W'},   {QStringLiteral("weeks"), u'W'},
        {QStringLiteral("dag"), u'D'},    {QStringLiteral("dagen"), u'D'},   {QStringLiteral("day"), u'D'},    {QStringLiteral("days"), u'D'},
    };
    return units.value(word);
}

static QString countOf(const QString &word)
{
    static const QStringList one{QStringLiteral("een"), QStringLiteral("één"), QStringLiteral("one"), QStringLiteral("a")};
    return one.contains(word) ? QStringLiteral("1") : word;
}

Result<Period> periodFromTyped(const QString &typed)
{
    const QString text = typed.simplified().toLower();
    if (text.isEmpty())
        return Error(ErrorCode::Empty);
    if (text == u"meteen" || text == u"direct" || text == u"at once")
        return Period::ofDays(0);
    if (const Result<Period> stored = Period::from(text.toUpper()))
        return stored;
    const Error unknown = Error(ErrorCode::NotAPeriod).with(QStringLiteral("text"), typed.simplified().left(40));
    static const QRegularExpression part(QStringLiteral("\\A(\\d{1,4}|\\p{L}+) ?(\\p{L}+)(?:,? (?:en |and )?|\\z)"));
    QMap<QChar, QString> counts;
    for (QString rest = text; !rest.isEmpty();) {
        const QRegularExpressionMatch match = part.match(rest);
        const QChar unit = unitOf(match.captured(2));
        if (!match.hasMatch() || unit.isNull() || counts.contains(unit))
            return unknown;
        counts.insert(unit, countOf(match.captured(1)));
        rest = rest.mid(match.capturedLength());
    }
    QString iso = QStringLiteral("P");
    for (const QChar unit : QStringLiteral("YMWD")) {
        if (counts.contains(unit))
            iso += counts.value(unit) + unit;
    }
    const Result<Period> period = Period::from(iso);
    return period ? period : Result<Period>(unknown);
}

} // namespace balie
