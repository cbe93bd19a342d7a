// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QByteArrayView>
#include <QStringList>

namespace balie {

// What a file is by what stands in it; a name only says what somebody thought. OldOffice is the container of Word,
// Excel and Outlook before 2007.
enum class AttachmentKind { Pdf, Png, Jpeg, Tiff, Gif, Bmp, Webp, Word, Sheet, Slides, OpenText, OpenSheet, OpenSlides, OldOffice, Mail, Text, Other };

template <>
struct EnumWords<AttachmentKind>
{
    static constexpr auto words = enumWords<AttachmentKind>({
        {AttachmentKind::Pdf, "pdf"},
        {AttachmentKind::Png, "png"},
        {AttachmentKind::Jpeg, "jpeg"},
        {AttachmentKind::Tiff, "tiff"},
        {AttachmentKind::Gif, "gif"},
        {AttachmentKind::Bmp, "bmp"},
        {AttachmentKind::Webp, "webp"},
        {AttachmentKind::Word, "word"},
        {AttachmentKind::Sheet, "sheet"},
        {AttachmentKind::Slides, "slides"},
        {AttachmentKind::OpenText, "open-text"},
        {AttachmentKind::OpenSheet, "open-sheet"},
        {AttachmentKind::OpenSlides, "open-slides"},
        {AttachmentKind::OldOffice, "old-office"},
        {AttachmentKind::Mail, "mail"},
        {AttachmentKind::Text, "text"},
        {AttachmentKind::Other, "other"},
    });
};

AttachmentKind kindOf(QByteArrayView bytes);

// The endings that a file of that kind may get outside the register, the usual one first. What a system would run
// (a program, a page with script) is none of them.
QStringList endingsOf(AttachmentKind kind);

bool isPicture(AttachmentKind kind);
// Has pages that can be shown here, and blacked out.
bool hasPages(AttachmentKind kind);
// On the screen and as an exhibit: what it says, without its shape.
bool isReadAsWords(AttachmentKind kind);
// A zip of parts that say in XML what stands in it: Office since 2007, and OpenDocument.
bool isOfficeZip(AttachmentKind kind);
// Holds text that was looked through for forbidden numbers from the beginning: what the log of then does not say.
bool isReadable(AttachmentKind kind);

} // namespace balie
