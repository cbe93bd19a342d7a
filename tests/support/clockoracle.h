// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

// A second calculation of both clocks, made to disagree with the first wherever one of them is wrong:
// days are plain numbers, no Qt, months by table, Easter by epact and walking, pauses by looking at
// every single day. Slow and simple on purpose.
namespace oracle {

using Day = long; // days since 1 January 1970

struct Civil
{
    int year;
    int month;
    int day;
};

Day number(Civil civil);
Civil civil(Day day);
int weekday(Day day); // 1 Monday … 7 Sunday
Day easter(int year);
Day monthEnd(Day from, int months);

struct Case
{
    Day received = 0;
    // asked, answered; identity or specification
    struct Wait
    {
        bool identity = true;
        Day asked = 0;
        std::optional<Day> answered;
    };
    std::vector<Wait> waits;
    std::optional<Day> told;
    bool atw = false;
    bool ignoreWaits = false;
    std::optional<int> promisedDays;
    std::optional<int> promisedMore;
};

struct Answer
{
    std::optional<Day> promise;
    Day law = 0;
    Day due = 0;
    Day noticeLimit = 0;
    bool extended = false;
};

// The decree days are given, since no rule makes them.
bool isFree(Day day, bool atw, const std::set<Day> &decreed);
Day firstWorkingDay(Day day, bool atw, const std::set<Day> &decreed);
Answer solve(const Case &facts, const std::set<Day> &decreed);

} // namespace oracle
