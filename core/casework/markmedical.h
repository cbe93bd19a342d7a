// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/workspace/register.h"

namespace balie {

enum class MedicalMark { On, Off };

// Says that a file of a case holds medical or other special data, or that it does not after all. What stands so already
// changes nothing, and the log tells nothing of it. Errors: NotPermitted, FileMissing ("kind" = "attachment" or "removed").
Result<void> markMedical(Register &opened, AttachmentId id, MedicalMark mark);

} // namespace balie
