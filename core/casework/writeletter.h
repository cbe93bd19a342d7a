// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/letterfilling.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace balie {

// The letter, or the names of what is missing in it: then there is no PDF.
struct WrittenLetter
{
    QByteArray pdf;
    int pages = 0;
    QStringList missing;
};

// Puts the paper where it was asked for.
using PaperKeeper = std::function<Result<void>(const QByteArray &pdf)>;

// Writes a letter on paper as a PDF, dated on its day, and hands it to whoever keeps it; that it was written stands
// in the log, without its text, and only where it was kept. The register keeps nothing else of it: see keepletter.h.
// Errors: those of fillLetter() and of keep.
Result<WrittenLetter> writeLetter(Register &opened, const LetterOrder &order, const PaperKeeper &keep = {});

} // namespace balie
