// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchartspanel.h"

#include "ui/reports/reportcharts.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balie {

ReportChartsPanel::ReportChartsPanel(QWidget *parent) : QWidget(parent)
{
    build();
}

void ReportChartsPanel::build()
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    metrics::layOutInside(lines);
    lines->setContentsMargins(0, metrics::related, metrics::related, 0);
    m_hidden = new PlainLabel(tr("Charts are shown only where no number of them is hidden. The numbers say in words what is."), TextRole::Caption, content);
    m_hidden->setObjectName(QStringLiteral("chartsHidden"));
    m_hidden->setWordWrap(true);
    lines->addWidget(m_hidden);
    m_toNumbers = new QPushButton(tr("Show the numbers"), content);
    m_toNumbers->setObjectName(QStringLiteral("toNumbers"));
    connect(m_toNumbers, &QPushButton::clicked, this, &ReportChartsPanel::numbersWanted);
    lines->addWidget(m_toNumbers, 0, Qt::AlignLeft);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(metrics::page);
    m_grid->setVerticalSpacing(metrics::groups);
    m_months = addChart("requestsByMonth", content);
    m_time = addChart("answeredByMonth", content);
    m_rights = addChart("requestsByRight", content);
    m_rights->setFixedHeight(23 * fontMetrics().height()); // each of the bars has its words
    m_days = addChart("daysByMonth", content);
    lines->addLayout(m_grid);
    lines->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has it
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->addWidget(scroll);
    layOut();
}

FigureChart *ReportChartsPanel::addChart(const char *name, QWidget *parent)
{
    auto *chart = new FigureChart(parent);
    chart->setObjectName(QString::fromLatin1(name));
    chart->setFixedHeight(17 * fontMetrics().height());
    return chart;
}

void ReportChartsPanel::showFigures(const ReportFigures &figures)
{
    const auto show = [](FigureChart *chart, const std::optional<ChartFigures> &shown) {
        chart->setVisible(shown.has_value());
        if (shown)
            chart->setFigures(*shown);
    };
    show(m_months, chartOfMonths(figures));
    show(m_rights, chartOfRights(figures));
    show(m_time, chartOfTime(figures));
    show(m_days, chartOfDays(figures));
    m_hidden->setVisible(figures.least > 0);
    m_toNumbers->setVisible(figures.least > 0);
}

void ReportChartsPanel::focusFirst()
{
    for (FigureChart *chart : {m_months, m_time, m_rights, m_days}) {
        if (auto *toggle = chart->findChild<QWidget *>(QStringLiteral("tableToggle")); toggle && !chart->isHidden())
            return toggle->setFocus();
    }
    m_toNumbers->setFocus();
}

void ReportChartsPanel::layOut()
{
    const int columns = width() < 110 * fontMetrics().averageCharWidth() ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (FigureChart *chart : {m_months, m_time, m_rights, m_days}) {
        m_grid->addWidget(chart, place / columns, place % columns, Qt::AlignTop);
        ++place;
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ReportChartsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace balie
