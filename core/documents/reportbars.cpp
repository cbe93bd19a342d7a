// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportbars.h"

#include <QFontMetricsF>
#include <QPainter>

namespace balie {

namespace {

// Of the width of the page.
constexpr qreal numberFrom = 0.48;
constexpr qreal previousFrom = 0.65;
constexpr qreal barFrom = 0.82;
constexpr qreal between = 0.012;

const QColor sure(110, 110, 110);
const QColor unsure(190, 190, 190);
const QColor faint(225, 225, 225);

} // namespace

ReportBars::ReportBars(QPaintDevice &device, const QFont &font, const QStringList &heads, std::vector<Line> lines)
    : m_device(device), m_font(font), m_heads(heads), m_lines(std::move(lines))
{
}

qreal ReportBars::lineHeight() const
{
    return QFontMetricsF(m_font, &m_device).height() * 1.45;
}

qreal ReportBars::height() const
{
    return lineHeight() * static_cast<qreal>(m_lines.size() + 1);
}

void ReportBars::paint(QPainter &painter, const QRectF &place) const
{
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    const qreal thin = QFontMetricsF(m_font, &m_device).height() / 40;
    QRectF line(place.left(), place.top(), place.width(), lineHeight());
    paintWords(painter, line, m_heads, bold);
    painter.fillRect(QRectF(line.left(), line.bottom(), line.width(), thin), Qt::black);
    for (const Line &each : m_lines) {
        line.translate(0, line.height());
        paintWords(painter, line, {each.what, each.number, each.previous}, each.isTotal ? bold : m_font);
        if (!each.isTotal)
            paintBar(painter, line, each);
        painter.fillRect(QRectF(line.left(), line.bottom(), line.width(), thin), faint);
    }
}

void ReportBars::paintWords(QPainter &painter, const QRectF &line, const QStringList &words, const QFont &font) const
{
    const QFontMetricsF metrics(font, &m_device);
    const auto put = [&](const QString &text, qreal from, qreal to, Qt::Alignment side) {
        const QRectF cell(line.left() + from * line.width(), line.top(), (to - from - between) * line.width(), line.height());
        painter.drawText(cell, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, cell.width()));
    };
    painter.setFont(font);
    painter.setPen(Qt::black);
    put(words.value(0), 0, numberFrom, Qt::AlignLeft);
    put(words.value(1), numberFrom, previousFrom, Qt::AlignRight);
    put(words.value(2), previousFrom, barFrom, Qt::AlignRight);
}

// Above the bar of now, below it a thin one of before.
void ReportBars::paintBar(QPainter &painter, const QRectF &room, const Line &line) const
{
    const QRectF whole(room.left() + barFrom * room.width(), room.top() + room.height() * 0.25, room.width() * (1 - barFrom), room.height() * 0.34);
    const auto put = [&](qreal top, qreal share, qreal height, const QColor &colour) {
        if (share > 0) // nothing would leave a hair on paper
            painter.fillRect(QRectF(whole.left(), top, whole.width() * share, height), colour);
    };
    put(whole.top(), line.high, whole.height(), unsure);
    put(whole.top(), line.low, whole.height(), sure);
    put(whole.bottom(), line.before, room.height() * 0.14, unsure);
}

} // namespace balie
