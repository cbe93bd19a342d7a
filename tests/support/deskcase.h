// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/checklist.h"
#include "core/domain/request/requestworkflow.h"

#include <QtTest/qtestcase.h>

namespace balie {

// A case of a desk without a register, received on a Monday: onDay(9, …) is nine days after it.

inline const HolidayCalendar &holidays()
{
    static const HolidayCalendar calendar({}, 2028);
    return calendar;
}

inline QDate day(int offset)
{
    return QDate(2026, 3, 2).addDays(offset); // a Monday
}

inline LongText text(const QString &words = QStringLiteral("omdat het zo is"))
{
    return LongText::from(words).value();
}

inline EventId newId()
{
    static qint64 moment = 0;
    return EventId::create(Instant::fromMSecs(++moment));
}

inline CaseEvent onDay(int offset, Happening what)
{
    return {newId(), day(offset), Instant::fromMSecs(0), std::nullopt, std::move(what)};
}

inline WorkflowContext context(int today = 400, std::optional<Promise> promise = std::nullopt)
{
    return {ClockRules{promise, CalendarChoice::Strict, Suspension::Counts}, holidays(), day(today)};
}

inline Request received(std::vector<Right> rights)
{
    const Instant moment = Instant::fromMSecs(0);
    return {RequestId::create(moment), OrganisationId::create(moment), ProfileVersionId::create(moment),
            QStringLiteral("DOM"), CaseNumber::of(2026, 14), PersonId::create(moment), std::nullopt, std::move(rights),
            text(QStringLiteral("Welke gegevens hebt u van mij?")), std::nullopt, std::nullopt,
            History::from({onDay(0, happened::Received{})}).value(), 0};
}

// Enters the events or fails the test with the error.
inline bool enter(Request &request, const std::vector<CaseEvent> &events, const WorkflowContext &with)
{
    for (const CaseEvent &next : events) {
        const Result<History> history = apply(request, next, with);
        if (!history) {
            qWarning("%s: %s", qPrintable(kindWord(next.what)), qPrintable(history.error().toLogLine()));
            return false;
        }
        request.history = *history;
    }
    return true;
}

inline happened::IdentityConfirmed confirmed()
{
    return {IdentityCheck{IdentityLevel::OnFile, {IdentityMeans::Callback}, std::nullopt, std::nullopt, std::nullopt}};
}

inline happened::Answered answered(Right right, Outcome outcome, std::optional<RefusalGround> ground = std::nullopt, const LongText &weighing = {})
{
    return {{RightDecision{right, outcome, ground, weighing}}, SentBy::Email};
}

inline std::vector<CaseEvent> settledAccess(int offset)
{
    std::vector<CaseEvent> events;
    for (const ChecklistPoint &point : checklistFor({Right::Access}))
        events.push_back(onDay(offset, happened::PointSettled{point.word, PointResult::Done, std::nullopt, {}}));
    return events;
}

inline ErrorCode codeOf(const Request &request, const CaseEvent &next, const WorkflowContext &with)
{
    const Result<History> history = apply(request, next, with);
    return history ? ErrorCode::Cancelled : history.error().code();
}

} // namespace balie
