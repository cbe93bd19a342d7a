// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/withdrawrequest.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> withdrawRequest(Register &opened, const Act &act, const happened::Withdrawn &withdrawn)
{
    return recordEvent(opened, act, withdrawn);
}

} // namespace balie
