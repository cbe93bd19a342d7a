// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/history.h"
#include "tests/support/legaldays.h"

namespace balie {

// Short words for the histories of a test: happens("2025-03-03", happened::Received{}).
inline CaseEvent happens(QDate on, Happening what)
{
    static qint64 moment = 0;
    const Instant now = Instant::fromMSecs(++moment);
    return CaseEvent{EventId::create(now), on, now, std::nullopt, std::move(what)};
}

inline CaseEvent happens(const char *on, Happening what)
{
    return happens(day(on), std::move(what));
}

inline History historyOf(std::vector<CaseEvent> events)
{
    return History::from(std::move(events)).value();
}

} // namespace balie
