// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages.h"

#include <QBuffer>
#include <QPdfWriter>

namespace balie {

QByteArray pdfOf(const QString &title, const PagePainter &paint, QPageLayout::Orientation orientation, PdfKind kind)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        if (kind == PdfKind::Archive)
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Privacybalie"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(orientation);
        writer.setPageMargins(QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter);
        paint(writer);
    }
    return bytes.data();
}

QFont paperFont(qreal points, QFont::Weight weight)
{
    QFont font;
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setLetterSpacing(QFont::PercentageSpacing, 100); // as wide as ever, but Qt joins no letters then
    return font;
}

QSizeF paperSize()
{
    return QPageSize::size(QPageSize::A4, QPageSize::Point);
}

bool liesOnItsSide(const QSizeF &points)
{
    return points.width() > points.height() && points.width() > paperSize().width() + 1;
}

QRectF textArea(const QPagedPaintDevice &device)
{
    QRectF area = device.pageLayout().paintRectPixels(device.logicalDpiX());
    area.moveTopLeft({0, 0});
    return area;
}

} // namespace balie
