// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/workspace/register.h"

namespace balie {

// Writes a file of a case into a folder, under the number of the case and its own: from there on it is outside the
// register, and readable by whoever is at that folder. Never over something that is there. That it was asked for stands
// in the log before a byte is written. Gives the path.
// Errors: NotPermitted, FileMissing ("kind" = "attachment", "removed", "folder"), FileExists, FileUnwritable, DiskFull,
// RegisterDamaged.
Result<QString> exportAttachment(Register &opened, AttachmentId id, const QString &folder);

} // namespace balie
