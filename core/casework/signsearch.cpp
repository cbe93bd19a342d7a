// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signsearch.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> signSearch(Register &opened, const Act &act, const happened::SearchSigned &answered)
{
    return recordEvent(opened, act, answered);
}

} // namespace balie
