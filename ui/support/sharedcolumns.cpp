// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sharedcolumns.h"

#include "ui/support/metrics.h"
#include "ui/support/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace balie {

SharedColumns::SharedColumns(QTableView *table) : QObject(table), m_table(table), m_viewport(table->viewport())
{
    table->horizontalHeader()->setMinimumSectionSize(metrics::icon);
    m_viewport->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) { keep(column, width); });
}

void SharedColumns::setNeeds(std::vector<ColumnNeed> usual, std::vector<ColumnNeed> tight)
{
    m_usual = std::move(usual);
    m_tight = tight.empty() ? m_usual : std::move(tight);
    widenToHeads(m_usual);
    widenToHeads(m_tight);
    share();
}

void SharedColumns::widenToHeads(std::vector<ColumnNeed> &needs) const
{
    int column = 0;
    for (ColumnNeed &need : needs) {
        need.head = std::max(need.head, qreal(columnFor(*m_table, m_table->model()->headerData(column++, Qt::Horizontal).toString())));
        need.least = std::max(need.least, need.head);
        need.natural = std::max(need.natural, need.head);
    }
}

bool SharedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport && event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

void SharedColumns::setSpare(std::vector<int> columns)
{
    m_spare = std::move(columns);
    share();
}

// The needs of those that stay.
std::vector<ColumnNeed> SharedColumns::leaveOut(std::vector<ColumnNeed> needs, int room)
{
    for (const int column : m_spare) {
        const bool stays = fits(needs, room);
        m_table->setColumnHidden(column, !stays);
        if (!stays)
            needs[static_cast<std::size_t>(column)] = {};
    }
    std::vector<ColumnNeed> staying;
    for (std::size_t column = 0; column < needs.size(); ++column) {
        if (!m_table->isColumnHidden(static_cast<int>(column)))
            staying.push_back(needs[column]);
    }
    return staying;
}

void SharedColumns::share()
{
    const QScopedValueRollback sharing(m_sharing, true);
    const int room = m_table->viewport()->width();
    int column = 0;
    for (const int width : dotsOf(leaveOut(fits(m_usual, room) ? m_usual : m_tight, room), room)) {
        while (m_table->isColumnHidden(column))
            ++column;
        m_table->setColumnWidth(column++, width);
    }
}

void SharedColumns::keep(int column, int width)
{
    const auto place = static_cast<std::size_t>(column);
    if (m_sharing || place >= m_usual.size())
        return;
    for (std::vector<ColumnNeed> *needs : {&m_usual, &m_tight})
        (*needs)[place] = {.natural = qreal(width), .least = qreal(width), .whole = true};
}

} // namespace balie
