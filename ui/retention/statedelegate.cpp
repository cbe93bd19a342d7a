// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/statedelegate.h"

#include "core/wording/retentionwords.h"
#include "ui/models/retentionmodel.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QPainter>

namespace balie {

Chip chipOf(std::optional<ExpiryState> state, const QString &word)
{
    return state ? Chip{hueOf(*state), iconOf(*state), word} : Chip{Hue::Grey, IconName::Done, word};
}

int StateDelegate::widthFor(const QFont &font)
{
    int widest = 0;
    for (const ExpiryState state : allValues<ExpiryState>())
        widest = std::max(widest, chipSize(chipOf(state, wordOf(state)), font).width());
    return widest + 2 * metrics::related;
}

int StateDelegate::tightWidthFor(const QFont &font)
{
    return chipSize(Chip(), font).width() + 2 * metrics::related;
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString word = std::exchange(ground.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const int state = index.data(ExpiryStateRole).toInt();
    Chip chip = chipOf(state < 0 ? std::nullopt : std::optional(static_cast<ExpiryState>(state)), word);
    const int left = option.rect.left() + metrics::related;
    const int room = option.rect.right() - left - metrics::tight;
    if (chipSize(chip, option.font).width() > room)
        chip.text.clear();
    QSize size = chipSize(chip, option.font);
    size.setWidth(std::min(size.width(), room));
    size.setHeight(std::min(size.height(), option.rect.height() - metrics::tight));
    if (size.width() > metrics::smallIcon)
        paintChip(*painter, QRect(QPoint(left, option.rect.center().y() - size.height() / 2 + 1), size), chip, option.font, option.palette);
}

} // namespace balie
