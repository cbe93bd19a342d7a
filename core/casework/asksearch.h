// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// A colleague, or the officer, is to search one system for the data of the person (Art. 15(1)).
Result<ActDone> askSearch(Register &opened, const Act &act, const happened::SearchAsked &asked);

} // namespace balie
