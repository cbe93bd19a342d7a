// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/correctrights.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> correctRights(Register &opened, const Act &act, const happened::RightsCorrected &corrected)
{
    return recordEvent(opened, act, corrected);
}

} // namespace balie
