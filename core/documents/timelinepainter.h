// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/timelinelayout.h"

#include <QFont>
#include <QPainter>
#include <QPalette>

namespace balie {

// Paints a line of time: on the screen in the colours of the palette, on paper in black and white
// (the same shapes: hatching, solid and open marks, never colour alone).
class TimelinePainter
{
public:
    enum class Ink { Screen, Paper };

    TimelinePainter(const TimelineFacts &facts, const TimelineLayout &layout, const QPalette &palette, Ink ink);

    // current: the item with the focus frame, -1 for none.
    void paint(QPainter &painter, const QFont &font, int current) const;

    // The words and widths for a layout in that font; the text of a mark is "Law Fri 28 Feb 2026".
    static TimelineMeasure measureFor(const QFont &font);

private:
    enum class Hatch { InTime, Late };

    void paintBand(QPainter &painter) const;
    void paintRun(QPainter &painter, QDate from, QDate to, const QColor &colour) const;
    void paintStill(QPainter &painter, QDate from, QDate to, Hatch hatch) const;
    void paintTicks(QPainter &painter) const;
    void paintItem(QPainter &painter, const TimelineItem &item, bool current) const;
    void paintMark(QPainter &painter, QPointF centre, const TimelineMark &mark) const;
    QColor runColour() const;
    QColor lateColour() const;

    const TimelineFacts &m_facts;
    const TimelineLayout &m_layout;
    QPalette m_palette;
    Ink m_ink;
};

} // namespace balie
