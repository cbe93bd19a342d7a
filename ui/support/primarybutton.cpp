// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/primarybutton.h"

#include "core/documents/hues.h"
#include "ui/support/metrics.h"

#include <QIcon>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace balie {

PrimaryButton::PrimaryButton(QWidget *parent) : PrimaryButton(QString(), parent) {}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    setAutoDefault(true); // Enter presses it, on a page as in a dialog
}

QSize PrimaryButton::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    size.setHeight(std::max(size.height(), fontMetrics().height() + metrics::groups));
    return size + QSize(metrics::groups, 0);
}

// Only the ground differs from the style's own button; label, icon and mnemonic stay with the style.
void PrimaryButton::paintEvent(QPaintEvent *event)
{
    if (!isEnabled()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    const QColor highlight = palette().color(QPalette::Highlight);
    const QColor text = palette().color(QPalette::HighlightedText);
    QColor ground = highlight;
    if (isDown())
        ground = blend(text, highlight, 0.2);
    else if (option.state & QStyle::State_MouseOver)
        ground = blend(text, highlight, 0.1);

    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::corner, metrics::corner);
    if (hasFocus()) {
        painter.setPen(QPen(text, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 2, 2);
    }
    option.palette.setColor(QPalette::ButtonText, text);
    if (!icon().isNull())
        option.icon = QIcon(icon().pixmap(iconSize(), devicePixelRatioF(), QIcon::Selected));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

} // namespace balie
