// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/sheetformat.h"

#include <QDateTime>

#include <cmath>

namespace balie {

namespace {

constexpr double dayLimit = 2958466; // 1 January 10000

// Days from 1900 count a 29 February 1900 that never was; before it they are one day behind.
QDate dayOf(qint64 serial, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(serial);
    return QDate(1899, 12, 30).addDays(serial < 60 ? serial + 1 : serial);
}

QString plainNumber(QStringView text, double number)
{
    constexpr double exact = 1e15;
    if (std::abs(number) < exact && number == std::floor(number))
        return QString::number(static_cast<qint64>(number));
    return text.contains(u'e', Qt::CaseInsensitive) || text.size() > 17
        ? QString::number(number, 'g', 15).replace(u'.', u',')
        : text.toString().replace(u'.', u',');
}

} // namespace

SheetFormat builtInFormat(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return SheetFormat::Day;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return SheetFormat::Time;
    return id == 22 ? SheetFormat::Moment : SheetFormat::Number;
}

SheetFormat formatOfCode(QStringView code)
{
    bool day = false;
    bool hour = false;
    bool month = false;
    const QStringView first = code.left(code.indexOf(u';') < 0 ? code.size() : code.indexOf(u';'));
    for (qsizetype i = 0; i < first.size(); ++i) {
        const QChar c = first.at(i).toLower();
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = first.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (c == u'[' && end == i + 2 && QStringView(u"hmsHMS").contains(first.at(i + 1)))
                return SheetFormat::Number; // a duration, of more than a day as well
            i = end < 0 ? first.size() : end;
        } else if (first.sliced(i).startsWith(u"General", Qt::CaseInsensitive)) {
            return SheetFormat::Number;
        } else {
            day = day || c == u'd' || c == u'y' || c == u'j';
            hour = hour || c == u'h' || c == u's' || c == u'u';
            month = month || c == u'm';
        }
    }
    if (day && hour)
        return SheetFormat::Moment;
    return hour ? SheetFormat::Time : day || month ? SheetFormat::Day : SheetFormat::Number;
}

std::optional<QString> numberInSheet(QStringView text, SheetFormat format, bool from1904)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    if (format == SheetFormat::Number)
        return plainNumber(text, number);
    if (number < 0 || number >= dayLimit)
        return std::nullopt;
    constexpr qint64 secondsOfDay = 24 * 60 * 60;
    const qint64 seconds = std::llround(number * secondsOfDay);
    const QString time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsOfDay)).toString(QStringLiteral("HH:mm:ss"));
    if (number < 1)
        return format == SheetFormat::Time ? std::optional(time) : std::nullopt;
    const QString day = dayOf(seconds / secondsOfDay, from1904).toString(Qt::ISODate);
    return seconds % secondsOfDay == 0 ? day : day + u' ' + time;
}

} // namespace balie
