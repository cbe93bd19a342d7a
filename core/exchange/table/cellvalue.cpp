// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/cellvalue.h"

#include "core/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace balie {

namespace {

constexpr qsizetype longestValue = 60;
constexpr int firstYear = 1900;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar::Nbsp;
}

Error notADate(const char *reason)
{
    return Error(ErrorCode::NotADate).with(QStringLiteral("reason"), QString::fromLatin1(reason));
}

// Takes a text apart from its front.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_text.isEmpty(); }
    QChar front() const { return m_text.isEmpty() ? QChar() : m_text.front(); }

    bool take(QChar c)
    {
        const bool isThere = front() == c && !m_text.isEmpty();
        if (isThere)
            m_text = m_text.sliced(1);
        return isThere;
    }

    QStringView takeDigits() { return takeWhile(isDigit); }
    QStringView takeLetters() { return takeWhile([](QChar c) { return c.isLetter(); }); }
    void skipBlanks() { takeWhile(isBlank); }

private:
    template <typename F>
    QStringView takeWhile(F &&fits)
    {
        qsizetype length = 0;
        while (length < m_text.size() && fits(m_text.at(length)))
            ++length;
        const QStringView taken = m_text.first(length);
        m_text = m_text.sliced(length);
        return taken;
    }

    QStringView m_text;
};

