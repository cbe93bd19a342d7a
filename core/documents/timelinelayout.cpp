// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/timelinelayout.h"

#include <algorithm>
#include <limits>

namespace balie {

namespace {

constexpr qreal edge = 8;
constexpr qreal gap = 10;       // between two labels of one lane
constexpr qreal poleGap = 5;    // between a pole and its label
constexpr qreal bandHeight = 14;
constexpr int maxLanes = 4;
constexpr qreal widestLabel = 15; // in lanes, where another label follows

} // namespace

std::vector<TimelineMark> timelineMarks(const TwoClocks &clocks, QDate today)
{
    std::vector<TimelineMark> marks;
    if (!clocks.extended) {
        if (clocks.promiseNoticeBy && *clocks.promiseNoticeBy != clocks.noticeBy)
            marks.push_back({LastDay::PromiseNoticeBy, *clocks.promiseNoticeBy, false, today});
        marks.push_back({LastDay::NoticeBy, clocks.noticeBy, false, today});
    }
    if (clocks.promiseDue)
        marks.push_back({LastDay::Promise, *clocks.promiseDue, clocks.binding == Binding::Promise, today});
    marks.push_back({LastDay::Law, clocks.statutoryDue, clocks.binding == Binding::Law, today});
    return marks;
}

TimelineLayout::TimelineLayout(const TimelineFacts &facts, qreal width, const TimelineMeasure &measure)
    : m_width(width)
{
    findRange(facts);
    collect(facts, measure);
    for (TimelineSide side : {TimelineSide::Person, TimelineSide::Organisation}) {
        placeLanes(measure);
        while (lanesOf(side) > maxLanes && mergeClosest(side))
            placeLanes(measure);
    }
    placeLabels(measure);
    placeCaptions(facts, measure);
}

void TimelineLayout::findRange(const TimelineFacts &facts)
{
    m_first = facts.received;
    m_last = facts.received.addDays(7);
    const auto reach = [this](QDate day) {
        m_first = std::min(m_first, day);
        m_last = std::max(m_last, day);
    };
    for (const TimelineMark &mark : facts.marks)
        reach(mark.on);
    for (const TimelineFlag &flag : facts.flags)
        reach(flag.on);
    if (facts.finished)
        reach(*facts.finished);
    else
        reach(facts.today);
}

// The items by day, one flag for the acts of one side on one day.
void TimelineLayout::collect(const TimelineFacts &facts, const TimelineMeasure &measure)
{
    for (const TimelineFlag &flag : facts.flags) {
        const auto same = std::find_if(m_items.begin(), m_items.end(), [&flag](const TimelineItem &item) {
            return item.side == flag.side && item.on == flag.on;
        });
        if (same != m_items.end()) {
            same->label += QStringLiteral(" · ") + flag.title;
            same->detail += QLatin1Char('\n') + flag.detail;
        } else {
            m_items.push_back({TimelineItem::Kind::Flag, flag.side, {}, flag.on, flag.title, flag.detail, 0, 0, {}});
        }
    }
    for (const TimelineMark &mark : facts.marks) {
        const QString words = measure.markWords(mark);
        m_items.push_back({TimelineItem::Kind::Mark, TimelineSide::Person, mark, mark.on, words, words, 0, 0, {}});
    }
    std::stable_sort(m_items.begin(), m_items.end(),
                     [](const TimelineItem &a, const TimelineItem &b) { return a.on < b.on; });
    qreal widest = 60;
    for (const TimelineItem &item : m_items) {
        if (item.kind == TimelineItem::Kind::Mark)
            widest = std::max(widest, std::min(measure.widthOf(item.label), widestLabel * measure.laneHeight) + 2 * poleGap + 20);
    }
    m_left = edge + 4;
    m_right = std::max(m_left + 40, m_width - edge - widest);
}

qreal TimelineLayout::xOf(QDate day) const
{
    const qreal days = static_cast<qreal>(std::max<qint64>(1, m_first.daysTo(m_last)));
    return m_left + (m_right - m_left) * static_cast<qreal>(m_first.daysTo(day)) / days;
}

// From right to left: whatever would touch a label to its right goes one lane farther than that one,
// so that the pole of the later never runs through the label of the earlier.
void TimelineLayout::placeLanes(const TimelineMeasure &measure)
{
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        item->pole = xOf(item->on);
        // A label is cut only where it would run on under the next pole.
        qreal free = m_width;
        for (auto later = m_items.rbegin(); later != item; ++later) {
            if (later->side == item->side)
                free = std::min(free, later->pole - item->pole - gap);
        }
        const qreal symbol = item->kind == TimelineItem::Kind::Mark ? 12 : 0;
        const qreal room = m_width - edge - item->pole - poleGap;
        const qreal widest = std::max(free, widestLabel * measure.laneHeight);
        const qreal width = std::min({measure.widthOf(item->label) + 2 * poleGap + symbol, widest, room});
        item->labelRect = QRectF(item->pole, 0, std::max<qreal>(width, 24), measure.laneHeight);
        item->lane = 0;
        for (auto later = m_items.rbegin(); later != item; ++later) {
            if (later->side == item->side && later->pole < item->labelRect.right() + gap)
                item->lane = std::max(item->lane, later->lane + 1);
        }
    }
}

