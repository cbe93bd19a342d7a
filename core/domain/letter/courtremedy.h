// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letterkind.h"
#include "core/domain/request/petitionterm.h"

namespace balie {

// What a letter can say of the way to the court (UAVG 35(2)).
enum class CourtTerm {
    NotYet, // there is nothing that the court could be asked about
    Runs,
    Passed,
    None,   // no answer came in time, so the law sets no last day
};

struct CourtRemedy
{
    CourtTerm term = CourtTerm::NotYet;
    std::optional<QDate> until = {};      // of Runs and Passed: certainly until that day
    std::optional<QDate> answeredOn = {}; // of an answer that went before this letter

    friend bool operator==(const CourtRemedy &, const CourtRemedy &) = default;
};

// In a letter of that kind on that day: about the answer that was given, or that the letter itself is.
CourtRemedy courtRemedyIn(LetterKind kind, QDate day, const Request &request, const ClockRules &rules, const HolidayCalendar &holidays);

} // namespace balie
