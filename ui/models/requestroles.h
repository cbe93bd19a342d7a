// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace balie {

// What a two-line row of a case gives its delegate, beside Qt::DisplayRole (first line, plain) and
// Qt::AccessibleTextRole (the whole row as one sentence).
enum RequestRole {
    RequestIdRole = Qt::UserRole + 1, // QString; empty for the head of a group
    HeadRole,       // bool: this is the head of a group; DisplayRole has its words
    CountRole,      // qint64: how many are in the group
    ReferenceRole,  // QString: "DOM-2026-0014", bold
    PersonRole,     // QString: "Jan van der Horst", bold
    SecondLineRole, // QString: rights, channel
    NextStepRole,   // QString: the next step as a verb, or what is awaited; empty for none
    AwaitsRole,     // bool: the next step is the person's, not ours
    UrgencyRole,    // int: balie::Urgency
    ChipRole,       // QString: the words of the chip: "3 days left"
    DayRole,        // QString: the day under the chip
    OtherDayRole,   // QString: the day of the other clock, empty for none
};

} // namespace balie
