// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/timelinepainter.h"

#include "core/documents/hues.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace balie {

TimelinePainter::TimelinePainter(const TimelineFacts &facts, const TimelineLayout &layout, const QPalette &palette,
                                 Ink ink)
    : m_facts(facts), m_layout(layout), m_palette(palette), m_ink(ink)
{
    if (ink == Ink::Paper) {
        m_palette = QPalette(Qt::white);
        m_palette.setColor(QPalette::Text, Qt::black);
        m_palette.setColor(QPalette::Base, Qt::white);
        m_palette.setColor(QPalette::PlaceholderText, QColor(80, 80, 80));
        m_palette.setColor(QPalette::Highlight, QColor(110, 110, 110));
    }
}

TimelineMeasure TimelinePainter::measureFor(const QFont &font)
{
    const QFontMetricsF metrics(font);
    TimelineMeasure measure;
    measure.widthOf = [metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    measure.markWords = [](const TimelineMark &mark) { return markWords(mark.kind, mark.on, mark.today); };
    measure.monthWords = monthWord;
    measure.todayWord = todayWord();
    measure.laneHeight = metrics.height() + 6;
    return measure;
}

QColor TimelinePainter::lateColour() const
{
    if (m_ink == Ink::Paper)
        return Qt::black;
    return strong(Hue::Red, m_palette);
}

QColor TimelinePainter::runColour() const
{
    return m_palette.color(QPalette::Highlight);
}

void TimelinePainter::paint(QPainter &painter, const QFont &font, int current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    paintBand(painter);
    paintTicks(painter);
    const std::vector<TimelineItem> &items = m_layout.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        paintItem(painter, items[i], static_cast<int>(i) == current);
    painter.restore();
}

void TimelinePainter::paintBand(QPainter &painter) const
{
    const QRectF band = m_layout.band();
    QPainterPath outline;
    outline.addRoundedRect(band, band.height() / 2, band.height() / 2);
    const QColor text = m_palette.color(QPalette::Text);
    const QColor base = m_palette.color(QPalette::Base);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.fillPath(outline, blend(text, base, 0.10));
    painter.setClipPath(outline);
    const QDate until = m_facts.finished.value_or(m_facts.today);
    paintRun(painter, m_layout.first(), std::min(until, m_facts.due), runColour());
    if (until > m_facts.due)
        paintRun(painter, m_facts.due, until, lateColour());
    for (const Pause &pause : m_facts.pauses) {
        const QDate end = std::min(pause.until.value_or(until), m_layout.last());
        paintStill(painter, pause.from, std::min(end, m_facts.due), Hatch::InTime);
        paintStill(painter, std::max(pause.from, m_facts.due), end, Hatch::Late);
    }
    painter.restore();
    painter.setPen(QPen(blend(text, base, m_ink == Ink::Paper ? 1.0 : 0.30), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

// Hatched one way while there was time, both ways when it was over: late shows in shape as well.
void TimelinePainter::paintStill(QPainter &painter, QDate from, QDate to, Hatch hatch) const
{
    if (to <= from)
        return;
    const QRectF band = m_layout.band();
    const QRectF still(QPointF(m_layout.xOf(from), band.top()), QPointF(m_layout.xOf(to), band.bottom()));
    painter.save();
    painter.setClipRect(still, Qt::IntersectClip);
    painter.fillRect(still, m_palette.color(QPalette::Base));
    painter.setPen(QPen(hatch == Hatch::Late ? lateColour() : runColour(), 2));
    for (qreal x = still.left() - band.height(); x < still.right(); x += 6) {
        painter.drawLine(QPointF(x, band.bottom()), QPointF(x + band.height(), band.top()));
        if (hatch == Hatch::Late)
            painter.drawLine(QPointF(x, band.top()), QPointF(x + band.height(), band.bottom()));
    }
    painter.restore();
}

void TimelinePainter::paintRun(QPainter &painter, QDate from, QDate to, const QColor &colour) const
{
    const QRectF band = m_layout.band();
    if (to > from)
        painter.fillRect(QRectF(QPointF(m_layout.xOf(from), band.top()), QPointF(m_layout.xOf(to), band.bottom())), colour);
}

// A font has its size in points or in pixels, never in both.
static QFont smallerThan(QFont font)
{
    constexpr qreal share = 0.92;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    else
        font.setPixelSize(qRound(font.pixelSize() * share));
    return font;
}

void TimelinePainter::paintTicks(QPainter &painter) const
{
    const QRectF band = m_layout.band();
    const QColor faint = m_palette.color(QPalette::PlaceholderText);
    painter.setPen(QPen(faint, 1));
    for (QDate monday : m_layout.weekTicks()) {
        const qreal x = m_layout.xOf(monday);
        painter.drawLine(QPointF(x, band.bottom() + 2), QPointF(x, band.bottom() + 5));
    }
    const QFont small = smallerThan(painter.font());
    for (const TimelineCaption &caption : m_layout.captions()) {
        if (caption.today) {
            const qreal x = m_layout.xOf(m_facts.today);
            painter.setPen(QPen(m_palette.color(QPalette::Text), 2));
            painter.drawLine(QPointF(x, band.top() - 4), QPointF(x, band.bottom() + 4));
            QFont bold = small;
            bold.setWeight(QFont::DemiBold);
            painter.setFont(bold);
            painter.drawText(caption.rect, Qt::AlignCenter, caption.text);
        } else {
            painter.setFont(small);
            painter.setPen(faint);
            painter.drawText(caption.rect.adjusted(0, 0, 8, 0), Qt::AlignLeft | Qt::AlignVCenter, caption.text);
        }
    }
}

void TimelinePainter::paintItem(QPainter &painter, const TimelineItem &item, bool current) const
{
    const QRectF band = m_layout.band();
    const QColor text = m_palette.color(QPalette::Text);
    const bool above = item.side == TimelineSide::Person;
    const QRectF label = item.labelRect;
    const qreal tip = above ? label.top() + 3 : label.bottom() - 3;
    const qreal foot = above ? band.top() : band.bottom();
    painter.setPen(QPen(blend(text, m_palette.color(QPalette::Base), current ? 1.0 : 0.45), current ? 2 : 1));
    painter.drawLine(QPointF(item.pole, foot), QPointF(item.pole, tip));
    QFont font = painter.font();
    qreal symbol = 0;
    if (item.kind == TimelineItem::Kind::Mark) {
        paintMark(painter, QPointF(label.left() + 11, label.center().y()), item.mark);
        paintMark(painter, band.center() + QPointF(item.pole - band.center().x(), 0), item.mark);
        symbol = 14;
    } else {
        painter.setBrush(m_palette.color(QPalette::Base));
        painter.setPen(QPen(text, 1.5));
        painter.drawEllipse(QPointF(item.pole, band.center().y()), 3.5, 3.5);
    }
    QFont own = font;
    own.setWeight(item.mark.binding && item.kind == TimelineItem::Kind::Mark ? QFont::DemiBold : QFont::Normal);
    painter.setFont(own);
    painter.setPen(text);
    const QRectF words = label.adjusted(5 + symbol, 0, item.mark.binding ? 16 : 4, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(own).elidedText(item.label, Qt::ElideRight, words.width()));
    if (current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2));
        painter.drawRoundedRect(label.adjusted(1, 1, item.mark.binding ? 16 : 4, -1), 4, 4);
    }
    painter.setFont(font);
}

// ◇ notice-by, ▽ promise or guide, ▼ law; the binding one solid, the others open.
void TimelinePainter::paintMark(QPainter &painter, QPointF centre, const TimelineMark &mark) const
{
    constexpr qreal r = 5.5;
    QPolygonF shape;
    if (mark.kind == LastDay::NoticeBy || mark.kind == LastDay::PromiseNoticeBy) {
        shape << centre + QPointF(0, -r) << centre + QPointF(r, 0) << centre + QPointF(0, r) << centre + QPointF(-r, 0);
    } else {
        shape << centre + QPointF(-r, -r * 0.8) << centre + QPointF(r, -r * 0.8) << centre + QPointF(0, r * 0.9);
    }
    const QColor text = m_palette.color(QPalette::Text);
    painter.setPen(QPen(text, 1.5));
    painter.setBrush(mark.binding ? text : m_palette.color(QPalette::Base));
    painter.drawPolygon(shape);
    // The law's mark has a bar above it, so that it differs from an open promise in shape as well.
    if (mark.kind == LastDay::Law)
        painter.drawLine(centre + QPointF(-r, -r * 1.25), centre + QPointF(r, -r * 1.25));
}

} // namespace balie
