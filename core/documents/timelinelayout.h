// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/timelinefacts.h"

#include <QRectF>

#include <functional>
#include <vector>

namespace balie {

// One flag or mark with its place: a pole on the axis and a label in a lane above or below it.
struct TimelineItem
{
    enum class Kind { Flag, Mark };
    Kind kind = Kind::Flag;
    TimelineSide side = TimelineSide::Person;
    TimelineMark mark;      // of a mark
    QDate on;
    QString label;
    QString detail;
    int lane = 0;           // 0 lies nearest to the axis
    qreal pole = 0;         // x on the axis
    QRectF labelRect;
};

// A caption under the axis: the name of a month, or today.
struct TimelineCaption
{
    QString text;
    QRectF rect;
    bool today = false;
};

// How wide a label is, and its words: handed in, so that the layout needs no font of its own.
struct TimelineMeasure
{
    std::function<qreal(const QString &)> widthOf;
    std::function<QString(const TimelineMark &)> markWords;
    std::function<QString(QDate)> monthWords;
    QString todayWord;
    qreal laneHeight = 22;
};

// Where everything on the line of time lies, to scale by days. No two labels overlap and no pole
// crosses a label: labels fly to the right of their pole, and where two would touch, the earlier one
// lies in the farther lane. Acts of one side on one day, and acts too close to be told apart, share
// a flag.
class TimelineLayout
{
public:
    TimelineLayout(const TimelineFacts &facts, qreal width, const TimelineMeasure &measure);

    qreal xOf(QDate day) const;
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    qreal height() const { return m_height; }
    QRectF band() const { return m_band; }
    const std::vector<TimelineItem> &items() const { return m_items; } // by day
    const std::vector<TimelineCaption> &captions() const { return m_captions; }
    std::vector<QDate> weekTicks() const; // Mondays
    int itemAt(QPointF point) const;      // -1: none

private:
    void findRange(const TimelineFacts &facts);
    void collect(const TimelineFacts &facts, const TimelineMeasure &measure);
    void placeLanes(const TimelineMeasure &measure);
    void placeLabels(const TimelineMeasure &measure);
    void placeCaptions(const TimelineFacts &facts, const TimelineMeasure &measure);
    int lanesOf(TimelineSide side) const;
    bool mergeClosest(TimelineSide side);

    qreal m_width;
    QDate m_first;
    QDate m_last;
    qreal m_left = 0;
    qreal m_right = 0;
    qreal m_height = 0;
    QRectF m_band;
    std::vector<TimelineItem> m_items;
    std::vector<TimelineCaption> m_captions;
};

} // namespace balie