int TimelineLayout::lanesOf(TimelineSide side) const
{
    int lanes = 0;
    for (const TimelineItem &item : m_items) {
        if (item.side == side)
            lanes = std::max(lanes, item.lane + 1);
    }
    return lanes;
}

// Joins the two flags of that side that stand closest. False when there are not two.
bool TimelineLayout::mergeClosest(TimelineSide side)
{
    std::size_t best = 0;
    std::size_t bestNext = 0;
    qint64 closest = std::numeric_limits<qint64>::max();
    std::optional<std::size_t> previous;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].side != side || m_items[i].kind != TimelineItem::Kind::Flag)
            continue;
        if (previous && m_items[*previous].on.daysTo(m_items[i].on) < closest) {
            closest = m_items[*previous].on.daysTo(m_items[i].on);
            best = *previous;
            bestNext = i;
        }
        previous = i;
    }
    if (bestNext == 0)
        return false;
    m_items[best].label += QStringLiteral(" · ") + m_items[bestNext].label;
    m_items[best].detail += QLatin1Char('\n') + m_items[bestNext].detail;
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(bestNext));
    return true;
}

void TimelineLayout::placeLabels(const TimelineMeasure &measure)
{
    const int above = lanesOf(TimelineSide::Person);
    const int below = lanesOf(TimelineSide::Organisation);
    const qreal bandTop = edge + above * measure.laneHeight + 8;
    m_band = QRectF(m_left, bandTop, m_right - m_left, bandHeight);
    const qreal belowTop = m_band.bottom() + measure.laneHeight + 2;
    for (TimelineItem &item : m_items) {
        const qreal top = item.side == TimelineSide::Person
            ? bandTop - 8 - (item.lane + 1) * measure.laneHeight
            : belowTop + item.lane * measure.laneHeight;
        item.labelRect.moveTop(top);
    }
    m_height = belowTop + below * measure.laneHeight + edge;
}

std::vector<QDate> TimelineLayout::weekTicks() const
{
    std::vector<QDate> ticks;
    for (QDate day = m_first.addDays((8 - m_first.dayOfWeek()) % 7); day <= m_last; day = day.addDays(7))
        ticks.push_back(day);
    return ticks;
}

// Today comes first; a month that would touch it, or a pole, is left out: the ticks remain.
void TimelineLayout::placeCaptions(const TimelineFacts &facts, const TimelineMeasure &measure)
{
    const qreal top = m_band.bottom() + 3;
    if (!facts.finished && facts.today >= m_first && facts.today <= m_last) {
        const qreal width = measure.widthOf(measure.todayWord) + 8;
        qreal x = std::clamp(xOf(facts.today) - width / 2, edge, m_width - edge - width);
        m_captions.push_back({measure.todayWord, QRectF(x, top, width, measure.laneHeight - 6), true});
    }
    for (QDate month(m_first.year(), m_first.month(), 1); month <= m_last; month = month.addMonths(1)) {
        if (month < m_first)
            continue;
        const QString words = measure.monthWords(month);
        const QRectF rect(xOf(month) + 3, top, measure.widthOf(words), measure.laneHeight - 6);
        bool free = rect.right() < m_right;
        for (const TimelineCaption &other : m_captions)
            free = free && !other.rect.adjusted(-6, 0, 6, 0).intersects(rect);
        for (const TimelineItem &item : m_items) {
            free = free
                && (item.side == TimelineSide::Person || item.pole < rect.left() - 2 || item.pole > rect.right() + 2);
        }
        if (free)
            m_captions.push_back({words, rect, false});
    }
}

int TimelineLayout::itemAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const TimelineItem &item = m_items[i];
        const QRectF pole(item.pole - 3, std::min(item.labelRect.top(), m_band.top()), 6,
                          std::max(item.labelRect.bottom(), m_band.bottom()) - std::min(item.labelRect.top(), m_band.top()));
        if (item.labelRect.contains(point) || pole.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace balie
