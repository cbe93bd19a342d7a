// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/duedelegate.h"

#include "core/wording/datewords.h"
#include "ui/models/requestroles.h"
#include "ui/support/chip.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QPainter>

namespace balie {

namespace {

// Days as wide as they come, so that the chips of all rows stand under each other.
int dayWidth(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(shortDay(QDate(2026, 11, 25))) + metrics::groups;
}

} // namespace

int DueDelegate::widthFor(const QFont &font)
{
    const Chip longest = Chip::of(Urgency::Late, daysLeft(QDate(2026, 1, 1), QDate(2026, 4, 19)));
    return dayWidth(font) + chipSize(longest, font).width() + 3 * metrics::related;
}

int DueDelegate::tightWidthFor(const QFont &font)
{
    return dayWidth(font) + chipSize(Chip(), font).width() + 2 * metrics::related;
}

void DueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString day = std::exchange(ground.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    // The words are the style's, so that a chosen row looks as its neighbours do.
    QStyleOptionViewItem words = ground;
    words.text = day;
    words.features |= QStyleOptionViewItem::HasDisplay;
    words.rect.setWidth(dayWidth(option.font) + 2 * metrics::related);
    style->drawControl(QStyle::CE_ItemViewItem, &words, painter, option.widget);

    Chip chip = Chip::of(static_cast<Urgency>(index.data(UrgencyRole).toInt()), index.data(ChipRole).toString());
    const int left = option.rect.left() + metrics::related + dayWidth(option.font);
    const int room = option.rect.right() - left - metrics::tight;
    if (chipSize(chip, option.font).width() > room)
        chip.text.clear(); // a piece of "4 days late" says nothing
    QSize size = chipSize(chip, option.font);
    size.setWidth(std::min(size.width(), room));
    size.setHeight(std::min(size.height(), option.rect.height() - metrics::tight));
    if (size.width() > metrics::smallIcon)
        paintChip(*painter, QRect(QPoint(left, option.rect.center().y() - size.height() / 2 + 1), size), chip, option.font, option.palette);
}

} // namespace balie
