// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/factwords.h"

#include "core/wording/checklistwords.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/letterfieldwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace balie {

namespace {

template <typename E>
QString asWordOf(const QString &value)
{
    const std::optional<E> known = fromWord<E>(value);
    return known ? wordOf(*known) : QString();
}

QString firstOf(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

QString levelWords(const QString &value)
{
    bool isNumber = false;
    const int level = value.toInt(&isNumber);
    return isNumber && level >= 0 && level <= 4 ? wordOf(static_cast<IdentityLevel>(level)) : QString();
}

// Empty when the name is not that of a fact with stored words, or the value is none of them.
QString codeWords(const QString &name, const QString &value)
{
    if (name == u"action")
        return asWordOf<RequestAction>(value);
    if (name == u"state")
        return asWordOf<RequestState>(value);
    if (name == u"right")
        return asWordOf<Right>(value);
    if (name == u"ground" || name == u"grounds")
        return firstOf(asWordOf<PauseGround>(value), firstOf(asWordOf<RefusalGround>(value), asWordOf<ExtensionGround>(value)));
    if (name == u"level" || name == u"reached" || name == u"advised")
        return levelWords(value);
    if (name == u"means" || name == u"needed")
        return asWordOf<IdentityMeans>(value);
    if (name == u"permission")
        return asWordOf<Permission>(value);
    if (name == u"role")
        return asWordOf<Role>(value);
    if (name == u"wanted" || name == u"sent")
        return asWordOf<SentBy>(value);
    if (name == u"kind")
        return asWordOf<ForbiddenNumber>(value);
    if (name == u"event")
        return eventWord(value);
    if (name == u"point" || name == u"points")
        return pointWord(value);
    if (name == u"name")
        return holidayName(value);
    if (name == u"names")
        return letterFieldWord(value);
    if (name == u"missing")
        return arrearsStepWord(value);
    return {};
}

// In the middle of a sentence the words after the first begin with a small letter.
QString joined(const QString &name, const QStringList &parts, const QString &between)
{
    QStringList words;
    for (const QString &part : parts) {
        QString word = factWords(name, part.trimmed());
        if (!words.isEmpty() && word.size() > 1 && word.at(1).isLower())
            word[0] = word.at(0).toLower();
        words.append(word);
    }
    return words.join(between);
}

bool isCount(const QString &name)
{
    return name == u"limit" || name == u"length" || name == u"size" || name == u"count" || name == u"from" || name == u"to";
}

} // namespace

QString factWords(const QString &name, const QString &value)
{
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid() && value.size() == 10)
        return longDay(day);
    if (value.endsWith(u'Z')) {
        if (const Result<Instant> known = Instant::from(value))
            return moment(*known);
    }
    if (const QString word = codeWords(name, value); !word.isEmpty())
        return word;
    if (value.contains(u','))
        return joined(name, value.split(u','), QStringLiteral(", "));
    if (name == u"needed" && value.contains(u'|'))
        return joined(name, value.split(u'|'), QCoreApplication::translate("FactWords", ", or "));
    if (name == u"needed" && value.contains(u'+'))
        return joined(name, value.split(u'+'), QStringLiteral(" + "));
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    return isNumber && isCount(name) ? QLocale().toString(number) : value;
}

} // namespace balie
