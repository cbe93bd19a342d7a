// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/closerequest.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> closeRequest(Register &opened, const Act &act, const happened::Closed &closed)
{
    return recordEvent(opened, act, closed);
}

} // namespace balie
