// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tables.h"

#include "ui/support/celltips.h"
#include "ui/support/metrics.h"
#include "ui/support/rowmenu.h"

#include <QHeaderView>
#include <QTableView>

namespace balie {

void dressTable(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int row = metrics::denseRow(table.fontMetrics());
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(row);
    table.verticalHeader()->setDefaultSectionSize(row);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight); // a letter that is cut through is none
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new RowMenu(&table);
    new CellTips(&table);
    new CellTips(table.horizontalHeader());
}

int columnFor(const QTableView &table, int letters)
{
    return letters * table.fontMetrics().averageCharWidth() + 2 * metrics::related;
}

int columnFor(const QTableView &table, const QString &sample)
{
    return table.fontMetrics().horizontalAdvance(sample) + 2 * metrics::related + metrics::tight;
}

} // namespace balie
