// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/settlepoint.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> settlePoint(Register &opened, const Act &act, const happened::PointSettled &settled)
{
    return recordEvent(opened, act, settled);
}

} // namespace balie
