// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline/extensiongate.h"

#include "core/domain/deadline/legalterm.h"

namespace balie {

Result<void> extensionGate(const ClockFacts &facts, const ClockRules &rules, const HolidayCalendar &holidays, QDate sentOn)
{
    if (sentOn < facts.received)
        return Error(ErrorCode::DateBeforeReceipt).with(QStringLiteral("date"), facts.received);
    const LawTerm law = termOfLaw(facts, rules, holidays);
    if (law.months > 1)
        return Error(ErrorCode::ExtensionAlready).with(QStringLiteral("date"), *facts.extensionTold);
    if (sentOn > law.noticeBy)
        return Error(ErrorCode::ExtensionTooLate).with(QStringLiteral("limit"), law.noticeBy).with(QStringLiteral("date"), sentOn);
    return {};
}

} // namespace balie
