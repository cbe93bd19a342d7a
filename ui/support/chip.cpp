// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/chip.h"

#include "ui/support/metrics.h"

#include <QPainter>

namespace balie {

static QFont chipFont(const QFont &font)
{
    return metrics::captionFont(font);
}

QSize chipSize(const Chip &chip, const QFont &font)
{
    const QFontMetrics text(chipFont(font));
    // One pixel more, since a painter may round the words up.
    const int words = chip.text.isEmpty() ? 0 : metrics::tight + text.horizontalAdvance(chip.text) + 1;
    return {metrics::smallIcon + words + 2 * 6, std::max(metrics::smallIcon, text.height()) + 2 * 3};
}

void paintChip(QPainter &painter, const QRect &place, const Chip &chip, const QFont &font, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(chip.hue, palette));
    painter.drawRoundedRect(place, metrics::corner, metrics::corner);
    const QPixmap mark = iconPixmap(chip.icon, metrics::smallIcon, strong(chip.hue, palette),
                                    painter.device()->devicePixelRatioF());
    painter.drawPixmap(place.left() + 6, place.top() + (place.height() - metrics::smallIcon) / 2, mark);
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(chipFont(font));
    const QRect words = place.adjusted(6 + metrics::smallIcon + metrics::tight, 0, -4, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(chipFont(font)).elidedText(chip.text, Qt::ElideRight, words.width()));
    painter.restore();
}

ChipLabel::ChipLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip, font());
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, QRect({0, 0}, sizeHint().boundedTo(size())), m_chip, font(), palette());
}

} // namespace balie
