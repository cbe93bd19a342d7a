// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/figurechart.h"

#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPieSeries>
#include <QPieSlice>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace balie {

FigureChart::FigureChart(QWidget *parent) : QWidget(parent)
{
    build();
}

void FigureChart::build()
{
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->setSpacing(metrics::tight);
    auto *head = new QHBoxLayout;
    m_title = new PlainLabel(QString(), TextRole::GroupTitle, this);
    m_title->setWordWrap(true);
    m_toggle = new QToolButton(this);
    m_toggle->setObjectName(QStringLiteral("tableToggle"));
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setText(tr("Table"));
    head->addWidget(m_title, 1);
    head->addWidget(m_toggle);
    whole->addLayout(head);
    m_summary = new PlainLabel(QString(), TextRole::Caption, this);
    m_summary->setWordWrap(true);
    whole->addWidget(m_summary);
    buildStack();
    whole->addWidget(m_stack, 1);
    connect(m_toggle, &QToolButton::toggled, this, &FigureChart::showTable);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT categoryActivated(row); });
}

// The picture, and its twin for who would rather read.
void FigureChart::buildStack()
{
    m_stack = new QStackedWidget(this);
    m_view = new QChartView(m_stack);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setMinimumHeight(170);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setAutoFillBackground(false);
    m_table = new QTableWidget(m_stack);
    m_table->setObjectName(QStringLiteral("figureTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    new RowMenu(m_table);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
}

void FigureChart::setFigures(ChartFigures figures)
{
    m_figures = std::move(figures);
    m_title->setText(m_figures.title);
    m_summary->setText(m_figures.summary);
    setAccessibleName(m_figures.title);
    m_view->setAccessibleName(m_figures.title);
    m_view->setAccessibleDescription(m_figures.summary);
    m_table->setAccessibleName(m_figures.title);
    m_table->setAccessibleDescription(m_figures.summary);
    m_toggle->setAccessibleName(tr("%1 as a table").arg(m_figures.title));
    fillTable();
    draw();
}

void FigureChart::showTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
}

void FigureChart::fillTable()
{
    m_table->setRowCount(static_cast<int>(m_figures.categories.size()));
    m_table->setColumnCount(static_cast<int>(m_figures.series.size()) + 1);
    QStringList heads{m_figures.categoryTitle};
    for (const FigureSeries &series : m_figures.series)
        heads.append(series.name);
    m_table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_figures.categories.at(row)));
        for (int column = 1; column < m_table->columnCount(); ++column) {
            const auto &values = m_figures.series[static_cast<std::size_t>(column - 1)].values;
            const int value = static_cast<std::size_t>(row) < values.size() ? values[static_cast<std::size_t>(row)] : 0;
            auto *cell = new QTableWidgetItem(locale().toString(value));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void FigureChart::draw()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    switch (m_figures.shape) {
    case FigureShape::Columns:
        drawColumns(chart);
        break;
    case FigureShape::Ring:
        drawRing(chart);
        break;
    }
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
}

// The total stands in the caption of each column: no legend, no value to guess.
QStringList FigureChart::captions(const std::vector<int> &totals) const
{
    const QString cell = QStringLiteral("<table cellspacing=0><tr><td align=center>%1</td></tr>"
                                        "<tr><td align=center><b>%2</b></td></tr></table>");
    QStringList result;
    for (qsizetype i = 0; i < m_figures.categories.size(); ++i) {
        result.append(cell.arg(m_figures.categories.at(i).toHtmlEscaped(),
                               locale().toString(totals[static_cast<std::size_t>(i)])));
    }
    return result;
}

void FigureChart::drawColumns(QChart *chart) const
{
    auto *bars = new QStackedBarSeries(chart);
    std::vector<int> totals(static_cast<std::size_t>(m_figures.categories.size()), 0);
    for (const FigureSeries &series : m_figures.series) {
        // Qt Charts reads every text as HTML.
        auto *set = new QBarSet(series.name.toHtmlEscaped(), bars);
        for (std::size_t i = 0; i < series.values.size() && i < totals.size(); ++i) {
            *set << series.values[i];
            totals[i] += series.values[i];
        }
        set->setColor(strong(series.hue, palette()));
        set->setBorderColor(palette().color(QPalette::Window));
        bars->append(set);
        connect(set, &QBarSet::clicked, this, &FigureChart::categoryActivated);
    }
    bars->setBarWidth(0.62);
    chart->addSeries(bars);
    auto *across = new QBarCategoryAxis(chart);
    across->append(captions(totals));
    across->setGridLineVisible(false);
    across->setLinePen(QPen(hairline(palette()), 1));
    across->setLabelsFont(metrics::captionFont(font()));
    across->setLabelsColor(secondary(palette()));
    chart->addAxis(across, Qt::AlignBottom);
    bars->attachAxis(across);
    auto *up = new QValueAxis(chart);
    const int top = totals.empty() ? 1 : std::max(1, *std::max_element(totals.begin(), totals.end()));
    // A grid of whole numbers that ends above the tallest column.
    const int step = std::max(1, (top + 3) / 4);
    up->setRange(0, (top / step + 1) * step);
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickAnchor(0);
    up->setTickInterval(step);
    up->setLabelsVisible(false);
    up->setLineVisible(false);
    up->setGridLinePen(QPen(hairline(palette()), 1));
    chart->addAxis(up, Qt::AlignLeft);
    bars->attachAxis(up);
}

void FigureChart::drawRing(QChart *chart) const
{
    auto *ring = new QPieSeries(chart);
    ring->setHoleSize(0.68);
    ring->setPieSize(0.96);
    for (const FigureSeries &series : m_figures.series) {
        const int sum = std::accumulate(series.values.begin(), series.values.end(), 0);
        QPieSlice *slice = ring->append(series.name.toHtmlEscaped(), sum);
        slice->setColor(strong(series.hue, palette()));
        slice->setBorderColor(palette().color(QPalette::Window));
    }
    chart->addSeries(ring);
    auto *centre = new QGraphicsSimpleTextItem(m_figures.centre, chart);
    QFont large = metrics::titleFont(font());
    centre->setFont(large);
    centre->setBrush(palette().color(QPalette::WindowText));
    const auto place = [centre, chart] {
        const QRectF area = chart->plotArea();
        centre->setPos(area.center() - centre->boundingRect().center());
    };
    connect(chart, &QChart::plotAreaChanged, chart, place);
    place();
}

void FigureChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_title)
        draw();
}

} // namespace balie
