// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/attachment/attachment.h"

#include <QImage>
#include <QRectF>

#include <memory>
#include <vector>

namespace balie {

class PageSource;

// A file that lies in another one, by the name that it has there.
struct EnclosedInFile
{
    QString name;
    QByteArray bytes;
    bool isTooLarge = false; // to be unpacked: only the name is known
};

// Whether a picture can be shown, by its head alone: nothing is unpacked. Errors: as those of PagedFile::open().
Result<void> checkPicture(const QByteArray &bytes, AttachmentKind kind);

// A PDF or a picture, looked at page by page, from memory and without a trace on the disk. Nothing in it is carried out
// and nothing is fetched. It stays on the thread that opened it.
class PagedFile
{
public:
    // Errors, each with the fact "kind": FileUnreadable (locked: a PDF with a password; no-reader: a kind of picture that
    // this computer does not know), FileMalformed (pdf, picture), FileTooLarge (pages, pixels with
    // "width" and "height"; fact "limit").
    static Result<PagedFile> open(const QByteArray &bytes, AttachmentKind kind);
    PagedFile(PagedFile &&) noexcept;
    PagedFile &operator=(PagedFile &&) noexcept;
    ~PagedFile();

    int pages() const;
    // In points, 1/72 inch; page counts from 1, here and below.
    QSizeF size(int page) const;
    // Opaque, on white, with no word about itself. So coarse that mostPixels fit, where it must be.
    Result<QImage> image(int page, qreal dotsPerInch) const;
    // Empty for a picture and for a scan.
    QString text(int page) const;
    // What no page shows: title, author and keywords of the file, its bookmarks, the notes that are stuck on it.
    QString besidePages() const;
    // The files that lie in it, also those that are pinned to a note. What lies in one of them is for who opens that.
    std::vector<EnclosedInFile> enclosed() const;
    // Where those words stand, whatever their case and accents, in fractions of the page.
    std::vector<QRectF> places(int page, const QString &words) const;

private:
    explicit PagedFile(std::unique_ptr<PageSource> source);

    std::unique_ptr<PageSource> m_source;
};

} // namespace balie
