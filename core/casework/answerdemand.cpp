// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/answerdemand.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> answerDemand(Register &opened, const Act &act, const happened::DemandAnswered &answered)
{
    return recordEvent(opened, act, answered);
}

} // namespace balie
