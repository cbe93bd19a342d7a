// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAbstractButton;
class QAction;
class QMenu;
class QTableView;

namespace balie {

// What every table can do for its rows, by the right button, Shift+F10 or the menu key: the acts of the page,
// and copying, which whoever may read may do. Ctrl+C copies the chosen rows with their heads.
class RowMenu : public QObject
{
    Q_OBJECT

public:
    // dressTable() makes it; a table has one.
    explicit RowMenu(QTableView *table);
    static RowMenu &of(QTableView &table);

    // What that button beside the table does with the chosen row; it stands in the menu while it is shown.
    void offer(QAbstractButton *button);

Q_SIGNALS:
    // For acts that no button has; they come first.
    void opening(QMenu *menu);
    void rowsCopied(int rows);

private:
    void show(const QPoint &at);
    void addActs(QMenu *menu);
    void copyRows();
    void copyCell();

    QTableView *m_table;
    QList<QPointer<QAbstractButton>> m_buttons;
};

} // namespace balie
