// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/holidaycalendar.h"

#include <QIODevice>
#include <QString>

#include <vector>

namespace balie {

struct TermAnswer
{
    QString id;
    QDate due;          // the earlier of promise and law
    QDate statutoryDue;
};

struct TermAnswers
{
    std::vector<TermAnswer> answers;
    std::vector<Error> leftOut; // what cannot have happened, each with the fact "line"
};

// Answers a CSV file of cases, all of it or nothing. Its first line names the columns, in any order: id,
// received and rule must be there; identity_requested, identity_received and extended_on may; others are
// passed over. With the rule UAVG35-6W, received is the day on which the answer was received.
// Errors: WrongUsage, NotADate, FileMalformed, each with the fact "line".
Result<TermAnswers> answerTerms(QIODevice &cases, const HolidayCalendar &holidays);

} // namespace balie
