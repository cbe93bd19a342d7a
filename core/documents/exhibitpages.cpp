// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/exhibitpages.h"

#include <QPageSize>

#include <algorithm>

namespace balie {

constexpr qreal pointsAnInch = 72;

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

static QImage greyWhereItIs(const QImage &image)
{
    return image.allGray() ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

SheetWriter::Drawing ExhibitPages::drawing(int page, qreal dotsPerInch) const
{
    if (m_drawn) {
        return [drawn = m_drawn->at(static_cast<std::size_t>(page - 1))](QPainter &painter, const QRectF &place) {
            if (!drawn.image.isNull())
                painter.drawImage(fitted(drawn.points, place, painter.device()->logicalDpiX() / pointsAnInch), drawn.image);
        };
    }
    return [file = m_file, page, dotsPerInch](QPainter &painter, const QRectF &place) {
        const QSizeF points = file->size(page);
        const QRectF room = fitted(points, place, painter.device()->logicalDpiX() / pointsAnInch);
        // As dense as asked on this paper, whatever the page itself measures.
        const qreal scale = room.width() / (points.width() * painter.device()->logicalDpiX() / pointsAnInch);
        if (const Result<QImage> image = file->image(page, dotsPerInch * scale))
            painter.drawImage(room, greyWhereItIs(*image));
    };
}

bool ExhibitPages::drawAhead(qreal dotsPerInch, const std::function<bool()> &goOn)
{
    static const QSizeF paper = QPageSize::size(QPageSize::A4, QPageSize::Point);
    std::vector<Drawn> drawn;
    for (int page = 1; page <= pages(); ++page) {
        if (!goOn())
            return false;
        const QSizeF points = m_file->size(page);
        const qreal scale = std::min({1.0, paper.width() / points.width(), paper.height() / points.height()});
        const Result<QImage> image = m_file->image(page, dotsPerInch * scale);
        drawn.push_back({points, image ? greyWhereItIs(*image) : QImage()});
    }
    if (m_file)
        m_drawn = std::make_shared<const std::vector<Drawn>>(std::move(drawn));
    m_file.reset();
    return true;
}

} // namespace balie
