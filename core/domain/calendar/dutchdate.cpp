// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/dutchdate.h"

#include "core/base/foldedtext.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>

namespace balie {

namespace {

Error notADate(const QString &reason)
{
    return Error(ErrorCode::NotADate).with(QStringLiteral("reason"), reason);
}

// How the month or day of the week begins; three letters are enough to tell them apart ("mrt" is maart).
int monthNamed(const QString &word)
{
    static const std::array<QStringView, 12> dutch{u"januari", u"februari", u"maart", u"april", u"mei", u"juni",
                                                  u"juli", u"augustus", u"september", u"oktober", u"november", u"december"};
    static const std::array<QStringView, 12> english{u"january", u"february", u"march", u"april", u"may", u"june",
                                                    u"july", u"august", u"september", u"october", u"november", u"december"};
    if (word == u"mrt")
        return 3;
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < 12; ++i) {
        if (dutch[i].startsWith(word) || english[i].startsWith(word) || (word == u"sept" && i == 8))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

int weekdayNamed(const QString &word)
{
    static const std::array<QStringView, 7> dutch{u"maandag", u"dinsdag", u"woensdag", u"donderdag", u"vrijdag", u"zaterdag", u"zondag"};
    static const std::array<QStringView, 7> english{u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    if (word.size() < 2)
        return 0;
    for (std::size_t i = 0; i < 7; ++i) {
        if (dutch[i].startsWith(word) || (word.size() >= 3 && english[i].startsWith(word)))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

Result<QDate> realDay(int year, int month, int day)
{
    if (year < 1000)
        return notADate(QStringLiteral("not-understood"));
    if (month < 1 || month > 12)
        return notADate(QStringLiteral("no-such-month")).with(QStringLiteral("month"), static_cast<qint64>(month));
    const QDate date(year, month, day);
    if (date.isValid())
        return date;
    return notADate(QStringLiteral("no-such-day"))
        .with(QStringLiteral("day"), static_cast<qint64>(day))
        .with(QStringLiteral("month"), static_cast<qint64>(month))
        .with(QStringLiteral("last"), static_cast<qint64>(QDate(year, month, 1).daysInMonth()));
}

// Of the same thing in different years or weeks, the one that lies on the wished side, or nearest.
QDate choose(const QList<QDate> &candidates, QDate today, DayLies side)
{
    QDate best;
    for (const QDate &candidate : candidates) {
        const bool fits = side == DayLies::Nearest || (side == DayLies::Before ? candidate <= today : candidate >= today);
        if (fits && (!best.isValid() || qAbs(today.daysTo(candidate)) < qAbs(today.daysTo(best))))
            best = candidate;
    }
    return best;
}

Result<QDate> withoutYear(int month, int day, QDate today, DayLies side)
{
    // 29 February is looked for in up to eight years (1896 to 1904 had none between).
    QList<QDate> candidates;
    for (int year = today.year() - 8; year <= today.year() + 8; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid())
            candidates.append(candidate);
    }
    const QDate chosen = candidates.isEmpty() ? QDate() : choose(candidates, today, side);
    return chosen.isValid() ? Result<QDate>(chosen) : realDay(today.year(), month, day);
}

// The year in which the month lies that is meant: its length is what a mistake is told by.
int yearMeant(int month, QDate today, DayLies side)
{
    QList<QDate> months;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year)
        months.append(QDate(year, month, 1));
    months.removeAll(QDate());
    return months.isEmpty() ? today.year() : choose(months, today, side).year();
}

// "25" is 2025; 80 years back to 19 ahead.
int fullYear(const QString &text, QDate today)
{
    const int year = text.toInt();
    if (text.size() != 2)
        return year;
    const int century = today.year() / 100 * 100;
    const int near = century + year;
    if (near > today.year() + 19)
        return near - 100;
    return near < today.year() - 80 ? near + 100 : near;
}

Result<QDate> fromParts(const QString &day, int month, const QString &year, QDate today, DayLies side)
{
    if (year.isEmpty()) {
        const bool ever = realDay(2024, month, day.toInt()).has_value(); // a leap year has every day that there is
        return ever ? withoutYear(month, day.toInt(), today, side) : realDay(yearMeant(month, today, side), month, day.toInt());
    }
    return realDay(fullYear(year, today), month, day.toInt());
}

std::optional<QDate> relativeDay(const QString &text, QDate today)
{
    static const std::array<std::pair<QStringView, int>, 10> words{{
        {u"vandaag", 0}, {u"nu", 0}, {u"today", 0}, {u"gisteren", -1}, {u"gister", -1}, {u"yesterday", -1}, {u"eergisteren", -2},
        {u"morgen", 1}, {u"tomorrow", 1}, {u"overmorgen", 2},
    }};
    for (const auto &[word, days] : words) {
        if (text == word)
            return today.addDays(days);
    }
    static const QRegularExpression offset(QStringLiteral("^([+-]) ?(\\d{1,4})$"));
    const QRegularExpressionMatch match = offset.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return today.addDays(match.captured(1) == u"-" ? -match.captured(2).toInt() : match.captured(2).toInt());
}

std::optional<QDate> dayOfTheWeek(const QString &text, QDate today, DayLies side)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool todayCounts = true;
    if (words.size() == 2) {
        static const QStringList past{QStringLiteral("vorige"), QStringLiteral("afgelopen"), QStringLiteral("vorig"), QStringLiteral("laatste"), QStringLiteral("last")};
        static const QStringList coming{QStringLiteral("volgende"), QStringLiteral("komende"), QStringLiteral("aanstaande"), QStringLiteral("next")};
        if (!past.contains(words.first()) && !coming.contains(words.first()))
            return std::nullopt;
        side = past.contains(words.first()) ? DayLies::Before : DayLies::After;
        todayCounts = false;
        words.removeFirst();
    }
    const int wanted = words.size() == 1 ? weekdayNamed(words.first()) : 0;
    if (wanted == 0)
        return std::nullopt;
    QList<QDate> candidates;
    for (int days = -7; days <= 7; ++days) {
        const QDate candidate = today.addDays(days);
        if (candidate.dayOfWeek() == wanted && (days != 0 || todayCounts))
            candidates.append(candidate);
    }
    return choose(candidates, today, side);
}

Result<QDate> writtenDay(const QString &text, QDate today, DayLies side)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2}) ?[-/. ] ?(\\d{1,2})(?: ?[-/. ] ?(\\d{4}|\\d{2}))?[-/.]?$"));
    static const QRegularExpression tight(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})?$"));
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?[ -]?([a-z]+)[.]?(?:[ -]?(\\d{4}|\\d{2}))?$"));
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return realDay(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    for (const QRegularExpression *form : {&dayFirst, &tight}) {
        if (const auto match = form->match(text); match.hasMatch())
            return fromParts(match.captured(1), match.captured(2).toInt(), match.captured(3), today, side);
    }
    if (const auto match = named.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(2)); month > 0)
            return fromParts(match.captured(1), month, match.captured(3), today, side);
    }
    return notADate(QStringLiteral("not-understood"));
}

} // namespace

Result<QDate> dayFromTyped(const QString &typed, QDate today, DayLies side)
{
    if (typed.size() > 60)
        return notADate(QStringLiteral("not-understood"));
    const QString text = folded(typed).replace(QChar(0x2013), u'-').replace(QChar(0x2212), u'-').simplified();
    if (text.isEmpty())
        return Error(ErrorCode::Empty);
    if (const auto day = relativeDay(text, today))
        return *day;
    if (const auto day = dayOfTheWeek(text, today, side))
        return *day;
    // "vrijdag 7 maart 2025": the day of the week is a check.
    static const QRegularExpression withWeekday(QStringLiteral("^([a-z]{2,})[.,]? (.*\\d.*)$"));
    const auto match = withWeekday.match(text);
    const int weekday = match.hasMatch() ? weekdayNamed(match.captured(1)) : 0;
    if (weekday == 0)
        return writtenDay(text, today, side);
    const Result<QDate> day = writtenDay(match.captured(2), today, side);
    if (day && day->dayOfWeek() != weekday)
        return notADate(QStringLiteral("other-weekday")).with(QStringLiteral("date"), *day);
    return day;
}

} // namespace balie
