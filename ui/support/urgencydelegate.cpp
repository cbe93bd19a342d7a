// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/urgencydelegate.h"

#include "ui/models/requestroles.h"
#include "ui/support/chip.h"
#include "ui/support/metrics.h"

#include <QLocale>
#include <QPainter>

namespace balie {

QSize UrgencyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool head = index.data(HeadRole).toBool();
    return {320, head ? option.fontMetrics.height() + 2 * metrics::groups - metrics::related : metrics::tallRow(option.fontMetrics)};
}

void UrgencyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HeadRole).toBool()) {
        paintHead(painter, option, index);
    } else {
        paintGround(painter, option);
        paintLines(painter, option, index, paintDates(painter, option, index) - metrics::groups);
    }
    painter->restore();
}

void UrgencyDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect line = option.rect.adjusted(metrics::groups, metrics::related, -metrics::groups, -metrics::tight);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setFont(metrics::groupFont(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignBottom, title);
    const int wide = painter->fontMetrics().horizontalAdvance(title);
    painter->setFont(option.font);
    painter->setPen(secondary(option.palette));
    painter->drawText(line.adjusted(wide + metrics::related, 0, 0, 0), Qt::AlignLeft | Qt::AlignBottom,
                      QLocale().toString(index.data(CountRole).toLongLong()));
}

// Selected rows keep their colours readable: a tint of the highlight and a bar, not a full ground.
void UrgencyDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QColor base = option.palette.color(QPalette::Base);
    const QColor highlight = option.palette.color(QPalette::Active, QPalette::Highlight);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered)
        painter->fillRect(option.rect, blend(highlight, base, selected ? 0.14 : 0.05));
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(metrics::currentBar, option.rect.height())), highlight);
    painter->fillRect(QRect(option.rect.left() + metrics::groups, option.rect.bottom(),
                            option.rect.width() - 2 * metrics::groups, 1), hairline(option.palette));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(highlight, 1));
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

int UrgencyDelegate::paintDates(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto urgency = static_cast<Urgency>(index.data(UrgencyRole).toInt());
    const Chip chip = Chip::of(urgency, index.data(ChipRole).toString());
    const QSize size = chipSize(chip, option.font);
    const QRect inside = option.rect.adjusted(metrics::groups, 0, -metrics::groups, 0);
    const QString day = index.data(DayRole).toString();
    const QString other = index.data(OtherDayRole).toString();
    const QString days = other.isEmpty() ? day : QStringLiteral("%1 · %2").arg(day, other);
    const QFont caption = metrics::captionFont(option.font);
    const QFontMetrics captionMetrics(caption);
    const int both = size.height() + 2 + captionMetrics.height();
    const int top = inside.center().y() - both / 2;
    paintChip(*painter, QRect(QPoint(inside.right() - size.width() + 1, top), size), chip, option.font, option.palette);
    const int wide = captionMetrics.horizontalAdvance(days);
    painter->setFont(caption);
    painter->setPen(secondary(option.palette));
    painter->drawText(QRect(inside.right() - wide, top + size.height() + 2, wide + 1, captionMetrics.height()),
                      Qt::AlignRight | Qt::AlignVCenter, days);
    return inside.right() - std::max(wide, size.width());
}

void UrgencyDelegate::paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 int right) const
{
    const QFont bold = metrics::groupFont(option.font);
    const QFontMetrics boldMetrics(bold);
    const int height = boldMetrics.height();
    const int left = option.rect.left() + metrics::groups;
    const int top = option.rect.center().y() - height - 1;
    const int width = right - left;

    const QString reference = index.data(ReferenceRole).toString();
    painter->setFont(bold);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(QRect(left, top, width, height), Qt::AlignLeft | Qt::AlignVCenter, reference);
    const int afterReference = boldMetrics.horizontalAdvance(reference) + 12;
    painter->drawText(QRect(left + afterReference, top, width - afterReference, height), Qt::AlignLeft | Qt::AlignVCenter,
                      boldMetrics.elidedText(index.data(PersonRole).toString(), Qt::ElideRight, width - afterReference));

    const QString next = index.data(NextStepRole).toString();
    const QFont plain = option.font;
    const QFontMetrics plainMetrics(plain);
    const QRect second(left, option.rect.center().y() + 2, width, height);
    const int nextWide = next.isEmpty() ? 0 : plainMetrics.horizontalAdvance(next) + metrics::groups;
    const QString facts = plainMetrics.elidedText(index.data(SecondLineRole).toString(), Qt::ElideRight, std::max(width - nextWide - 12, width / 3));
    painter->setFont(plain);
    painter->setPen(secondary(option.palette));
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, facts);
    if (next.isEmpty())
        return;
    // An act of ours has the colour of a link; what the person is to do stays quiet.
    const bool awaits = index.data(AwaitsRole).toBool();
    const QColor colour = awaits ? secondary(option.palette) : option.palette.color(QPalette::Link);
    const int at = left + plainMetrics.horizontalAdvance(facts) + 12;
    painter->drawPixmap(at, second.center().y() - 5, iconPixmap(awaits ? IconName::Waiting : IconName::Forward, 12, colour,
                                                                painter->device()->devicePixelRatioF()));
    painter->setPen(colour);
    const QRect words = second.adjusted(at - left + metrics::groups, 0, 0, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, plainMetrics.elidedText(next, Qt::ElideRight, words.width()));
}

} // namespace balie
