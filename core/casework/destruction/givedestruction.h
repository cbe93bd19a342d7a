// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/destructionsheet.h"
#include "core/workspace/register.h"

namespace balie {

struct WorkList
{
    QByteArray csv; // for a spreadsheet: of whom and which file, in words, under a head
    qint64 rows = 0;
};

// "To destroy in: …" for the administrator of a system: what of a batch that has begun is not settled there. That it
// left the register stands in the log.
// Errors: NotPermitted, DestructionUnknown, DestructionNotNow, DestructionSystemUnknown (fact "system").
Result<WorkList> giveWorkList(Register &opened, DestructionId id, const QString &system);

// The paper of a destruction, with the position of its own line in the log. Errors: NotPermitted, DestructionUnknown.
Result<DestructionSheet> certifyDestruction(Register &opened, DestructionId id);

} // namespace balie
