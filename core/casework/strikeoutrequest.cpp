// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/strikeoutrequest.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> strikeOutRequest(Register &opened, const Act &act, const happened::StruckOut &struck)
{
    return recordEvent(opened, act, struck);
}

} // namespace balie
