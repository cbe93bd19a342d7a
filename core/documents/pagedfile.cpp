// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pagedfile.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <poppler-qt6.h>

#include <cmath>

namespace balie {

namespace {

constexpr qreal pointsAnInch = 72;

Error about(ErrorCode code, const char *kind)
{
    return Error(code).with(QStringLiteral("kind"), QString::fromLatin1(kind));
}

// What it says of a broken file is for people who mend it.
void keepPopplerQuiet()
{
    static const bool quiet = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return true;
    }();
    Q_UNUSED(quiet)
}

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

} // namespace

// What the pages come from.
class PageSource
{
public:
    PageSource() = default;
    PageSource(const PageSource &) = delete;
    PageSource &operator=(const PageSource &) = delete;
    virtual ~PageSource() = default;
    virtual int count() const = 0;
    virtual QSizeF size(int page) const = 0;
    virtual QImage image(int page, qreal dotsPerInch) const = 0;
    virtual QString text(int) const { return {}; }
    virtual QString besidePages() const { return {}; }
    virtual std::vector<EnclosedInFile> enclosed() const { return {}; }
    virtual std::vector<QRectF> places(int, const QString &) const { return {}; }
};

namespace {

using Opened = Result<std::unique_ptr<PageSource>>;

class PdfPages : public PageSource
{
public:
    explicit PdfPages(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
    int count() const override { return m_document->numPages(); }
    QSizeF size(int page) const override
    {
        const auto sheet = m_document->page(page - 1);
        return sheet ? sheet->pageSizeF() : QSizeF();
    }
    QImage image(int page, qreal dotsPerInch) const override
    {
        const auto sheet = m_document->page(page - 1);
        return sheet ? sheet->renderToImage(dotsPerInch, dotsPerInch) : QImage();
    }
    QString text(int page) const override
    {
        const auto sheet = m_document->page(page - 1);
        return sheet ? sheet->text(QRectF()) : QString();
    }
    QString besidePages() const override
    {
        QStringList lines;
        for (const QString &key : m_document->infoKeys())
            lines.append(m_document->info(key));
        lines.append(m_document->metadata());
        addTitles(m_document->outline(), lines);
        eachNote([&lines](const Poppler::Annotation &note) { lines << note.author() << note.contents(); });
        return lines.join(u'\n');
    }
    std::vector<EnclosedInFile> enclosed() const override
    {
        std::vector<EnclosedInFile> files;
        for (Poppler::EmbeddedFile *file : m_document->embeddedFiles())
            files.push_back({file->name(), file->data()});
        eachNote([&files](const Poppler::Annotation &note) {
            const auto *pinned = dynamic_cast<const Poppler::FileAttachmentAnnotation *>(&note);
            if (pinned && pinned->embeddedFile())
                files.push_back({pinned->embeddedFile()->name(), pinned->embeddedFile()->data()});
        });
        return files;
    }
    std::vector<QRectF> places(int page, const QString &words) const override
    {
        const auto sheet = m_document->page(page - 1);
        if (!sheet || words.trimmed().isEmpty())
            return {};
        const QSizeF whole = sheet->pageSizeF();
        std::vector<QRectF> found;
        for (const QRectF &place : sheet->search(words.trimmed(), Poppler::Page::SearchFlags(Poppler::Page::IgnoreCase | Poppler::Page::IgnoreDiacritics)))
            found.emplace_back(place.left() / whole.width(), place.top() / whole.height(), place.width() / whole.width(), place.height() / whole.height());
        return found;
    }

private:
    template <typename Look>
    void eachNote(Look look) const
    {
        for (int page = 0; page < m_document->numPages(); ++page) {
            const auto sheet = m_document->page(page);
            for (const auto &note : sheet ? sheet->annotations() : decltype(sheet->annotations())())
                look(*note);
        }
    }

    static void addTitles(const QVector<Poppler::OutlineItem> &items, QStringList &lines)
    {
        for (const Poppler::OutlineItem &item : items) {
            lines.append(item.name());
            addTitles(item.children(), lines);
        }
    }

    std::unique_ptr<Poppler::Document> m_document;
};

Error brokenPdf()
{
    return about(ErrorCode::FileMalformed, "pdf");
}

Opened openPdf(const QByteArray &bytes)
{
    keepPopplerQuiet();
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return brokenPdf();
    if (document->isLocked())
        return about(ErrorCode::FileUnreadable, "locked");
    if (document->numPages() < 1)
        return brokenPdf();
    if (document->numPages() > mostPages)
        return about(ErrorCode::FileTooLarge, "pages").with(QStringLiteral("limit"), qint64{mostPages});
    return std::unique_ptr<PageSource>(std::make_unique<PdfPages>(std::move(document)));
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
        return about(ErrorCode::FileMalformed, "picture");
    if (qint64{size.width()} * size.height() <= mostPixels)
        return {};
    return about(ErrorCode::FileTooLarge, "pixels")
        .with(QStringLiteral("limit"), mostPixels / 1'000'000)
        .with(QStringLiteral("width"), qint64{size.width()})
        .with(QStringLiteral("height"), qint64{size.height()});
}

Opened openPicture(const QByteArray &bytes, AttachmentKind kind)
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
        return about(ErrorCode::FileMalformed, "picture");
    return std::unique_ptr<PageSource>(std::make_unique<PicturePage>(onWhite(read)));
}

} // namespace

Result<void> checkPicture(const QByteArray &bytes, AttachmentKind kind)
{
    if (!QImageReader::supportedImageFormats().contains(readerOf(kind)))
        return about(ErrorCode::FileUnreadable, "no-reader");
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
        return about(ErrorCode::FileUnreadable, "no-pages");
    Opened source = kind == AttachmentKind::Pdf ? openPdf(bytes) : openPicture(bytes, kind);
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
        return brokenPdf();
    const QImage image = m_source->image(page, dotsPerInch * fittingScale(pixels));
    if (image.isNull())
        return brokenPdf();
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
