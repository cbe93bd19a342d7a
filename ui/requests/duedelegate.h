// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace balie {

// The last day of a case with the chip that says how soon that is, in one cell.
class DueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Enough for the longest of both.
    static int widthFor(const QFont &font);
    // Enough for the day and the sign of the chip; its words are then in the tool tip.
    static int tightWidthFor(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace balie
