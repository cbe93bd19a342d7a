// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/reopenrequest.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> reopenRequest(Register &opened, const Act &act, const happened::Reopened &reopened)
{
    return recordEvent(opened, act, reopened);
}

} // namespace balie
