// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

class QTableView;

namespace balie {

// Keeps the columns of a short table inside its width: texts wrap, the whole columns (days, numbers) never
// do. For tables of which all rows are there, not for lists that come a page at a time.
class FittedColumns : public QObject
{
    Q_OBJECT

public:
    FittedColumns(QTableView *table, std::vector<int> whole);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView *m_table;
    QObject *m_viewport; // asked for once: events still come while the table goes
    std::vector<int> m_whole;
    QTimer m_soon; // one fitting for all changes of one turn
};

} // namespace balie
