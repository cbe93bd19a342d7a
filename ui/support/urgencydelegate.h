// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace balie {

// A case in a work list, two lines high: number and person in bold, under them rights, channel and
// the next step; at the right the urgency chip and under it the date. Heads of groups are one line.
// It reads the roles of ui/models/requestroles.h. Gives one model column the whole width of the view.
class UrgencyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    // Gives the left edge of what was painted.
    int paintDates(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int right) const;
};

} // namespace balie
