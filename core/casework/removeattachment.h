// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/workspace/register.h"

namespace balie {

// Takes a file out of its case. Its bytes, name, note, mark and boxes are overwritten in the register; that it was there, its
// hash, and the reason stay. It stands in older backups until these lapse. Copies with boxes stay.
// Errors: NotPermitted, ReasonMissing, HoldsForbiddenNumber, FileMissing ("kind" = "attachment" or "removed").
Result<void> removeAttachment(Register &opened, AttachmentId id, const LongText &because);

} // namespace balie
