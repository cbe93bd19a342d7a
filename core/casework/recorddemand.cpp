// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/recorddemand.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> recordDemand(Register &opened, const Act &act, const happened::DemandMade &made)
{
    return recordEvent(opened, act, made);
}

} // namespace balie
