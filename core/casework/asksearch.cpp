// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/asksearch.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> askSearch(Register &opened, const Act &act, const happened::SearchAsked &asked)
{
    return recordEvent(opened, act, asked);
}

} // namespace balie
