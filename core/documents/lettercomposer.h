// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letter.h"
#include "core/wording/language.h"

#include <QByteArray>
#include <QDate>
#include <QString>

class QPagedPaintDevice;

namespace balie {

struct LetterSheet
{
    LetterHead head;
    LetterText letter;
    QString reference; // the number of the case, also the title of the file
    QDate day;
    Language language = Language::Dutch;
};

struct ComposedLetter
{
    QByteArray pdf;
    int pages = 0;
};

// A letter on A4, in black, laid out after DIN 5008 form B: the address stands in the window of an envelope,
// the subject above the text, at the foot who sends it and page x of y. A heading is never alone at the foot
// of a page, nor is the signature alone on one. Nothing that the text may name is loaded.
ComposedLetter composeLetter(const LetterSheet &sheet);
// The same pages on a printer, or in its preview; gives how many.
int paintLetter(QPagedPaintDevice &device, const LetterSheet &sheet);

} // namespace balie
