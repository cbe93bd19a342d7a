// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/weighothers.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> weighOthers(Register &opened, const Act &act, const happened::OthersWeighed &weighed)
{
    return recordEvent(opened, act, weighed);
}

} // namespace balie
