// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/exhibitpages.h"

#include "core/documents/pages.h"

#include <algorithm>

namespace balie {

constexpr qreal pointsAnInch = 72;

ExhibitPages::ExhibitPages(const DossierExhibit &exhibit, std::optional<int> boundPages)
    : m_exhibit(exhibit), m_bound(boundPages), m_whyNot(exhibit.whyNot)
{
    if (m_whyNot || exhibit.words || m_bound)
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

// A sheet that lies is turned on one that stands, its head to the left, where a dossier is bound. The picture is asked
// as dense as its room wants it, whatever the page itself measures.
static void draw(QPainter &painter, const QRectF &place, const QSizeF &points, bool lies, const std::function<QImage(qreal scale)> &picture)
{
    const bool turns = lies && place.height() > place.width();
    const QSizeF size = turns ? points.transposed() : points;
    const qreal dotsAPoint = painter.device()->logicalDpiX() / pointsAnInch;
    const QRectF room = fitted(size, place, dotsAPoint);
    const QImage image = picture(room.width() / (size.width() * dotsAPoint));
    if (!image.isNull())
        painter.drawImage(room, turns ? image.transformed(QTransform().rotate(-90)) : image);
}

SheetWriter::Drawing ExhibitPages::drawing(int page, qreal dotsPerInch) const
{
    if (m_drawn) {
        return [drawn = m_drawn->at(static_cast<std::size_t>(page - 1))](QPainter &painter, const QRectF &place) {
            draw(painter, place, drawn.points, drawn.lies, [&drawn](qreal) { return drawn.image; });
        };
    }
    return [file = m_file, page, dotsPerInch, isLying = lies(page)](QPainter &painter, const QRectF &place) {
        draw(painter, place, file->size(page), isLying, [&](qreal scale) {
            const Result<QImage> image = file->image(page, dotsPerInch * scale);
            return image ? greyWhereItIs(*image) : QImage();
        });
    };
}

bool ExhibitPages::lies(int page) const
{
    const QSizeF points = m_file->size(page);
    return m_exhibit.kind == AttachmentKind::Pdf && liesOnItsSide(points);
}

bool ExhibitPages::drawAhead(qreal dotsPerInch, const std::function<bool()> &goOn)
{
    std::vector<Drawn> drawn;
    for (int page = 1; page <= pages(); ++page) {
        if (!goOn())
            return false;
        const QSizeF points = m_file->size(page);
        const QSizeF standing = lies(page) ? points.transposed() : points;
        const qreal scale = std::min({1.0, paperSize().width() / standing.width(), paperSize().height() / standing.height()});
        const Result<QImage> image = m_file->image(page, dotsPerInch * scale);
        drawn.push_back({points, image ? greyWhereItIs(*image) : QImage(), lies(page)});
    }
    if (m_file)
        m_drawn = std::make_shared<const std::vector<Drawn>>(std::move(drawn));
    m_file.reset();
    return true;
}

} // namespace balie
