// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QDate>

namespace balie {

// How soon a case must be answered, seen from a day. Never shown by colour alone.
enum class Urgency { Late, Today, ThisWeek, Later, Waiting, Done };

template <>
struct EnumWords<Urgency>
{
    static constexpr auto words = enumWords<Urgency>({
        {Urgency::Late, "late"},
        {Urgency::Today, "today"},
        {Urgency::ThisWeek, "this-week"},
        {Urgency::Later, "later"},
        {Urgency::Waiting, "waiting"},
        {Urgency::Done, "done"},
    });
};

// For an open case whose clock runs. This week: up to and including the seventh day from today.
Urgency urgencyOf(QDate due, QDate today);

} // namespace balie
