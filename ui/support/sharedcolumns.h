// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/columnshare.h"

#include <QObject>

class QTableView;

namespace balie {

// Keeps the columns of a list that comes a page at a time inside its width: they share the room, and what does
// not fit is elided (see CellTips). A column that somebody made wider or narrower stays so.
class SharedColumns : public QObject
{
    Q_OBJECT

public:
    explicit SharedColumns(QTableView *table);

    // One a column, of which the head always counts; its own width where it says one (a sign may be added to the
    // head). The tight needs hold where the usual ones do not fit; none: the usual ones always.
    void setNeeds(std::vector<ColumnNeed> usual, std::vector<ColumnNeed> tight = {});
    // Columns that stand elsewhere too: left out, the first first, where not even the least of all fits.
    void setSpare(std::vector<int> columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void widenToHeads(std::vector<ColumnNeed> &needs) const;
    void share();
    std::vector<ColumnNeed> leaveOut(std::vector<ColumnNeed> needs, int room);
    void keep(int column, int width);

    QTableView *m_table;
    QObject *m_viewport; // asked for once: events still come while the table goes
    std::vector<ColumnNeed> m_usual;
    std::vector<ColumnNeed> m_tight;
    std::vector<int> m_spare;
    bool m_sharing = false;
};

} // namespace balie
