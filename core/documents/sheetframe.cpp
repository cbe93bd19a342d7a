// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheetframe.h"

#include "core/documents/pages.h"
#include "core/wording/proofsheetwords.h"

#include <QPagedPaintDevice>

namespace balie {

// Millimetres, with the rule and the white beside it.
static constexpr qreal headRoom = 9;
static constexpr qreal footRoom = 10;

qreal millimetreOf(const QPagedPaintDevice &device)
{
    return device.logicalDpiX() / 25.4;
}

QRectF bodyOf(const QPagedPaintDevice &device, const SheetFrame &frame)
{
    const QRectF area = textArea(device);
    return frame.isEmpty() ? area : area.adjusted(0, headRoom * millimetreOf(device), 0, -footRoom * millimetreOf(device));
}

QRectF bodyInPoints(const QPagedPaintDevice &device, const SheetFrame &frame)
{
    const qreal points = 72.0 / device.logicalDpiX();
    const QRectF body = bodyOf(device, frame);
    const QMarginsF margins = device.pageLayout().margins(QPageLayout::Point);
    return {margins.left() + body.left() * points, margins.top() + body.top() * points, body.width() * points, body.height() * points};
}

void paintFrame(QPainter &painter, const QPagedPaintDevice &device, const SheetFrame &frame, const QString &running, int page, int pages)
{
    if (frame.isEmpty())
        return;
    const QRectF area = textArea(device);
    const QRectF body = bodyOf(device, frame);
    QFont font;
    font.setPointSizeF(8);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, frame.head);
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, running);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, frame.foot);
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignBottom, frame.seal);
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, pageNumber(page, pages));
    const qreal millimetre = millimetreOf(device);
    const qreal thin = 0.15 * millimetre;
    painter.fillRect(QRectF(0, body.top() - 4 * millimetre, area.width(), thin), Qt::black);
    painter.fillRect(QRectF(0, body.bottom() + 4.5 * millimetre, area.width(), thin), Qt::black);
}

} // namespace balie
