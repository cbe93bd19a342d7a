// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clockoracle.h"

#include <algorithm>

namespace oracle {

namespace {

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int lengthOf(int month, int year)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : lengths[month - 1];
}

bool waited(const Case &facts, Day day)
{
    return std::any_of(facts.waits.begin(), facts.waits.end(), [day](const Case::Wait &wait) {
        return wait.answered && wait.asked <= day && day < *wait.answered;
    });
}

} // namespace

Day number(Civil date)
{
    Day sum = 0;
    for (int year = 1970; year < date.year; ++year)
        sum += isLeap(year) ? 366 : 365;
    for (int month = 1; month < date.month; ++month)
        sum += lengthOf(month, date.year);
    return sum + date.day - 1;
}

Civil civil(Day day)
{
    Civil date{1970, 1, 1};
    while (day >= (isLeap(date.year) ? 366 : 365))
        day -= isLeap(date.year++) ? 366 : 365;
    while (day >= lengthOf(date.month, date.year))
        day -= lengthOf(date.month++, date.year);
    date.day = static_cast<int>(day) + 1;
    return date;
}

int weekday(Day day)
{
    return static_cast<int>((day + 3) % 7) + 1; // 1 January 1970 was a Thursday
}

Day easter(int year)
{
    // By epact, after Clavius: the age of the moon gives the full moon in March, then we walk.
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int solar = 3 * century / 4 - 12;
    const int lunar = (8 * century + 5) / 25 - 5;
    int epact = (11 * golden + 20 + lunar - solar) % 30;
    if (epact < 0)
        epact += 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        ++epact;
    int fullMoon = 44 - epact;
    if (fullMoon < 21)
        fullMoon += 30;
    Day day = number({year, 3, 1}) + fullMoon - 1;
    do
        ++day;
    while (weekday(day) != 7);
    return day;
}

Day monthEnd(Day from, int months)
{
    const Civil start = civil(from);
    Civil end = start;
    for (int i = 0; i < months; ++i) {
        if (++end.month == 13) {
            end.month = 1;
            ++end.year;
        }
    }
    end.day = std::min(start.day, lengthOf(end.month, end.year));
    return number(end);
}

bool isFree(Day day, bool atw, const std::set<Day> &decreed)
{
    const Civil date = civil(day);
    if (weekday(day) >= 6)
        return true;
    const int monthDay = date.month * 100 + date.day;
    if (monthDay == 101 || monthDay == 505 || monthDay == 1225 || monthDay == 1226)
        return true;
    // A moved King's Day is a Saturday, so that in the week only the 27th is left.
    if (monthDay == 427)
        return true;
    const Day sinceEaster = day - easter(date.year);
    if (sinceEaster == 1 || sinceEaster == 39 || sinceEaster == 50)
        return true;
    return atw && (sinceEaster == -2 || decreed.count(day) > 0);
}

Day firstWorkingDay(Day day, bool atw, const std::set<Day> &decreed)
{
    while (isFree(day, atw, decreed))
        ++day;
    return day;
}

Answer solve(const Case &facts, const std::set<Day> &decreed)
{
    Answer answer;
    answer.noticeLimit = firstWorkingDay(monthEnd(facts.received, 1), facts.atw, decreed);
    answer.extended = facts.told && *facts.told >= facts.received && *facts.told <= answer.noticeLimit;
    const int months = answer.extended ? 3 : 1;

    Day still = 0;
    std::optional<Day> cap;
    if (!facts.ignoreWaits) {
        Day last = facts.received;
        for (const Case::Wait &wait : facts.waits) {
            last = std::max(last, wait.answered.value_or(last));
            if (wait.identity && wait.answered && *wait.answered > std::max(wait.asked, facts.received))
                cap = std::max(cap.value_or(0), monthEnd(*wait.answered, months));
        }
        for (Day day = facts.received; day < last; ++day)
            still += waited(facts, day) ? 1 : 0;
    }
    Day raw = monthEnd(facts.received, months) + still;
    if (cap && *cap < raw)
        raw = *cap;
    answer.law = firstWorkingDay(raw, facts.atw, decreed);
    answer.due = answer.law;
    if (facts.promisedDays) {
        Day promise = facts.received + *facts.promisedDays;
        if (facts.promisedMore && facts.told && *facts.told >= facts.received && *facts.told <= promise)
            promise += *facts.promisedMore;
        answer.promise = promise + still;
        answer.due = std::min(answer.due, *answer.promise);
    }
    return answer;
}

} // namespace oracle
