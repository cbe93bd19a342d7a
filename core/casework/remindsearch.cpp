// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/remindsearch.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> remindSearch(Register &opened, const Act &act, const happened::SearchReminded &reminded)
{
    return recordEvent(opened, act, reminded);
}

} // namespace balie
