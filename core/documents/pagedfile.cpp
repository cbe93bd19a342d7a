// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pagedfile.h"

#include "core/documents/pagesource.h"
#include "core/documents/pdfpages.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <cmath>

namespace balie {

namespace {

constexpr qreal pointsAnInch = 72;

// Colours on white, and none of the texts that a picture carries along.
QImage onWhite(const QImage &image)
{
    QImage sheet(image.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(0, 0, image);
    return sheet;
}

qreal fittingScale(const QSizeF &pixels)
{
    const qreal all = pixels.width() * pixels.height();
    return all <= qreal(mostPixels) ? 1 : std::sqrt(qreal(mostPixels) / all);
}

// Without a word about its own size a picture counts as one of a page that was scanned at 150 dots an inch.
class PicturePage : public PageSource
{
public:
    explicit PicturePage(QImage sheet) : m_sheet(std::move(sheet)) {}
    int count() const override { return 1; }
    QSizeF size(int) const override { return QSizeF(m_sheet.size()) * pointsAnInch / usualDensity; }
    QImage image(int, qreal dotsPerInch) const override
    {
        const QSize wanted = (QSizeF(m_sheet.size()) * dotsPerInch / usualDensity).toSize().expandedTo({1, 1});
        return wanted.width() >= m_sheet.width() ? m_sheet : m_sheet.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

private:
    static constexpr qreal usualDensity = 150;
    QImage m_sheet;
};

// By what it is, so that no other reader is tried on it.
QByteArray readerOf(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Png: return "png";
    case AttachmentKind::Jpeg: return "jpeg";
    case AttachmentKind::Tiff: return "tiff";
    case AttachmentKind::Gif: return "gif";
    case AttachmentKind::Bmp: return "bmp";
    case AttachmentKind::Webp: return "webp";
    default: return {};
    }
}

// A few kilobytes can unpack to gigabytes: asked before a dot of it is.
Result<void> fits(const QSize &size)
{
    if (size.isEmpty())
        return aboutFile(ErrorCode::FileMalformed, "picture");
    if (qint64{size.width()} * size.height() <= mostPixels)
        return {};
    return aboutFile(ErrorCode::FileTooLarge, "pixels")
        .with(QStringLiteral("limit"), mostPixels / 1'000'000)
        .with(QStringLiteral("width"), qint64{size.width()})
        .with(QStringLiteral("height"), qint64{size.height()});
}

OpenedPages openPicture(const QByteArray &bytes, AttachmentKind kind)
{
    if (const Result<void> known = checkPicture(bytes, kind); !known)
        return known.error();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, readerOf(kind));
    reader.setAutoTransform(true);
    const QImage read = reader.read();
    if (read.isNull())
        return aboutFile(ErrorCode::FileMalformed, "picture");
    return std::unique_ptr<PageSource>(std::make_unique<PicturePage>(onWhite(read)));
}

} // namespace

Result<void> checkPicture(const QByteArray &bytes, AttachmentKind kind)
{
    if (!QImageReader::supportedImageFormats().contains(readerOf(kind)))
        return aboutFile(ErrorCode::FileUnreadable, "no-reader");
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return fits(QImageReader(&buffer, readerOf(kind)).size());
}

PagedFile::PagedFile(std::unique_ptr<PageSource> source) : m_source(std::move(source)) {}
PagedFile::PagedFile(PagedFile &&) noexcept = default;
PagedFile &PagedFile::operator=(PagedFile &&) noexcept = default;
PagedFile::~PagedFile() = default;

Result<PagedFile> PagedFile::open(const QByteArray &bytes, AttachmentKind kind)
{
    if (!hasPages(kind))
        return aboutFile(ErrorCode::FileUnreadable, "no-pages");
    OpenedPages source = kind == AttachmentKind::Pdf ? openPdf(bytes) : openPicture(bytes, kind);
    if (!source)
        return source.error();
    return PagedFile(std::move(*source));
}

int PagedFile::pages() const { return m_source->count(); }

QSizeF PagedFile::size(int page) const { return m_source->size(page); }

Result<QImage> PagedFile::image(int page, qreal dotsPerInch) const
{
    const QSizeF points = size(page);
    const QSizeF pixels = points * dotsPerInch / pointsAnInch;
    if (points.isEmpty())
        return aboutFile(ErrorCode::FileMalformed, "pdf");
    const QImage image = m_source->image(page, dotsPerInch * fittingScale(pixels));
    if (image.isNull())
        return aboutFile(ErrorCode::FileMalformed, "pdf");
    return onWhite(image);
}

QString PagedFile::text(int page) const
{
    return m_source->text(page);
}

QString PagedFile::besidePages() const
{
    return m_source->besidePages();
}

std::vector<EnclosedInFile> PagedFile::enclosed() const
{
    return m_source->enclosed();
}

std::vector<QRectF> PagedFile::places(int page, const QString &words) const
{
    return m_source->places(page, words);
}

} // namespace balie
