// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// A note to the file.
Result<ActDone> addNote(Register &opened, const Act &act, const happened::Noted &note);

} // namespace balie
