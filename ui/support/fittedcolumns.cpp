// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fittedcolumns.h"

#include "ui/support/columnshare.h"
#include "ui/support/metrics.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace balie {

namespace {

// Wider than the text itself, as the style draws a cell.
constexpr qreal airOfCell = 3 * metrics::related;

// No word of people is longer than this; what is, as the name of a file, would take the room of all others.
constexpr int longestWord = 26;

void widen(ColumnNeed &need, const QString &text, const QFontMetricsF &letters)
{
    need.natural = std::max(need.natural, letters.horizontalAdvance(text) + airOfCell);
    for (const QString &word : text.split(QLatin1Char(' ')))
        need.least = std::max(need.least, letters.horizontalAdvance(word.left(longestWord)) + airOfCell);
}

} // namespace

FittedColumns::FittedColumns(QTableView *table, std::vector<int> whole)
    : QObject(table), m_table(table), m_viewport(table->viewport()), m_whole(std::move(whole))
{
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setMinimumSectionSize(metrics::icon);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setWordWrap(true);
    table->viewport()->installEventFilter(this);
    table->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FittedColumns::fit);
    const auto soon = [this] { m_soon.start(); };
    connect(table->model(), &QAbstractItemModel::modelReset, this, soon);
    connect(table->model(), &QAbstractItemModel::dataChanged, this, soon);
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport && event->type() == QEvent::Resize)
        fit();
    else if (watched == m_table && event->type() == QEvent::FontChange)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void FittedColumns::fit()
{
    const QAbstractItemModel &model = *m_table->model();
    const QFontMetricsF letters(m_table->font());
    const QFontMetricsF heads(m_table->horizontalHeader()->font());
    std::vector<ColumnNeed> needs(static_cast<std::size_t>(model.columnCount()));
    for (int column = 0; column < model.columnCount(); ++column) {
        ColumnNeed &need = needs[static_cast<std::size_t>(column)];
        need.whole = std::find(m_whole.begin(), m_whole.end(), column) != m_whole.end();
        const QString head = model.headerData(column, Qt::Horizontal).toString();
        need.least = need.natural = heads.horizontalAdvance(head) + airOfCell; // a head does not wrap
        for (int row = 0; row < model.rowCount(); ++row)
            widen(need, model.index(row, column).data().toString(), letters);
    }
    // The room beside a scroll bar, whether there is one or not: else wrapping would make the bar come, the
    // bar would make the text wrap otherwise, and so on for ever.
    const int room = m_table->width() - 2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width();
    int column = 0;
    for (const int width : dotsOf(needs, room))
        m_table->setColumnWidth(column++, width);
    m_table->resizeRowsToContents();
}

} // namespace balie
