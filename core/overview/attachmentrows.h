// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/domain/attachment/redaction.h"
#include "core/workspace/register.h"

#include <functional>
#include <vector>

namespace balie {

struct AttachmentRow
{
    Attachment file;
    QString byName;                      // empty: the program itself
    QString removedByName;
    std::optional<int> madeFromNumber;   // of a copy with boxes: the number of the original
};

// The files of a case, in the order of their numbers, those that were removed too.
Result<std::vector<AttachmentRow>> attachmentRows(Register &opened, RequestId request);
Result<Attachment> attachmentByNumber(Register &opened, RequestId request, int number);

// Whether the case asks for data to take along (Art. 20), which are made here (core/casework/makeportable).
Result<bool> asksForPortability(Register &opened, RequestId request);

// What a file holds, proved by its hash. Errors: FileMissing ("kind" = "attachment", or "removed"), RegisterDamaged
// ("part" = "attachment").
Result<QByteArray> attachmentBytes(Register &opened, AttachmentId id);
// The same piece by piece, for a file too large to hold twice.
Result<void> eachAttachmentPiece(Register &opened, const Attachment &file, const std::function<Result<void>(const QByteArray &)> &take);

// The boxes that are being drawn on it, or that it was made with.
Result<RedactionBoxes> redactionBoxes(Register &opened, AttachmentId id);

} // namespace balie
