// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/exhibitpages.h"

namespace balie {

ExhibitPages::ExhibitPages(const DossierExhibit &exhibit) : m_exhibit(exhibit), m_whyNot(exhibit.whyNot)
{
    if (m_whyNot || exhibit.words)
        return;
    Result<PagedFile> file = PagedFile::open(exhibit.bytes, exhibit.kind);
    if (file)
        m_file = std::make_shared<PagedFile>(std::move(*file));
    else
        m_whyNot = file.error();
}

// Not larger than on its own paper.
static QRectF fitted(const QSizeF &points, const QRectF &place, qreal dotsAPoint)
{
    QSizeF size = points * dotsAPoint;
    if (size.width() > place.width() || size.height() > place.height())
        size.scale(place.size(), Qt::KeepAspectRatio);
    QRectF room(QPointF(), size);
    room.moveCenter(place.center());
    return room;
}

SheetWriter::Drawing ExhibitPages::drawing(int page, qreal dotsPerInch) const
{
    return [file = m_file, page, dotsPerInch](QPainter &painter, const QRectF &place) {
        const QSizeF points = file->size(page);
        const QRectF room = fitted(points, place, painter.device()->logicalDpiX() / 72.0);
        // As dense as asked on this paper, whatever the page itself measures.
        const qreal scale = room.width() / (points.width() * painter.device()->logicalDpiX() / 72.0);
        const Result<QImage> image = file->image(page, dotsPerInch * scale);
        if (!image)
            return;
        painter.drawImage(room, image->allGray() ? image->convertToFormat(QImage::Format_Grayscale8) : *image);
    };
}

} // namespace balie
