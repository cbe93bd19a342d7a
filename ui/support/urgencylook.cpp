// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/urgencylook.h"

namespace balie {

Hue hueOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return Hue::Red;
    case Urgency::Today:
        return Hue::Orange;
    case Urgency::ThisWeek:
        return Hue::Yellow;
    case Urgency::Later:
        return Hue::Grey;
    case Urgency::Waiting:
        return Hue::Blue;
    case Urgency::Done:
        return Hue::Green;
    }
    Q_UNREACHABLE();
}

IconName iconOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return IconName::Late;
    case Urgency::Today:
        return IconName::DueToday;
    case Urgency::ThisWeek:
        return IconName::ThisWeek;
    case Urgency::Later:
        return IconName::Calm;
    case Urgency::Waiting:
        return IconName::Waiting;
    case Urgency::Done:
        return IconName::Done;
    }
    Q_UNREACHABLE();
}

} // namespace balie
