// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/letterfilling.h"
#include "core/casework/packletter.h"

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
    QString password = {}; // where it was locked
};

// Puts the paper, or what it was packed in, where it was asked for.
using PaperKeeper = std::function<Result<void>(const QByteArray &bytes)>;

// Writes a letter on paper as a PDF, dated on its day, and hands it, packed, to whoever keeps it; that it was written stands
// in the log, without its text, and only where it was kept. The register keeps nothing else of it: see sendletter.h.
// Errors: those of fillLetter(), of packLetter() and of keep.
Result<WrittenLetter> writeLetter(Register &opened, const LetterOrder &order, const PaperKeeper &keep = {}, const LetterPacking &packing = {});

} // namespace balie
