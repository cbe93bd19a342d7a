// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/figurespanel.h"

#include "ui/support/metrics.h"
#include "ui/support/whenready.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balie {

FiguresPanel::FiguresPanel(Workspace &workspace, const Clock &clock, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_clock(clock)
{
    build();
    connect(m_months, &FigureChart::categoryActivated, this, [this](int bar) { openBar(m_byMonth, bar); });
    connect(m_recipients, &FigureChart::categoryActivated, this, [this](int bar) { openBar(m_byRecipient, bar); });
    connect(m_purposes, &FigureChart::categoryActivated, this, [this](int bar) { openBar(m_byPurpose, bar); });
    connect(m_kinds, &FigureChart::categoryActivated, this, [this](int bar) { openBar(m_byKind, bar); });
    connect(m_bases, &FigureChart::categoryActivated, this, [this](int bar) { openBar(m_byBasis, bar); });
}

static FigureChart *barChart(QWidget *parent, const char *name)
{
    auto *chart = new FigureChart(parent);
    chart->setObjectName(QString::fromLatin1(name));
    chart->setFixedHeight(23 * chart->fontMetrics().height()); // each of the bars has its words
    return chart;
}

void FiguresPanel::build()
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    metrics::layOutInside(lines);
    lines->setContentsMargins(0, metrics::related, metrics::related, 0);
    lines->setSpacing(metrics::groups);
    m_months = new FigureChart(content);
    m_months->setObjectName(QStringLiteral("disclosuresByMonth"));
    m_months->setFixedHeight(15 * fontMetrics().height());
    lines->addWidget(m_months);
    m_recipients = barChart(content, "disclosuresByRecipient");
    m_purposes = barChart(content, "disclosuresByPurpose");
    m_kinds = barChart(content, "disclosuresByKind");
    m_bases = barChart(content, "disclosuresByBasis");
    for (const auto &[left, right] : {std::pair(m_recipients, m_purposes), std::pair(m_kinds, m_bases)}) {
        QBoxLayout *row = m_rows.emplace_back(new QBoxLayout(QBoxLayout::LeftToRight));
        row->setSpacing(metrics::page);
        row->addWidget(left, 1);
        row->addWidget(right, 1);
        lines->addLayout(row);
    }
    lines->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has it
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->addWidget(scroll);
}

void FiguresPanel::setOrganisation(std::optional<OrganisationId> organisation)
{
    if (m_organisation == organisation)
        return;
    m_organisation = organisation;
    refresh();
}

void FiguresPanel::refresh()
{
    const DayRange months = chartedMonths(m_clock.today());
    const auto read = [months, of = m_organisation](Register &opened) { return disclosureFigures(opened, *months.from, *months.until, of); };
    whenReady(m_workspace.run(read), this, [this, of = m_organisation](const Result<DisclosureFigures> &figures) {
        if (of != m_organisation)
            return;
        if (!figures)
            return void(Q_EMIT failed(figures.error()));
        showFigures(*figures);
    });
}

void FiguresPanel::showFigures(const DisclosureFigures &figures)
{
    const DayRange months = chartedMonths(m_clock.today());
    m_byMonth = chartByMonth(figures, months);
    m_byRecipient = chartByRecipient(figures, months);
    m_byPurpose = chartByPurpose(figures, months);
    m_months->setFigures(m_byMonth.figures);
    m_recipients->setFigures(m_byRecipient.figures);
    m_purposes->setFigures(m_byPurpose.figures);
    m_byKind = chartByKind(figures, months);
    m_kinds->setFigures(m_byKind.figures);
    m_byBasis = chartByBasis(figures, months);
    m_bases->setFigures(m_byBasis.figures);
    Q_EMIT figuresRead(figures);
}

// The rest of the recipients is no filter.
void FiguresPanel::openBar(const DisclosureChart &chart, int bar)
{
    if (bar < 0 || static_cast<std::size_t>(bar) >= chart.bars.size() || !chart.bars[static_cast<std::size_t>(bar)])
        return;
    DisclosureFilter filter = *chart.bars[static_cast<std::size_t>(bar)];
    filter.organisation = m_organisation;
    Q_EMIT filterWanted(filter);
}

void FiguresPanel::focusFirst()
{
    if (auto *toggle = m_months->findChild<QWidget *>(QStringLiteral("tableToggle")))
        toggle->setFocus();
}

void FiguresPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QBoxLayout *row : m_rows)
        row->setDirection(width() < 110 * fontMetrics().averageCharWidth() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace balie
