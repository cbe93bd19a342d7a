// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/signdelegate.h"

#include "core/wording/disclosurewords.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace balie {

Chip chipOf(DisclosureSign sign)
{
    switch (sign) {
    case DisclosureSign::StruckOut: return {Hue::Grey, IconName::StrikeOut, wordOf(sign)};
    case DisclosureSign::Owed: return {Hue::Orange, IconName::Caution, wordOf(sign)};
    case DisclosureSign::Banned: return {Hue::Blue, IconName::Pause, wordOf(sign)};
    case DisclosureSign::Special: return {Hue::Yellow, IconName::Key, wordOf(sign)};
    }
    Q_UNREACHABLE();
}

Chip chipOf(RecipientFlag flag)
{
    switch (flag) {
    case RecipientFlag::TransferWithoutGround: return {Hue::Red, IconName::Late, wordOf(flag)};
    case RecipientFlag::OutsideUnion: return {Hue::Red, IconName::Export, wordOf(flag)};
    case RecipientFlag::NoProcessorAgreement: return {Hue::Red, IconName::Note, wordOf(flag)};
    case RecipientFlag::NoJointArrangement: return {Hue::Orange, IconName::Note, wordOf(flag)};
    case RecipientFlag::NoCovenant: return {Hue::Orange, IconName::Note, wordOf(flag)};
    case RecipientFlag::RoleUndecided: return {Hue::Yellow, IconName::Help, wordOf(flag)};
    case RecipientFlag::OutsideStatement: return {Hue::Orange, IconName::Caution, wordOf(flag)};
    case RecipientFlag::AgreementEnding: return {Hue::Yellow, IconName::Clock, wordOf(flag)};
    }
    Q_UNREACHABLE();
}

int SignDelegate::widthFor(const Chip &chip, const QFont &font)
{
    return chipSize(chip, font).width() + 2 * metrics::related;
}

int SignDelegate::tightWidthFor(int signs, const QFont &font)
{
    return signs * (chipSize(Chip(), font).width() + metrics::tight) + 2 * metrics::related;
}

// With a gap between each two.
static int widthOf(const std::vector<Chip> &chips, const QFont &font)
{
    int width = -metrics::tight;
    for (const Chip &chip : chips)
        width += chipSize(chip, font).width() + metrics::tight;
    return width;
}

// The first ones keep their words, as far as there is room.
static void shorten(std::vector<Chip> &chips, int room, const QFont &font)
{
    for (std::size_t last = chips.size(); last > 0 && widthOf(chips, font) > room; --last)
        chips[last - 1].text.clear();
}

void SignDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    std::vector<Chip> chips = m_chipsOf(index);
    int left = option.rect.left() + metrics::related;
    const int end = option.rect.right() - metrics::tight;
    shorten(chips, end - left, option.font);
    for (const Chip &chip : chips) {
        QSize size = chipSize(chip, option.font);
        size.setHeight(std::min(size.height(), option.rect.height() - metrics::tight));
        if (left + size.width() > end)
            break;
        paintChip(*painter, QRect(QPoint(left, option.rect.center().y() - size.height() / 2 + 1), size), chip, option.font, option.palette);
        left += size.width() + metrics::tight;
    }
}

} // namespace balie
