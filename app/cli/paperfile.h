// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"

namespace balie {

// A PDF that a command makes, in the file that was named; "-" is standard output.

// As JSON too it would be one answer, of which neither can be read. named: as the user wrote it, for the error.
// Error: WrongUsage.
Result<void> isOneAnswer(CommandCall &call, const QString &file, const QString &named);

// Whether a PDF may come there: not where a folder, a device or a link is, nor among the files of a register, and under
// no other ending, which is the name of something else; a letter may also be a draft e-mail, a list a table, and a copy anything. Errors: FileUnwritable,
// WrongUsage ("problem" = "not-a-pdf", "not-a-list").
enum class PaperEnding { Pdf, PdfOrMail, List, Any };
Result<void> mayBePaper(const QString &file, PaperEnding ending = PaperEnding::Pdf);

// Whole or not at all; what has that name already is replaced only where it is a regular file.
// Errors: FileUnwritable, DiskFull.
Result<void> writePaper(CommandCall &call, const QString &file, const QByteArray &bytes, PaperEnding ending = PaperEnding::Pdf);

} // namespace balie
