// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/lettertemplate.h"
#include "core/wording/language.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QString>

namespace balie {

// The house style of an organisation: what stands on its letters beside their text.
struct LetterHead
{
    QString organisation;
    QString address; // lines; may be empty
    QString place;   // before the date; may be empty
    QString contact; // "privacy@example.nl of 024-3995555"
    QImage logo;     // none: the name is written
};

struct LetterSheet
{
    LetterHead head;
    FilledLetter letter;
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

} // namespace balie
