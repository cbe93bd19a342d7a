// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/demo/demostory.h"

namespace balie {

// How far an invented complaint has come.
enum class DemoComplaint {
    RejectedByAuthority, // after a demand that was answered
    InCourt,             // which wants a statement of defence
    AtAuthority,         // after one to the organisation that was upheld in part; something is demanded
    Inside,              // to the organisation, not answered yet
    InsideLate,          // the same, and the day has passed
    AboutSilence,        // to the organisation, before any answer
};

// Whether a case that stands there can have come to such a complaint by now: lately, and not today.
bool canComplain(DemoComplaint how, const History &history, QDate today);

// The same history with the complaint at its end: lawful, and never after today. pressing: what is demanded must be
// answered in a few days, or should have been.
History withDemoComplaint(DemoRandom &random, const History &history, DemoComplaint how, const DemoStage &stage, bool pressing);

} // namespace balie
