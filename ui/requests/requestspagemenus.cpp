// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the list, for who uses the keyboard as well, and what stands where there are no rows.
#include "ui/models/requestlistmodel.h"
#include "ui/requests/filterheader.h"
#include "ui/requests/requestspage.h"
#include "ui/requests/viewlist.h"
#include "ui/support/accesskeys.h"
#include "ui/support/emptyhint.h"

#include <QMenu>
#include <QTableView>

namespace balie {

void RequestsPage::sortBy(int section, bool further)
{
    const RequestColumn column = m_model->columns()[static_cast<std::size_t>(section)];
    auto direction = Direction::Ascending;
    for (const SortKey &key : m_order) {
        if (key.column == column && key.direction == Direction::Ascending && (further || m_order.size() == 1))
            direction = Direction::Descending;
    }
    std::erase_if(m_order, [column, further](const SortKey &key) { return !further || key.column == column; });
    m_order.push_back({column, direction});
    m_model->setSortKeys(m_order);
    ask();
}

void RequestsPage::fillSortMenu(QMenu *menu)
{
    AccessKeys keys;
    for (std::size_t i = 0; i < m_model->columns().size(); ++i) {
        const RequestColumn column = m_model->columns()[i];
        QAction *action = menu->addAction(keys.marked(requestColumn(column).title));
        action->setObjectName(QStringLiteral("sort_%1").arg(toWord(column)));
        action->setCheckable(true);
        action->setChecked(!m_order.empty() && m_order.front().column == column);
        connect(action, &QAction::triggered, this, [this, section = static_cast<int>(i)] { sortBy(section, false); });
    }
}

void RequestsPage::fillColumnMenu(QMenu *menu)
{
    AccessKeys keys;
    for (RequestColumn column : allValues<RequestColumn>()) {
        QAction *action = menu->addAction(keys.marked(requestColumn(column).title));
        action->setObjectName(QStringLiteral("column_%1").arg(toWord(column)));
        action->setCheckable(true);
        const auto &now = m_model->columns();
        const bool shown = std::find(now.begin(), now.end(), column) != now.end();
        action->setChecked(shown);
        action->setEnabled(!shown || now.size() > 1);
        connect(action, &QAction::triggered, this, [this, column](bool show) {
            std::vector<RequestColumn> columns = m_model->columns();
            if (show)
                columns.push_back(column);
            else
                std::erase(columns, column);
            m_model->setColumns(columns);
            useColumns();
            ask();
        });
    }
}

void RequestsPage::showHeadMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("headMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(m_head->mapToGlobal(at));
}

// Sorting by a column twice turns its order.
void RequestsPage::fillRowMenu(QMenu *menu)
{
    QAction *open = menu->addAction(icon(IconName::Forward), tr("&Open the case"), this, &RequestsPage::openChosen);
    open->setEnabled(m_model->rowAt(m_table->currentIndex().row()));
    menu->addSeparator();
    QMenu *sort = menu->addMenu(tr("&Sort by"));
    fillSortMenu(sort);
    QMenu *columns = menu->addMenu(tr("Co&lumns"));
    columns->setObjectName(QStringLiteral("columnMenu"));
    fillColumnMenu(columns);
}

void RequestsPage::sayMistake(const Error &error)
{
    const QString word = error.fact(QStringLiteral("column"));
    for (int i = 0; i < static_cast<int>(m_model->columns().size()); ++i) {
        const RequestColumn column = m_model->columns()[static_cast<std::size_t>(i)];
        if (toWord(column) != word)
            continue;
        const QString title = requestColumn(column).title;
        m_mistake = isDayColumn(column)
            ? tr("“%1” under %2 is no day. %3").arg(m_head->typed(i).trimmed(), title, filterHelp(column))
            : tr("“%1” does not occur under %2. %3").arg(m_head->typed(i).trimmed(), title, filterHelp(column));
        m_head->markMistake(i, m_mistake);
    }
}

void RequestsPage::showHint()
{
    if (!m_mistake.isEmpty())
        m_hint->say(QStringLiteral("⚠ ") + m_mistake);
    else if (!m_model->isLoaded() || m_model->rowCount() > 0)
        m_hint->say({});
    else if (typedFilters().isEmpty())
        m_hint->say(tr("No case in this view."), EmptyHint::Action::Hidden);
    else
        m_hint->say(tr("No case in this view fits the filters."));
}

// Whether there is no case at all, as the view of all counted them.
bool RequestsPage::isRegisterEmpty() const
{
    for (const ViewList::View &view : m_views->views()) {
        if (view.word == QStringLiteral("all"))
            return view.count == 0 && m_model->isLoaded() && m_model->rowCount() == 0;
    }
    return false;
}

} // namespace balie
