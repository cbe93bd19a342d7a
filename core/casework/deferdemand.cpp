// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/deferdemand.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> deferDemand(Register &opened, const Act &act, const happened::DemandDeferred &deferred)
{
    return recordEvent(opened, act, deferred);
}

} // namespace balie
