// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/datewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace balie {

namespace {

struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

constexpr std::array<std::pair<const char *, const char *>, 10> holidays{{
    {"new-years-day", QT_TRANSLATE_NOOP("DateWords", "New Year's Day")},
    {"easter-monday", QT_TRANSLATE_NOOP("DateWords", "Easter Monday")},
    {"kings-day", QT_TRANSLATE_NOOP("DateWords", "King's Day")},
    {"liberation-day", QT_TRANSLATE_NOOP("DateWords", "Liberation Day")},
    {"ascension-day", QT_TRANSLATE_NOOP("DateWords", "Ascension Day")},
    {"whit-monday", QT_TRANSLATE_NOOP("DateWords", "Whit Monday")},
    {"christmas-day", QT_TRANSLATE_NOOP("DateWords", "Christmas Day")},
    {"second-christmas-day", QT_TRANSLATE_NOOP("DateWords", "Second Christmas Day")},
    {"good-friday", QT_TRANSLATE_NOOP("DateWords", "Good Friday")},
    {"decree-day", QT_TRANSLATE_NOOP("DateWords", "day off by decree")},
}};

// Some locales put a full stop behind a shortened name; a list of dates is calmer without.
QString withoutStop(QString name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

} // namespace

QString shortMonth(QDate day)
{
    return day.isValid() ? withoutStop(QLocale().monthName(day.month(), QLocale::ShortFormat)) : QString();
}

static QString shortWeekday(QDate day)
{
    return withoutStop(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

QString shortDay(QDate day)
{
    if (!day.isValid())
        return {};
    return DateWords::tr("%1 %2 %3 %4", "short date: weekday, day, month, year")
        .arg(shortWeekday(day), QString::number(day.day()), shortMonth(day), QString::number(day.year()));
}

QString dayAndMonth(QDate day)
{
    return day.isValid() ? DateWords::tr("%1 %2", "day of the month; month").arg(QString::number(day.day()), shortMonth(day)) : QString();
}

QString briefDay(QDate day)
{
    return day.isValid() ? DateWords::tr("%1 %2", "weekday; day and month").arg(shortWeekday(day), dayAndMonth(day)) : QString();
}

QString longDay(QDate day)
{
    if (!day.isValid())
        return {};
    return DateWords::tr("%1 %2", "long date: weekday, day month year").arg(QLocale().dayName(day.dayOfWeek()), plainDay(day));
}

QString plainDay(QDate day)
{
    if (!day.isValid())
        return {};
    return DateWords::tr("%1 %2", "day of the month; month and year").arg(QString::number(day.day()), monthYear(day));
}

QString numericDay(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd-MM-yyyy")) : QString();
}

QString monthYear(QDate day)
{
    if (!day.isValid())
        return {};
    return DateWords::tr("%1 %2", "month, year").arg(QLocale().monthName(day.month()), QString::number(day.year()));
}

QString moment(Instant moment)
{
    const QDateTime local = moment.inZone(legalZone());
    return DateWords::tr("%1 %2", "date, time of day").arg(shortDay(local.date()), local.time().toString(QStringLiteral("HH:mm")));
}

QString daysLeft(QDate due, QDate today)
{
    if (!due.isValid() || !today.isValid())
        return {};
    const int days = static_cast<int>(today.daysTo(due));
    if (days == 0)
        return DateWords::tr("today");
    return days > 0 ? DateWords::tr("%n day(s) left", "", days) : DateWords::tr("%n day(s) late", "", -days);
}

QString dayWithLeft(QDate due, QDate today)
{
    if (!due.isValid())
        return {};
    return DateWords::tr("%1 (%2)", "date; how many days are left").arg(shortDay(due), daysLeft(due, today));
}

QString dayCount(int days)
{
    return DateWords::tr("%n day(s)", "", days);
}

QString holidayName(const QString &word)
{
    for (const auto &[name, text] : holidays) {
        if (word == QLatin1String(name))
            return DateWords::tr(text);
    }
    return {};
}

QString wordOf(const DayOff &dayOff)
{
    switch (dayOff.kind) {
    case DayOff::Kind::Saturday: return QLocale().dayName(Qt::Saturday);
    case DayOff::Kind::Sunday: return QLocale().dayName(Qt::Sunday);
    case DayOff::Kind::Holiday:
    case DayOff::Kind::EquatedByLaw:
    case DayOff::Kind::EquatedByDecree: break;
    }
    return holidayName(dayOff.name);
}

} // namespace balie
