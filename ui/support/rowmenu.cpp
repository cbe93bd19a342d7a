// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rowmenu.h"

#include "ui/support/accesskeys.h"
#include "ui/support/icons.h"
#include "ui/support/rowscopy.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace balie {

RowMenu::RowMenu(QTableView *table) : QObject(table), m_table(table)
{
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &RowMenu::show);
    auto *copy = new QShortcut(QKeySequence::Copy, table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &RowMenu::copyRows);
}

RowMenu &RowMenu::of(QTableView &table)
{
    auto *menu = table.findChild<RowMenu *>(QString(), Qt::FindDirectChildrenOnly);
    Q_ASSERT(menu);
    return *menu;
}

void RowMenu::offer(QAbstractButton *button)
{
    m_buttons.append(button);
}

void RowMenu::show(const QPoint &at)
{
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT opening(menu);
    addActs(menu);
    const bool chosen = m_table->currentIndex().isValid();
    const bool single = m_table->selectionMode() == QAbstractItemView::SingleSelection;
    menu->addSeparator();
    QAction *rows = menu->addAction(icon(IconName::Copy), single ? tr("Copy the row") : tr("Copy the rows"), QKeySequence::Copy, this, &RowMenu::copyRows);
    rows->setObjectName(QStringLiteral("copyRows"));
    rows->setEnabled(m_table->selectionModel()->hasSelection());
    QAction *cell = menu->addAction(tr("Copy this cell"), this, &RowMenu::copyCell);
    cell->setObjectName(QStringLiteral("copyCell"));
    cell->setEnabled(chosen);
    AccessKeys keys;
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator())
            action->setText(keys.marked(action->text().remove(QLatin1Char('&'))));
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void RowMenu::addActs(QMenu *menu)
{
    for (QAction *act : m_table->actions())
        menu->addAction(act->icon(), act->text(), act, &QAction::trigger)->setEnabled(act->isEnabled());
    for (const QPointer<QAbstractButton> &button : m_buttons) {
        if (!button || !button->isVisible())
            continue;
        QAction *act = menu->addAction(button->icon(), button->text(), button, &QAbstractButton::click);
        act->setObjectName(button->objectName());
        act->setCheckable(button->isCheckable());
        act->setChecked(button->isChecked());
        act->setEnabled(button->isEnabled());
    }
}

void RowMenu::copyRows()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        return;
    QApplication::clipboard()->setMimeData(copyOfRows(*m_table->model(), rows).release());
    Q_EMIT rowsCopied(static_cast<int>(rows.size()));
}

void RowMenu::copyCell()
{
    QApplication::clipboard()->setText(copiedCell(m_table->currentIndex().data().toString()));
}

} // namespace balie
