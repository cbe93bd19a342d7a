// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/redactedcopy.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>

namespace balie {

namespace {

// Good to read on paper; what is smaller than a fly's foot is lost, as on every copy.
constexpr qreal dotsPerInch = 200;
constexpr int jpegQuality = 80;

struct PackedPage
{
    QByteArray bytes;
    const char *filter = nullptr;
    bool isGray = false;
    QSize pixels;
    QSizeF points;
};

// Every dot that a box touches, and one more around it.
QRect dotsOf(const QRectF &place, const QSize &page)
{
    const QRectF scaled(place.x() * page.width(), place.y() * page.height(), place.width() * page.width(), place.height() * page.height());
    return scaled.toAlignedRect().adjusted(-1, -1, 1, 1);
}

void blacken(QImage &image, int page, const RedactionBoxes &boxes)
{
    QPainter painter(&image);
    for (const RedactionBox &box : boxes) {
        if (box.page() == page)
            painter.fillRect(dotsOf(box.place(), image.size()), Qt::black);
    }
}

QByteArray flate(const QImage &image)
{
    const qsizetype line = qsizetype{image.width()} * (image.depth() / 8);
    QByteArray dots;
    dots.reserve(line * image.height());
    for (int y = 0; y < image.height(); ++y)
        dots.append(reinterpret_cast<const char *>(image.constScanLine(y)), line);
    // Four bytes of its own stand before what zlib made.
    return qCompress(dots, 6).sliced(4);
}

QByteArray jpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(jpegQuality);
    return writer.write(image) ? bytes : QByteArray();
}

// Letters pack best without loss, photographs with it: whatever is smaller.
PackedPage packed(const QImage &image, const QSizeF &points)
{
    const bool isGray = image.allGray();
    const QImage sheet = image.convertToFormat(isGray ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    const QByteArray exact = flate(sheet);
    const QByteArray lossy = jpeg(sheet);
    const bool isPhoto = !lossy.isEmpty() && lossy.size() < exact.size();
    return {isPhoto ? lossy : exact, isPhoto ? "/DCTDecode" : "/FlateDecode", isGray, sheet.size(), points};
}

QPDFObjectHandle number(qint64 value)
{
    return QPDFObjectHandle::newInteger(value);
}

std::string plain(qreal value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

void append(QPDF &pdf, const PackedPage &page)
{
    QPDFObjectHandle picture = QPDFObjectHandle::newStream(&pdf);
    QPDFObjectHandle head = picture.getDict();
    head.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    head.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    head.replaceKey("/Width", number(page.pixels.width()));
    head.replaceKey("/Height", number(page.pixels.height()));
    head.replaceKey("/BitsPerComponent", number(8));
    head.replaceKey("/ColorSpace", QPDFObjectHandle::newName(page.isGray ? "/DeviceGray" : "/DeviceRGB"));
    picture.replaceStreamData(page.bytes.toStdString(), QPDFObjectHandle::newName(page.filter), QPDFObjectHandle::newNull());

    const std::string width = plain(page.points.width());
    const std::string height = plain(page.points.height());
    QPDFObjectHandle content = QPDFObjectHandle::newStream(&pdf, "q " + width + " 0 0 " + height + " 0 0 cm /P Do Q\n");
    QPDFObjectHandle sheet = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<< /Type /Page /MediaBox [0 0 " + width + " " + height + "] /Resources << /XObject << >> >> >>"));
    sheet.getKey("/Resources").getKey("/XObject").replaceKey("/P", picture);
    sheet.replaceKey("/Contents", content);
    QPDFPageDocumentHelper(pdf).addPage(QPDFPageObjectHelper(sheet), false);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true); // of what is in it, not of the moment and place
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

Result<void> pagesAreThere(const PagedFile &file, const RedactionBoxes &boxes)
{
    for (const RedactionBox &box : boxes) {
        if (box.page() > file.pages()) {
            return Error(ErrorCode::NumberOutOfRange)
                .with(QStringLiteral("value"), qint64{box.page()})
                .with(QStringLiteral("from"), qint64{1})
                .with(QStringLiteral("to"), qint64{file.pages()});
        }
    }
    return {};
}

Result<PackedPage> pageWithBoxes(const PagedFile &file, int page, const RedactionBoxes &boxes)
{
    Result<QImage> image = file.image(page, dotsPerInch);
    if (!image)
        return image.error();
    blacken(*image, page, boxes);
    return packed(*image, file.size(page));
}

} // namespace

Result<QByteArray> redactedCopy(const PagedFile &file, const RedactionBoxes &boxes, const PageProgress &progress)
{
    if (const Result<void> there = pagesAreThere(file, boxes); !there)
        return there.error();
    const Error tooLarge = Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), QStringLiteral("redacted")).with(QStringLiteral("limit"), largestAttachment >> 20);
    qint64 size = 0;
    try {
        QPDF pdf;
        pdf.emptyPDF();
        for (int page = 1; page <= file.pages(); ++page) {
            if (progress && !progress(page, file.pages()))
                return Error(ErrorCode::Cancelled);
            const Result<PackedPage> sheet = pageWithBoxes(file, page, boxes);
            if (!sheet)
                return sheet.error();
            size += sheet->bytes.size();
            if (size > largestAttachment)
                return tooLarge;
            append(pdf, *sheet);
        }
        return written(pdf);
    } catch (const std::exception &) {
        return Error(ErrorCode::FileMalformed).with(QStringLiteral("kind"), QStringLiteral("pdf"));
    }
}

} // namespace balie
