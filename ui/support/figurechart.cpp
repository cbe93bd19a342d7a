// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/figurechart.h"

#include "ui/support/fittedcolumns.h"
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
#include <QHorizontalStackedBarSeries>
#include <QLegend>
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
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) { Q_EMIT categoryActivated(row, column - 1); });
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
    new FittedColumns(m_table, {1, 2, 3, 4, 5, 6}); // numbers; what they are of gives way
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
    dressTwin();
    fillTable();
    draw();
}

// Small letters, as under the bars: beside a list there is little room for seven heads.
void FigureChart::dressTwin()
{
    const QFont small = metrics::captionFont(font());
    m_table->setFont(small);
    m_table->horizontalHeader()->setFont(small);
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
        m_table->setItem(row, 0, new QTableWidgetItem((m_figures.rowTitles.isEmpty() ? m_figures.categories : m_figures.rowTitles).at(row)));
        for (int column = 1; column < m_table->columnCount(); ++column) {
            const auto &values = m_figures.series[static_cast<std::size_t>(column - 1)].values;
            const qint64 value = static_cast<std::size_t>(row) < values.size() ? values[static_cast<std::size_t>(row)] : 0;
            auto *cell = new QTableWidgetItem(locale().toString(value));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
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
    case FigureShape::Bars:
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
QStringList FigureChart::captions(const std::vector<qint64> &totals) const
{
    const QString cell = m_figures.shape == FigureShape::Bars ? QStringLiteral("%1 <b>%2</b>")
                                                              : QStringLiteral("<table cellspacing=0><tr><td align=center>%1</td></tr>"
                                                                               "<tr><td align=center><b>%2</b></td></tr></table>");
    QStringList result;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const std::size_t category = placeOf(i);
        result.append(cell.arg(m_figures.categories.at(static_cast<qsizetype>(category)).toHtmlEscaped(), shortNumber(totals[category])));
    }
    return result;
}

// No wider than a column; the whole number stands in the table.
QString FigureChart::shortNumber(qint64 number) const
{
    if (number >= 1'000'000)
        return tr("%1m", "millions, as short as can be").arg(locale().toString(double(number) / 1e6, 'f', 1));
    if (number >= 100'000)
        return tr("%1k", "thousands, as short as can be").arg(locale().toString(number / 1000));
    return locale().toString(number);
}

void FigureChart::nameColours(QChart *chart) const
{
    QLegend *names = chart->legend();
    names->setVisible(true);
    names->setAlignment(Qt::AlignBottom);
    names->setMarkerShape(QLegend::MarkerShapeRectangle);
    names->setFont(metrics::captionFont(font()));
    names->setLabelColor(palette().color(QPalette::WindowText));
    names->setContentsMargins(0, 0, 0, 0);
}

// The bars that lie run from below: the first category must come last to stand on top.
std::size_t FigureChart::placeOf(std::size_t category) const
{
    return m_figures.shape == FigureShape::Bars ? static_cast<std::size_t>(m_figures.categories.size()) - 1 - category : category;
}

void FigureChart::drawColumns(QChart *chart)
{
    QAbstractBarSeries *bars = m_figures.shape == FigureShape::Bars ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries(chart))
                                                                    : static_cast<QAbstractBarSeries *>(new QStackedBarSeries(chart));
    const auto count = static_cast<std::size_t>(m_figures.categories.size());
    std::vector<qint64> totals(count, 0);
    for (std::size_t place = 0; place < m_figures.series.size(); ++place) {
        const FigureSeries &series = m_figures.series[place];
        // Qt Charts reads every text as HTML.
        auto *set = new QBarSet(series.name.toHtmlEscaped(), bars);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t category = placeOf(i);
            const qint64 value = category < series.values.size() ? series.values[category] : 0;
            *set << static_cast<qreal>(value);
            totals[category] += value;
        }
        set->setColor(strong(series.hue, palette()));
        set->setBorderColor(palette().color(QPalette::Window));
        bars->append(set);
        connect(set, &QBarSet::clicked, this,
                [this, part = static_cast<int>(place)](int index) { Q_EMIT categoryActivated(static_cast<int>(placeOf(static_cast<std::size_t>(index))), part); });
    }
    bars->setBarWidth(0.62);
    chart->addSeries(bars);
    drawAxes(chart, bars, totals);
    if (m_figures.colourNames == ColourNames::UnderBars)
        nameColours(chart);
}

void FigureChart::drawAxes(QChart *chart, QAbstractBarSeries *bars, const std::vector<qint64> &totals) const
{
    const bool lying = m_figures.shape == FigureShape::Bars;
    auto *across = new QBarCategoryAxis(chart);
    across->append(captions(totals));
    across->setGridLineVisible(false);
    across->setLinePen(QPen(hairline(palette()), 1));
    across->setLabelsFont(metrics::captionFont(font()));
    across->setLabelsColor(lying ? palette().color(QPalette::WindowText) : secondary(palette()));
    chart->addAxis(across, lying ? Qt::AlignLeft : Qt::AlignBottom);
    bars->attachAxis(across);
    auto *up = new QValueAxis(chart);
    const qint64 top = totals.empty() ? 1 : std::max<qint64>(1, *std::max_element(totals.begin(), totals.end()));
    // A grid of whole numbers that ends above the tallest column.
    const qint64 step = std::max<qint64>(1, (top + 3) / 4);
    up->setRange(0, static_cast<qreal>((top / step + 1) * step));
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickAnchor(0);
    up->setTickInterval(static_cast<qreal>(step));
    up->setLabelsVisible(false);
    up->setLineVisible(false);
    up->setGridLinePen(QPen(hairline(palette()), 1));
    chart->addAxis(up, lying ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(up);
}

void FigureChart::drawRing(QChart *chart) const
{
    auto *ring = new QPieSeries(chart);
    ring->setHoleSize(0.68);
    ring->setPieSize(0.96);
    for (const FigureSeries &series : m_figures.series) {
        const qint64 sum = std::accumulate(series.values.begin(), series.values.end(), qint64(0));
        QPieSlice *slice = ring->append(series.name.toHtmlEscaped(), static_cast<qreal>(sum));
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
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_title) {
        dressTwin();
        draw();
    }
}

} // namespace balie
