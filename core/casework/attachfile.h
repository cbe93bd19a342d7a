// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/examinefile.h"
#include "core/workspace/register.h"
#include "core/workspace/unitofwork.h"

namespace balie {

// What is said about a file when it is put with a case.
struct AttachWords
{
    LongText note = {};
    LongText keepBecause = {}; // why it must be kept although a forbidden number stands in it
    bool medical = false;      // holds medical or other special data
};

// How many bytes are in the register; false stops it (Cancelled), and nothing of it stays.
using BytesProgress = std::function<bool(qint64 done, qint64 all)>;

// Puts a file with a case: whole or not at all, encrypted with everything else, and never as a file of its own.
// Errors: NotPermitted, RequestUnknown, FileExists ("kind" = "attachment", "number": the case has it already),
// HoldsForbiddenNumber ("part" = "file", "kind", "page") where no reason was given, or without "part" for a text of
// AttachWords, Cancelled, DiskFull.
Result<Attachment> attachFile(Register &opened, RequestId request, const ExaminedFile &file, const AttachWords &words = {},
                              const BytesProgress &progress = {});

// Whether it may come in with these words, for the verbs of this folder. Error: HoldsForbiddenNumber, as above.
Result<void> mayBeKept(const ExaminedFile &file, const AttachWords &words);
// For the verbs of this folder: the row, its pieces and the entry in the log, with what it says besides, inside a unit of
// work.
Result<Attachment> storeAttachment(Register &opened, UnitOfWork &unit, const Attachment &wanted, const QByteArray &bytes, const BytesProgress &progress,
                                   const QJsonObject &besides = {});
// A file that was not removed. Error: FileMissing ("kind" = "attachment" or "removed").
Result<Attachment> presentAttachment(Register &opened, AttachmentId id);
// How a file stands in the log: no name, no words.
QJsonObject logOf(const Attachment &file, const QString &reference);

} // namespace balie
