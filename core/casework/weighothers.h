// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Data of somebody else in the file: given, blacked out or withheld (Art. 15(4)).
Result<ActDone> weighOthers(Register &opened, const Act &act, const happened::OthersWeighed &weighed);

} // namespace balie
