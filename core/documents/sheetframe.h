// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/linecell.h"

#include <QPainter>
#include <QRectF>
#include <QString>

class QPagedPaintDevice;

namespace balie {

// What stands on every page of a sheet, in small letters; a sheet without a head has none of it, nor page numbers.
struct SheetFrame
{
    QString head = {}; // left at the top; shortened where it does not fit beside what runs at its right
    QString foot = {}; // left at the bottom; right of it "page x of y"
    QString seal = {}; // between the two; never shortened
    QString name = {}; // what of the foot may be shortened

    bool isEmpty() const { return head.isEmpty(); }
};

// Dots of that device in a millimetre.
qreal millimetreOf(const QPagedPaintDevice &device);
// The room between head and foot, in dots; of a sheet without them all room for text.
QRectF bodyOf(const QPagedPaintDevice &device, const SheetFrame &frame);
// The same in points, from the left upper corner of the paper.
QRectF bodyInPoints(const QPagedPaintDevice &device, const SheetFrame &frame);

// Paints it, page after page: what every page says is laid out once.
class FramePainter
{
public:
    FramePainter(QPagedPaintDevice &device, const SheetFrame &frame);

    // What every page says, and the lines beside it.
    void paintSame(QPainter &painter) const;
    // What that page alone says; running stands at the right of the head.
    void paintOwn(QPainter &painter, const QString &running, int page, int pages) const;

private:
    QString fitted(const QString &words, const QString &part, qreal width) const;
    LineCell laid(const QString &words) const;
    qreal besideSeal() const;
    void put(QPainter &painter, const LineCell &words, Qt::Alignment place) const;

    QPagedPaintDevice &m_device;
    bool m_isEmpty;
    QRectF m_area;
    QRectF m_body;
    QFont m_font;
    LineCell m_seal;
    LineCell m_head;
    LineCell m_foot;
};

} // namespace balie
