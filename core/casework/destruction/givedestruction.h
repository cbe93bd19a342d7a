// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/exportlist.h"
#include "core/documents/destructionsheet.h"
#include "core/workspace/register.h"

namespace balie {

// "To destroy in: …" for the administrator of a system: what of a batch that has begun is not settled there, of whom and
// which file, as CSV. That it left the register stands in the log.
// Errors: NotPermitted, DestructionUnknown, DestructionNotNow, DestructionSystemUnknown (fact "system"),
// DestructionEmpty where nothing there may go any more (fact "number").
Result<ListExport> giveWorkList(Register &opened, DestructionId id, const QString &system);

// The paper of a destruction, with the position of its own line in the log. Errors: NotPermitted, DestructionUnknown.
Result<DestructionSheet> certifyDestruction(Register &opened, DestructionId id);

} // namespace balie
