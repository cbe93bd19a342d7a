// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/domain/history/caseevent.h"
#include "core/domain/request/requestaction.h"

namespace balie {

// What the options of `act` ask to happen to a case, read before the register is opened. An answer and
// a link need to know the case: its rights, and the id of the other one. They are filled in later.
struct ActWish
{
    RequestAction action = RequestAction::Note;
    QDate on;
    Happening what;
};

// Errors: NotAWord, NotADate, WrongUsage and those of the values.
Result<ActWish> readActWish(const CommandCall &call);

} // namespace balie
