// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attachment/attachmentkind.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace balie {

namespace {

constexpr qsizetype headSize = 64 * 1024;

struct Sign
{
    const char *bytes;
    qsizetype size;
    AttachmentKind kind;
};

constexpr std::array signs{
    Sign{"\x89PNG\r\n\x1a\n", 8, AttachmentKind::Png},
    Sign{"\xff\xd8\xff", 3, AttachmentKind::Jpeg},
    Sign{"II*\0", 4, AttachmentKind::Tiff},
    Sign{"MM\0*", 4, AttachmentKind::Tiff},
    Sign{"GIF87a", 6, AttachmentKind::Gif},
    Sign{"GIF89a", 6, AttachmentKind::Gif},
    Sign{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8, AttachmentKind::OldOffice}};

// The first bytes of a zip name its first parts.
AttachmentKind kindOfZip(QByteArrayView head)
{
    const QByteArray names = head.toByteArray();
    static constexpr std::array<std::pair<const char *, AttachmentKind>, 6> parts{{
        {"mimetypeapplication/vnd.oasis.opendocument.text", AttachmentKind::OpenText},
        {"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", AttachmentKind::OpenSheet},
        {"mimetypeapplication/vnd.oasis.opendocument.presentation", AttachmentKind::OpenSlides},
        {"word/", AttachmentKind::Word},
        {"xl/", AttachmentKind::Sheet},
        {"ppt/", AttachmentKind::Slides}}};
    for (const auto &[part, kind] : parts) {
        if (names.contains(part))
            return kind;
    }
    return AttachmentKind::Other;
}

bool isUtf16(QByteArrayView head)
{
    return head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
}

bool isText(QByteArrayView head)
{
    const auto isStrange = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'; };
    return !head.isEmpty() && (isUtf16(head) || std::none_of(head.begin(), head.end(), isStrange));
}

// A mail begins with lines "Name: value", two of them of those that every mail has.
bool isMail(QByteArrayView head)
{
    const QByteArray top = '\n' + head.first(std::min<qsizetype>(head.size(), 16 * 1024)).toByteArray().replace("\r\n", "\n").toLower();
    const qsizetype end = top.indexOf("\n\n");
    const QByteArray fields = end < 0 ? top : top.first(end);
    int known = 0;
    for (const char *field : {"\nfrom:", "\nto:", "\ndate:", "\nsubject:", "\nreceived:", "\nmessage-id:", "\nmime-version:"})
        known += fields.contains(field) ? 1 : 0;
    const qsizetype colon = fields.indexOf(':');
    return known >= 3 && colon > 1 && !fields.first(colon).contains(' ');
}

} // namespace

AttachmentKind kindOf(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), headSize));
    for (const Sign &sign : signs) {
        if (head.startsWith(QByteArrayView(sign.bytes, sign.size)))
            return sign.kind;
    }
    // Some programs write a line of their own before it.
    if (head.first(std::min<qsizetype>(head.size(), 1024)).toByteArray().contains("%PDF-"))
        return AttachmentKind::Pdf;
    if (head.startsWith("PK\x03\x04"))
        return kindOfZip(head);
    if (head.startsWith("RIFF") && head.sliced(std::min<qsizetype>(head.size(), 8)).startsWith("WEBP"))
        return AttachmentKind::Webp;
    if (!isText(head))
        return head.startsWith("BM") ? AttachmentKind::Bmp : AttachmentKind::Other;
    return isMail(head) ? AttachmentKind::Mail : AttachmentKind::Text;
}

QStringList endingsOf(AttachmentKind kind)
{
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    switch (kind) {
    case AttachmentKind::Pdf: return list("pdf");
    case AttachmentKind::Png: return list("png");
    case AttachmentKind::Jpeg: return list("jpg jpeg");
    case AttachmentKind::Tiff: return list("tif tiff");
    case AttachmentKind::Gif: return list("gif");
    case AttachmentKind::Bmp: return list("bmp");
    case AttachmentKind::Webp: return list("webp");
    case AttachmentKind::Word: return list("docx");
    case AttachmentKind::Sheet: return list("xlsx");
    case AttachmentKind::Slides: return list("pptx");
    case AttachmentKind::OpenText: return list("odt");
    case AttachmentKind::OpenSheet: return list("ods");
    case AttachmentKind::OpenSlides: return list("odp");
    case AttachmentKind::OldOffice: return list("doc xls ppt msg");
    case AttachmentKind::Mail: return list("eml");
    case AttachmentKind::Text: return list("txt csv json");
    case AttachmentKind::Other: return list("bin");
    }
    Q_UNREACHABLE();
}

bool isPicture(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Png:
    case AttachmentKind::Jpeg:
    case AttachmentKind::Tiff:
    case AttachmentKind::Gif:
    case AttachmentKind::Bmp:
    case AttachmentKind::Webp: return true;
    default: return false;
    }
}

bool hasPages(AttachmentKind kind)
{
    return kind == AttachmentKind::Pdf || isPicture(kind);
}

bool isReadAsWords(AttachmentKind kind)
{
    return kind == AttachmentKind::Mail || kind == AttachmentKind::Text;
}

bool isOfficeZip(AttachmentKind kind)
{
    return kind >= AttachmentKind::Word && kind <= AttachmentKind::OpenSlides;
}

bool isReadable(AttachmentKind kind)
{
    return kind == AttachmentKind::Pdf || isReadAsWords(kind);
}

} // namespace balie
