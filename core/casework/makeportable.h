// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/exchange/portablefile.h"
#include "core/workspace/register.h"

namespace balie {

// The data that a person takes along, as a JSON and a CSV among the files of the case, both or none (Art. 20(1)): from
// there they go out as any file does, and what was given can be shown later.
// Not of a case that was withdrawn or struck out. A number that looks like a BSN does not travel along, unless it is none:
// the number of a contract may look like one.
// Errors: NotPermitted, RequestUnknown; ActNotAllowedNow ("reason" = "portability-not-asked", or "state"); Empty without
// items; HoldsForbiddenNumber ("part" = "portable", "kind", "name" of the datum) where no reason was given;
// FileExists when the same was made already.
Result<std::vector<Attachment>> makePortable(Register &opened, RequestId request, const std::vector<PortableItem> &items, const LongText &becauseItIsNone = {});

} // namespace balie
