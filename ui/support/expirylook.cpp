// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/expirylook.h"

namespace balie {

Hue hueOf(ExpiryState state)
{
    switch (state) {
    case ExpiryState::Expired: return Hue::Red;
    case ExpiryState::InConflict: return Hue::Orange;
    case ExpiryState::NoPeriod: return Hue::Yellow;
    case ExpiryState::OnHold: return Hue::Blue;
    case ExpiryState::Running: return Hue::Green;
    case ExpiryState::NoTrigger: return Hue::Grey;
    }
    Q_UNREACHABLE();
}

IconName iconOf(ExpiryState state)
{
    switch (state) {
    case ExpiryState::Expired: return IconName::Late;
    case ExpiryState::InConflict: return IconName::Caution;
    case ExpiryState::NoPeriod: return IconName::Help;
    case ExpiryState::OnHold: return IconName::Pause;
    case ExpiryState::Running: return IconName::Clock;
    case ExpiryState::NoTrigger: return IconName::Calm;
    }
    Q_UNREACHABLE();
}

} // namespace balie
