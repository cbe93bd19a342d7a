// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportnumberspanel.h"

#include "core/wording/datewords.h"
#include "core/wording/reportwords.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/tables.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace balie {

namespace {

QTableWidgetItem *cell(const QString &words, Qt::Alignment side = Qt::AlignLeft)
{
    auto *made = new QTableWidgetItem(words);
    made->setTextAlignment(side | Qt::AlignVCenter);
    return made;
}

QString numberOf(const ReportRow &row, const ReportNumber &number, int least)
{
    return row.part == ReportPart::Days || row.part == ReportPart::MonthMedians ? daysWords(number, least) : numberWords(number, least);
}

struct Line
{
    QString part;
    QString what;
    QString number;
    QString previous;
};

// With the shares behind what they are of. The part is named on its first line.
std::vector<Line> linesOf(const ReportFigures &figures)
{
    std::vector<Line> lines;
    for (const ReportPart part : allValues<ReportPart>()) {
        QString name = wordOf(part);
        for (const ReportRow &row : rowsOf(figures, part)) {
            if (!row.number.isSaid() && !row.previous.isSaid())
                continue;
            lines.push_back({name, wordOf(row), numberOf(row, row.number, figures.least), numberOf(row, row.previous, figures.least)});
            name.clear();
        }
        if (part == ReportPart::Promise || part == ReportPart::Law)
            lines.push_back({name, ReportText::shareName(), shareWords(figures.shareOnTime(part, figures.now)), shareWords(figures.shareOnTime(part, figures.before))});
    }
    return lines;
}

QTableWidget *makeTable(const char *name, const QStringList &heads, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()), parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    dressTable(*table);
    return table;
}

} // namespace

ReportNumbersPanel::ReportNumbersPanel(QWidget *parent) : QWidget(parent)
{
    build();
    buildSlowest();
}

void ReportNumbersPanel::build()
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    lines->setContentsMargins(0, metrics::related, 0, 0);
    lines->setSpacing(metrics::related);
    m_table = makeTable("reportTable", {ReportText::partColumn(), ReportText::whatColumn(), ReportText::numberColumn(), QString()}, this);
    m_table->setAccessibleName(tr("All numbers of the report"));
    new FittedColumns(m_table, {2, 3}); // numbers; what they are of gives way
    lines->addWidget(m_table, 1);
}

void ReportNumbersPanel::buildSlowest()
{
    m_slowestTitle = new PlainLabel(tr("Took longest"), TextRole::GroupTitle, this);
    m_slowest = makeTable("slowestTable", {tr("Case"), tr("Days from receipt to answer")}, this);
    m_slowest->setAccessibleName(tr("The cases that took longest; Enter opens one"));
    m_slowest->horizontalHeader()->setStretchLastSection(true);
    m_slowest->setColumnWidth(0, columnFor(*m_slowest, 22));
    m_slowest->setFixedHeight(7 * metrics::denseRow(fontMetrics()));
    layout()->addWidget(m_slowestTitle);
    layout()->addWidget(m_slowest);
    connect(m_slowest, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT caseWanted(m_slowest->item(row, 0)->text()); });
}

void ReportNumbersPanel::showFigures(const ReportFigures &figures)
{
    const std::vector<Line> lines = linesOf(figures);
    m_table->setHorizontalHeaderItem(2, cell(periodWords(figures.period), Qt::AlignRight));
    m_table->setHorizontalHeaderItem(3, cell(ReportText::previousColumn(figures.period.previous()), Qt::AlignRight));
    m_table->setRowCount(static_cast<int>(lines.size()));
    int row = 0;
    for (const Line &line : lines) {
        auto *part = cell(line.part);
        QFont bold = m_table->font();
        bold.setWeight(QFont::DemiBold);
        part->setFont(bold);
        m_table->setItem(row, 0, part);
        m_table->setItem(row, 1, cell(line.what));
        m_table->setItem(row, 2, cell(line.number, Qt::AlignRight));
        m_table->setItem(row, 3, cell(line.previous, Qt::AlignRight));
        ++row;
    }
    showSlowest(figures);
}

void ReportNumbersPanel::showSlowest(const ReportFigures &figures)
{
    m_slowest->setRowCount(static_cast<int>(figures.slowest.size()));
    int row = 0;
    for (const ReportFigures::SlowCase &one : figures.slowest) {
        m_slowest->setItem(row, 0, cell(one.reference));
        m_slowest->setItem(row, 1, cell(dayCount(one.days)));
        ++row;
    }
    m_slowest->setVisible(row > 0);
    m_slowestTitle->setVisible(row > 0);
}

void ReportNumbersPanel::focusFirst()
{
    m_table->setFocus();
}

} // namespace balie
