// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace balie {

// The days from which the bounds on something that is kept are counted. A record of the accounts is closed on one day;
// "one year after you left" is counted from another.
struct TriggerDays
{
    TriggerDays(QDate ofCategory, std::optional<QDate> ofPromise = {}) : category(ofCategory), promise(ofPromise) {}

    QDate category;               // the trigger of its category
    std::optional<QDate> promise; // the event of a promise that is counted from another one

    friend bool operator==(const TriggerDays &, const TriggerDays &) = default;
};

} // namespace balie
