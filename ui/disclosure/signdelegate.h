// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/recipientflags.h"
#include "ui/models/disclosuresmodel.h"
#include "ui/support/chip.h"

#include <QStyledItemDelegate>

#include <functional>
#include <vector>

namespace balie {

Chip chipOf(DisclosureSign sign);
Chip chipOf(RecipientFlag flag);

// Signs beside each other: with their words as far as there is room, the rest as pictures alone. The text of the cell has
// the words either way.
class SignDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using ChipsOf = std::function<std::vector<Chip>(const QModelIndex &index)>;

    explicit SignDelegate(ChipsOf chipsOf, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_chipsOf(std::move(chipsOf)) {}

    // Of one sign with these words; of so many without words.
    static int widthFor(const Chip &chip, const QFont &font);
    static int tightWidthFor(int signs, const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ChipsOf m_chipsOf;
};

} // namespace balie
