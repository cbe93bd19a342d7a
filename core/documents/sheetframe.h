// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

class QPagedPaintDevice;

namespace balie {

// What stands on every page of a sheet, in small letters; a sheet without a head has none of it, nor page numbers.
struct SheetFrame
{
    QString head = {}; // left at the top
    QString foot = {}; // left at the bottom; right of it "page x of y"
    QString seal = {}; // between the two

    bool isEmpty() const { return head.isEmpty(); }
};

// Dots of that device in a millimetre.
qreal millimetreOf(const QPagedPaintDevice &device);
// The room between head and foot, in dots; of a sheet without them all room for text.
QRectF bodyOf(const QPagedPaintDevice &device, const SheetFrame &frame);
// The same in points, from the left upper corner of the paper.
QRectF bodyInPoints(const QPagedPaintDevice &device, const SheetFrame &frame);

// running stands at the right of the head.
void paintFrame(QPainter &painter, const QPagedPaintDevice &device, const SheetFrame &frame, const QString &running, int page, int pages);

} // namespace balie
