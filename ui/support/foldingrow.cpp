// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/foldingrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace balie {

enum class Grows { Stretch, Wish, Column };

static int wishOf(QLayoutItem &item)
{
    return std::min(std::max(item.sizeHint().width(), item.minimumSize().width()), item.maximumSize().width());
}

static int heightOf(QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

static int sumOf(const std::vector<int> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0);
}

FoldingRow::FoldingRow(QWidget *parent) : QLayout(parent) {}

FoldingRow::~FoldingRow()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void FoldingRow::addItem(QLayoutItem *item)
{
    m_items.push_back({item});
    invalidate();
}

void FoldingRow::addWidget(QWidget *widget, int stretch)
{
    QLayout::addWidget(widget);
    setStretch(count() - 1, stretch);
}

void FoldingRow::addLayout(QLayout *layout, int stretch)
{
    addChildLayout(layout);
    addItem(layout);
    setStretch(count() - 1, stretch);
}

void FoldingRow::setStretch(int index, int stretch)
{
    m_items[static_cast<std::size_t>(index)].stretch = stretch;
    invalidate();
}

QLayoutItem *FoldingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem *FoldingRow::takeAt(int index)
{
    QLayoutItem *taken = itemAt(index);
    if (taken)
        m_items.erase(m_items.begin() + index);
    return taken;
}

// On one line.
QSize FoldingRow::sizeHint() const
{
    QSize wanted(0, 0);
    for (const Item &one : m_items) {
        if (one.item->isEmpty())
            continue;
        const int gap = wanted.width() > 0 ? std::max(0, spacing()) : 0;
        wanted = QSize(wanted.width() + gap + wishOf(*one.item), std::max(wanted.height(), one.item->sizeHint().height()));
    }
    return wanted.grownBy(contentsMargins());
}

// Each on a line of its own; how high that is depends on the width.
QSize FoldingRow::minimumSize() const
{
    QSize least(0, 0);
    for (const Item &one : m_items) {
        if (!one.item->isEmpty())
            least = least.expandedTo(one.item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

Qt::Orientations FoldingRow::expandingDirections() const
{
    Qt::Orientations directions;
    for (const Item &one : m_items)
        directions |= one.item->expandingDirections();
    return directions;
}

std::vector<FoldingRow::Line> FoldingRow::linesAt(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const Item &one : m_items) {
        if (one.item->isEmpty())
            continue;
        const int wish = wishOf(*one.item);
        if (lines.empty() || used + std::max(0, spacing()) + wish > width) {
            lines.emplace_back();
            used = -std::max(0, spacing());
        }
        lines.back().items.push_back(&one);
        lines.back().widths.push_back(std::min(wish, width));
        used += std::max(0, spacing()) + wish;
    }
    for (Line &line : lines) {
        widen(line, width);
        for (std::size_t i = 0; i < line.items.size(); ++i) {
            line.height = std::max(line.height, heightOf(*line.items[i]->item, line.widths[i]));
            line.grows = line.grows || line.items[i]->item->expandingDirections().testFlag(Qt::Vertical);
        }
    }
    return lines;
}

// Who takes what is left over: by stretch; else those that like to grow; else columns of fields.
static int shareOf(QLayoutItem &item, int stretch, Grows by)
{
    switch (by) {
    case Grows::Stretch: return stretch;
    case Grows::Wish: return item.expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
    case Grows::Column: return item.layout() ? 1 : 0;
    }
    Q_UNREACHABLE();
}

// In proportion where everybody then has what it wishes, so that lines under each other have the same
// columns; else what is left over is what is shared.
void FoldingRow::widen(Line &line, int width) const
{
    const std::size_t count = line.items.size();
    std::vector<int> shares(count);
    for (const Grows by : {Grows::Stretch, Grows::Wish, Grows::Column}) {
        if (sumOf(shares) == 0)
            std::transform(line.items.begin(), line.items.end(), shares.begin(), [by](const Item *one) { return shareOf(*one->item, one->stretch, by); });
    }
    const int all = sumOf(shares);
    if (all == 0)
        return;
    const int room = width - std::max(0, spacing()) * static_cast<int>(count - 1);
    bool fair = true;
    for (std::size_t i = 0; i < count; ++i)
        fair = fair && shares[i] > 0 && room * shares[i] / all >= line.widths[i];
    const int left = room - sumOf(line.widths);
    for (std::size_t i = 0; i < count; ++i)
        line.widths[i] = fair ? room * shares[i] / all : line.widths[i] + left * shares[i] / all;
}

int FoldingRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Line> lines = linesAt(width - margins.left() - margins.right());
    for (const Line &line : lines)
        height += line.height;
    return height + std::max(0, spacing()) * std::max(0, static_cast<int>(lines.size()) - 1);
}

void FoldingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    std::vector<Line> lines = linesAt(room.width());
    const auto growing = static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.grows; }));
    const int left = std::max(0, rect.height() - heightForWidth(rect.width()));
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = room.top();
    for (const Line &line : lines) {
        const int alone = lines.size() == 1 ? left : 0;
        const int height = line.height + (line.grows ? left / growing : alone);
        int x = room.left();
        for (std::size_t i = 0; i < line.items.size(); ++i) {
            line.items[i]->item->setGeometry(QStyle::visualRect(direction, room, QRect(x, top, line.widths[i], height)));
            x += line.widths[i] + std::max(0, spacing());
        }
        top += height + std::max(0, spacing());
    }
}

} // namespace balie
