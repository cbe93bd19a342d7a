// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/acknowledgerequest.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> acknowledgeRequest(Register &opened, const Act &act, const happened::Acknowledged &how)
{
    return recordEvent(opened, act, how);
}

} // namespace balie
