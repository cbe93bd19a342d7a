// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/endcomplaint.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> endComplaint(Register &opened, const Act &act, const happened::ComplaintEnded &ended)
{
    return recordEvent(opened, act, ended);
}

} // namespace balie
