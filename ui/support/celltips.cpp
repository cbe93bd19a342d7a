// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/celltips.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyleOptionViewItem>
#include <QToolTip>

namespace balie {

CellTips::CellTips(QAbstractItemView *view) : QObject(view), m_view(view)
{
    view->viewport()->installEventFilter(this);
}

static QString tipOfHead(const QHeaderView &head, const QPoint &at)
{
    const int section = head.logicalIndexAt(at);
    if (section < 0 || head.sectionSizeHint(section) <= head.sectionSize(section))
        return {};
    return head.model()->headerData(section, head.orientation()).toString();
}

QString CellTips::tipAt(const QAbstractItemView &view, const QPoint &at)
{
    if (const auto *head = qobject_cast<const QHeaderView *>(&view))
        return tipOfHead(*head, at);
    const QModelIndex index = view.indexAt(at);
    if (!index.isValid())
        return {};
    if (const QString own = index.data(Qt::ToolTipRole).toString(); !own.isEmpty())
        return own;
    const QSize wanted = view.sizeHintForIndex(index);
    const QSize room = view.visualRect(index).size();
    const bool fits = wanted.width() <= room.width() && wanted.height() <= room.height();
    return fits ? QString() : index.data().toString();
}

bool CellTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    // As text, whatever stands in it (threat T-07).
    QToolTip::showText(help->globalPos(), tipAt(*m_view, help->pos()).toHtmlEscaped(), m_view->viewport());
    return true;
}

} // namespace balie
