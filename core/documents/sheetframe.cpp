// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheetframe.h"

#include "core/documents/pages.h"
#include "core/documents/shortened.h"
#include "core/wording/proofsheetwords.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QTextLayout>

namespace balie {

// Millimetres, with the rule and the white beside it.
static constexpr qreal headRoom = 9;
static constexpr qreal footRoom = 10;
static constexpr qreal cellWhite = 3; // between two of them on one line
// Of the width of the paper for what stands at the left.
static constexpr qreal headShare = 0.6;

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

FramePainter::FramePainter(QPagedPaintDevice &device, const SheetFrame &frame)
    : m_device(device), m_isEmpty(frame.isEmpty()), m_area(textArea(device)), m_body(bodyOf(device, frame)), m_font(paperFont(8)),
      m_seal(laid(frame.seal)), m_head(laid(fitted(frame.head, frame.head, m_area.width() * headShare))),
      m_foot(laid(fitted(frame.foot, frame.name, besideSeal())))
{
}

QString FramePainter::fitted(const QString &words, const QString &part, qreal width) const
{
    const QFontMetricsF metrics(m_font, &m_device);
    return shortened(words, part, [&](const QString &shown) { return metrics.horizontalAdvance(shown) <= width; });
}

// The room at either side of what stands in the middle; that of a sheet without it is enough for a name and for a number.
qreal FramePainter::besideSeal() const
{
    const qreal seal = m_seal.lines() > 0 ? m_seal.layout()->lineAt(0).naturalTextWidth() : 0;
    return seal > 0 ? (m_area.width() - seal) / 2 - cellWhite * millimetreOf(m_device) : m_area.width() * headShare;
}

LineCell FramePainter::laid(const QString &words) const
{
    return LineCell(m_device, m_font, words, 0, m_area.width());
}

void FramePainter::put(QPainter &painter, const LineCell &words, Qt::Alignment place) const
{
    if (words.lines() == 0)
        return;
    const QTextLine line = words.layout()->lineAt(0);
    const qreal white = m_area.width() - line.naturalTextWidth();
    const qreal left = place & Qt::AlignRight ? white : place & Qt::AlignHCenter ? white / 2 : 0;
    line.draw(&painter, {left, place & Qt::AlignTop ? 0 : m_area.bottom() - line.height()});
}

void FramePainter::paintSame(QPainter &painter) const
{
    if (m_isEmpty)
        return;
    put(painter, m_head, Qt::AlignLeft | Qt::AlignTop);
    put(painter, m_foot, Qt::AlignLeft | Qt::AlignBottom);
    put(painter, m_seal, Qt::AlignHCenter | Qt::AlignBottom);
    const qreal millimetre = millimetreOf(m_device);
    const qreal thin = 0.15 * millimetre;
    painter.fillRect(QRectF(0, m_body.top() - 4 * millimetre, m_area.width(), thin), Qt::black);
    painter.fillRect(QRectF(0, m_body.bottom() + 4.5 * millimetre, m_area.width(), thin), Qt::black);
}

void FramePainter::paintOwn(QPainter &painter, const QString &running, int page, int pages) const
{
    if (m_isEmpty)
        return;
    const qreal room = m_area.width() * (1 - headShare) - cellWhite * millimetreOf(m_device);
    put(painter, laid(fitted(running, running, room)), Qt::AlignRight | Qt::AlignTop);
    put(painter, laid(pageNumber(page, pages)), Qt::AlignRight | Qt::AlignBottom);
}

} // namespace balie
