// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/attachfile.h"
#include "core/domain/attachment/redaction.h"

namespace balie {

// Keeps the boxes that are being drawn on a file, so that the work can go on tomorrow; they stand over those of before.
// Errors: NotPermitted, FileMissing, HoldsForbiddenNumber in the words of a box.
Result<void> saveRedaction(Register &opened, AttachmentId id, const RedactionBoxes &boxes);

// Puts a copy with boxes with the case of its original, as a file of its own that knows the original and the grounds.
// The original stays. Whether medical data were left in the copy is for who made it to say (markMedical()). Errors: NotPermitted, FileMissing, ReasonMissing without a box, and those of attachFile().
Result<Attachment> keepBlackedOut(Register &opened, AttachmentId original, const RedactionBoxes &boxes, const ExaminedFile &copy,
                                  const BytesProgress &progress = {});

} // namespace balie
