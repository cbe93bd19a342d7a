// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/extenddeadline.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> extendDeadline(Register &opened, const Act &act, const happened::ExtensionTold &told)
{
    return recordEvent(opened, act, told);
}

} // namespace balie
