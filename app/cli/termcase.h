// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"

#include <QString>

#include <vector>

namespace balie {

// A rule of a file of cases: AVG-1M and SILENT-AVG-1M (the law alone), IEDER1-30D (30 days and 30 more),
// OOST-4W (four weeks), UAVG35-6W (the petition to the court); behind a slash ATWCAL (the ATW calendar)
// and NOSUSP (no suspension).
struct TermRule
{
    enum class Term { Answer, CourtPetition };
    Term term = Term::Answer;
    ClockRules rules;
};

// Error: WrongUsage.
Result<TermRule> termRuleFrom(const QString &text);

// Days as somebody wrote them down, each of them optional but the receipt.
struct TermDays
{
    QDate received;
    std::optional<QDate> identityRequested;
    std::optional<QDate> identityReceived;
    std::optional<QDate> extendedOn;
};

// What can have happened, and why the rest cannot (each WrongUsage): answered before asked or never asked,
// anything before receipt. Whether identity was asked in time is not judged, nor whether a day lies in the
// future.
struct TermFacts
{
    ClockFacts facts;
    std::vector<Error> leftOut;
};
TermFacts termFactsFrom(const TermDays &days);

} // namespace balie
