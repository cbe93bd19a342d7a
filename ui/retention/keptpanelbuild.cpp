// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel of what is kept is put together: the charts above, under them the list with its filters and the chosen item.
#include "core/wording/retentionwords.h"
#include "ui/models/retentionmodel.h"
#include "ui/retention/itempanel.h"
#include "ui/retention/keptpanel.h"
#include "ui/retention/statedelegate.h"
#include "ui/support/emptyhint.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterchips.h"
#include "ui/support/foldingrow.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

namespace {

ColumnNeed needOf(RetentionColumn column, const QTableView &table)
{
    const auto letters = [&table](int natural, int least) { return ColumnNeed{.natural = qreal(columnFor(table, natural)), .least = qreal(columnFor(table, least))}; };
    switch (column) {
    case RetentionColumn::Whom: return letters(28, 20);
    case RetentionColumn::Category: return letters(30, 18);
    case RetentionColumn::System: return letters(18, 12);
    case RetentionColumn::Organisation: return letters(16, 12);
    case RetentionColumn::Trigger:
    case RetentionColumn::Until: {
        const qreal day = columnFor(table, QStringLiteral("00-00-0000"));
        return {.natural = day, .least = day, .whole = true};
    }
    case RetentionColumn::State: {
        const qreal chip = StateDelegate::widthFor(table.font());
        return {.natural = chip, .least = chip, .whole = true};
    }
    }
    Q_UNREACHABLE();
}

QComboBox *addFilter(QLayout &row, const char *name, const QString &whatItIs, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(whatItIs);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    row.addWidget(box);
    return box;
}

} // namespace

void KeptPanel::build()
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    metrics::layOutInside(lines);
    lines->setContentsMargins(0, metrics::related, metrics::related, 0);
    lines->setSpacing(metrics::groups);
    lines->addWidget(buildCharts(content));
    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setObjectName(QStringLiteral("retentionSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildBeside());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({820, 340});
    lines->addWidget(m_splitter, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has it
    scroll->setWidget(content);
    m_empty = new EmptyState(this);
    m_body = new QStackedLayout(this);
    m_body->addWidget(scroll);
    m_body->addWidget(m_empty);
}

QWidget *KeptPanel::buildCharts(QWidget *content)
{
    auto *charts = new QWidget(content);
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight, charts);
    metrics::layOutInside(m_charts);
    m_charts->setSpacing(metrics::page);
    m_months = new FigureChart(charts);
    m_months->setObjectName(QStringLiteral("byMonth"));
    m_categories = new FigureChart(charts);
    m_categories->setObjectName(QStringLiteral("byCategory"));
    for (FigureChart *chart : {m_months, m_categories}) {
        chart->setFixedHeight(21 * fontMetrics().height()); // each of the bars has its words
        m_charts->addWidget(chart, 1);
    }
    return charts;
}

QWidget *KeptPanel::buildList()
{
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    metrics::layOutInside(lines);
    lines->addLayout(buildFilters(list));
    m_chips = new FilterChips(list);
    lines->addWidget(m_chips);
    m_table = new QTableView(list);
    m_table->setObjectName(QStringLiteral("retentionTable"));
    m_table->setAccessibleName(tr("What is kept"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(static_cast<int>(RetentionColumn::State), new StateDelegate(m_table));
    m_table->setMinimumHeight(8 * metrics::denseRow(fontMetrics()));
    std::vector<ColumnNeed> usual;
    std::vector<ColumnNeed> tight; // of the chip there is then the sign alone
    for (const RetentionColumn column : retentionColumns) {
        usual.push_back(needOf(column, *m_table));
        tight.push_back(usual.back());
        if (column == RetentionColumn::State)
            tight.back().natural = tight.back().least = StateDelegate::tightWidthFor(m_table->font());
    }
    auto *widths = new SharedColumns(m_table);
    widths->setNeeds(std::move(usual), std::move(tight));
    widths->setSpare({6, 2, 3}); // beside the list, all of them
    lines->addWidget(m_table, 1);
    m_hint = new EmptyHint(m_table, tr("&Clear the filters"));
    return list;
}

QLayout *KeptPanel::buildFilters(QWidget *list)
{
    auto *row = new FoldingRow;
    row->setSpacing(metrics::related);
    m_state = addFilter(*row, "stateFilter", tr("Only in this state"), list);
    m_category = addFilter(*row, "categoryFilter", tr("Only of this category"), list);
    m_month = addFilter(*row, "monthFilter", tr("Only what is kept until this month"), list);
    m_count = new PlainLabel(QString(), TextRole::Caption, list);
    m_count->setObjectName(QStringLiteral("retentionCount"));
    row->addWidget(m_count);
    m_propose = new QPushButton(icon(IconName::Forward), tr("Propo&se to destroy…"), list);
    m_propose->setObjectName(QStringLiteral("proposeDestruction"));
    m_propose->setVisible(m_workspace.may(Permission::ManageRetention));
    row->addWidget(m_propose);
    return row;
}

QWidget *KeptPanel::buildBeside()
{
    auto *beside = new QScrollArea;
    beside->setWidgetResizable(true);
    beside->setFrameShape(QFrame::NoFrame);
    beside->setFocusPolicy(Qt::NoFocus); // its buttons have it
    beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_item = new ItemPanel(m_workspace.may(Permission::ManageRetention));
    beside->setWidget(m_item);
    return beside;
}

} // namespace balie
