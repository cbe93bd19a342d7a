// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/casework/act.h"

namespace balie {

// Answers with the case after an act, and says its cautions as warnings.
ExitCode sayDone(const ActDone &done, Output &out);

// An entry of a case in a word or two; a point of the checklist by its own name.
QString entryName(const Happening &what);

} // namespace balie
