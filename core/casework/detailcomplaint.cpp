// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/detailcomplaint.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> detailComplaint(Register &opened, const Act &act, const happened::ComplaintDetailed &detailed)
{
    return recordEvent(opened, act, detailed);
}

} // namespace balie
