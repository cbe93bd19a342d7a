// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/chip.h"
#include "ui/support/expirylook.h"

#include <QStyledItemDelegate>

namespace balie {

// The chip of a state; one without a state was destroyed.
Chip chipOf(std::optional<ExpiryState> state, const QString &word);

// The state of what is kept as a chip in its cell. Where the words do not fit the sign stands alone, and they are in the tool tip.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Enough for the longest of all states, and for the sign alone.
    static int widthFor(const QFont &font);
    static int tightWidthFor(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace balie
