// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/answerrequest.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> answerRequest(Register &opened, const Act &act, const happened::Answered &answer)
{
    return recordEvent(opened, act, answer);
}

} // namespace balie
