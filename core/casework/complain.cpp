// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/complain.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> complain(Register &opened, const Act &act, const happened::ComplaintMade &made)
{
    return recordEvent(opened, act, made);
}

} // namespace balie