int monthNamed(QStringView word)
{
    static constexpr std::array<QStringView, 12> months{u"januari", u"februari", u"maart", u"april", u"mei", u"juni",
                                                        u"juli", u"augustus", u"september", u"oktober", u"november", u"december"};
    if (word.compare(u"mrt", Qt::CaseInsensitive) == 0)
        return 3;
    for (std::size_t i = 0; i < months.size() && word.size() >= 3; ++i) {
        if (months[i].startsWith(word, Qt::CaseInsensitive) || (i == 8 && word.compare(u"sept", Qt::CaseInsensitive) == 0))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

Result<QDate> dayOf(int year, int month, int day)
{
    if (month < 1 || month > 12)
        return notADate("no-such-month");
    const QDate date(year, month, day);
    return date.isValid() ? Result<QDate>(date) : notADate("no-such-day");
}

// Two digits stand for a year of our time: a contract of '98 has ended, one of '30 may yet.
int yearOf(QStringView digits)
{
    constexpr int firstOfLastCentury = 50;
    const int year = digits.toInt();
    return digits.size() != 2 ? year : year < firstOfLastCentury ? 2000 + year : 1900 + year;
}

// The day that stands in front; the scanner is then behind it.
Result<QDate> takeDay(Scanner &scanner)
{
    const QStringView first = scanner.takeDigits();
    if (first.isEmpty() || first.size() > 4 || first.size() == 3)
        return notADate("not-understood");
    scanner.skipBlanks();
    const QChar sign = scanner.front();
    if (!sign.isLetter() && !(scanner.take(u'-') || scanner.take(u'/') || scanner.take(u'.')))
        return notADate("not-understood");
    scanner.skipBlanks();
    const bool isNamed = scanner.front().isLetter();
    const QStringView second = isNamed ? scanner.takeLetters() : scanner.takeDigits();
    const int month = isNamed ? monthNamed(second) : second.size() <= 2 ? second.toInt() : 0;
    if (!scanner.take(sign) && isNamed)
        scanner.take(u'.');
    scanner.skipBlanks();
    const QStringView third = scanner.takeDigits();
    const bool yearFirst = first.size() == 4;
    const QStringView year = yearFirst ? first : third;
    const QStringView day = yearFirst ? third : first;
    if (second.isEmpty() || second.size() > 9 || day.isEmpty() || day.size() > 2 || (year.size() != 4 && year.size() != 2))
        return notADate("not-understood");
    if (yearOf(year) < firstYear)
        return notADate("not-understood");
    return dayOf(yearOf(year), month, day.toInt());
}

// A number of one or two digits up to the most; -1 for any other.
int takeTwo(Scanner &scanner, int most)
{
    const QStringView digits = scanner.takeDigits();
    return digits.isEmpty() || digits.size() > 2 || digits.toInt() > most ? -1 : digits.toInt();
}

// Hours and minutes from UTC, behind their sign: +01:00, +0100, +01. Nothing for what is farther than any place.
std::optional<int> minutesFromUtc(Scanner &scanner, bool west)
{
    constexpr int farthest = 14;
    const QStringView digits = scanner.takeDigits();
    const bool isShort = digits.size() == 2;
    const int hours = isShort || digits.size() == 4 ? digits.first(2).toInt() : -1;
    const int minutes = !isShort ? digits.sliced(std::min<qsizetype>(2, digits.size())).toInt() : scanner.take(u':') ? takeTwo(scanner, 59) : 0;
    if (hours < 0 || hours > farthest || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (west ? -1 : 1) * (60 * hours + minutes);
}

// 23:30:00Z is half past midnight of the next day in the Netherlands.
QDate legalDay(QDate day, int minutesOfUtc)
{
    constexpr int farthest = 22 * 60; // from here on it may be the next day
    if (minutesOfUtc >= 0 && minutesOfUtc < farthest)
        return day;
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(qint64(60) * minutesOfUtc).toTimeZone(legalZone()).date();
}

Result<QDate> dayAtTime(QDate day, Scanner &scanner)
{
    const int hour = takeTwo(scanner, 23);
    const bool isTime = scanner.take(u':');
    const int minute = takeTwo(scanner, 59);
    const int second = scanner.take(u':') ? takeTwo(scanner, 59) : 0;
    if (scanner.take(u'.') || scanner.take(u','))
        scanner.takeDigits();
    if (!isTime || hour < 0 || minute < 0 || second < 0)
        return notADate("not-understood");
    scanner.skipBlanks();
    if (scanner.take(u'Z'))
        return legalDay(day, 60 * hour + minute);
    const bool west = scanner.take(u'-');
    if (!west && !scanner.take(u'+'))
        return day;
    const std::optional<int> offset = minutesFromUtc(scanner, west);
    return offset ? Result<QDate>(legalDay(day, 60 * hour + minute - *offset)) : notADate("not-understood");
}

} // namespace

Result<QDate> dayOfCell(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Error(ErrorCode::Empty);
    if (trimmed.size() > longestValue)
        return notADate("not-understood");
    Scanner scanner(trimmed);
    Result<QDate> day = takeDay(scanner);
    if (!day)
        return day;
    scanner.take(u'.');
    const bool isMoment = scanner.take(u'T') || scanner.take(u' ');
    if (isMoment && !scanner.atEnd()) {
        scanner.skipBlanks();
        day = dayAtTime(*day, scanner);
    }
    return scanner.atEnd() || !day ? day : notADate("not-understood");
}

Result<double> numberOfCell(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.isEmpty())
        return Error(ErrorCode::Empty);
    Scanner scanner(rest);
    bool minus = scanner.take(u'-');
    if (scanner.take(QChar(0x20ac)))
        scanner.skipBlanks();
    minus = minus || scanner.take(u'-');
    QString digits = scanner.takeDigits().toString();
    bool isNumber = !digits.isEmpty() && rest.size() <= longestValue;
    const bool isZero = digits.startsWith(u'0'); // 0.500 is a half, or a mistake
    for (bool grouped = digits.size() <= 3 && !isZero; isNumber && grouped && scanner.take(u'.');) {
        const QStringView group = scanner.takeDigits();
        isNumber = group.size() == 3;
        digits += group;
    }
    if (scanner.take(u',')) {
        const QStringView decimals = scanner.takeDigits();
        const bool isRound = decimals.isEmpty() && scanner.take(u'-'); // € 850,-
        isNumber = isNumber && (isRound || !decimals.isEmpty());
        digits.append(u'.').append(decimals);
    }
    scanner.skipBlanks();
    if (!isNumber || !scanner.atEnd())
        return Error(ErrorCode::NotANumber);
    return minus ? -digits.toDouble() : digits.toDouble();
}

} // namespace balie
