// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/confirmidentity.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> confirmIdentity(Register &opened, const Act &act, const happened::IdentityConfirmed &confirmed)
{
    return recordEvent(opened, act, confirmed);
}

} // namespace balie
