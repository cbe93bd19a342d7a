// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/earlierimports.h"

#include "core/base/instant.h"
#include "core/wording/datewords.h"
#include "core/wording/importwords.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"

#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

static constexpr int mostBatches = 100;

ImportBatchesModel::ImportBatchesModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_columns{{tr("No."), [](const ImportBatch &batch) { return QString::number(batch.number); }, ColumnKind::Number},
                {tr("Day"), [](const ImportBatch &batch) { return numericDay(batch.moment.inZone(legalZone()).date()); }, ColumnKind::Day},
                {tr("What"), [](const ImportBatch &batch) { return importKindName(batch.kind); }},
                {tr("System"), [](const ImportBatch &batch) { return batch.system; }},
                {tr("Files"), [](const ImportBatch &batch) { return batch.files.join(QStringLiteral(", ")); }},
                {tr("New"), [](const ImportBatch &batch) { return QLocale().toString(batch.added); }, ColumnKind::Number},
                {tr("Changed"), [](const ImportBatch &batch) { return QLocale().toString(batch.changed); }, ColumnKind::Number},
                {tr("State"), [](const ImportBatch &batch) { return batch.undone ? tr("undone") : tr("brought in"); }}}
{
}

void ImportBatchesModel::setBatches(std::vector<ImportBatch> batches)
{
    beginResetModel();
    m_batches = std::move(batches);
    endResetModel();
}

const ImportBatch *ImportBatchesModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_batches[static_cast<std::size_t>(row)] : nullptr;
}

int ImportBatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int ImportBatchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ImportBatchesModel::data(const QModelIndex &index, int role) const
{
    const ImportBatch *batch = index.isValid() ? at(index.row()) : nullptr;
    return batch ? cellData(m_columns[static_cast<std::size_t>(index.column())], *batch, role) : QVariant();
}

QVariant ImportBatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead(m_columns, section, orientation, role);
}

EarlierImports::EarlierImports(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new ImportBatchesModel(this)), m_caption(new PlainLabel(tr("Brought in &before"), TextRole::GroupTitle, this)),
      m_table(new QTableView(this)), m_undo(new QPushButton(icon(IconName::Undo), tr("&Undo this import…"), this))
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    m_table->setObjectName(QStringLiteral("earlierImports"));
    m_table->setAccessibleName(tr("Brought in before"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(4 * metrics::denseRow(fontMetrics()));
    auto *widths = new SharedColumns(m_table);
    const auto letters = [this](int natural, int least) { return ColumnNeed{.natural = qreal(columnFor(*m_table, natural)), .least = qreal(columnFor(*m_table, least))}; };
    const auto whole = [this](int natural) { return ColumnNeed{.natural = qreal(columnFor(*m_table, natural)), .whole = true}; };
    widths->setNeeds({whole(4), whole(11), letters(14, 8), letters(12, 6), letters(24, 10), whole(8), whole(9), letters(12, 8)});
    widths->setSpare({4});
    m_caption->setBuddy(m_table);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    lines->addWidget(m_caption);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_undo, 0, Qt::AlignLeft);
    connect(m_undo, &QPushButton::clicked, this, &EarlierImports::undoChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EarlierImports::showAct);
    hide(); // until there is one
}

void EarlierImports::refresh()
{
    whenReady(m_workspace.run([](Register &opened) { return importBatches(opened, {}, mostBatches); }), this, [this](const Result<std::vector<ImportBatch>> &batches) {
        if (!batches)
            return;
        m_model->setBatches(*batches);
        setVisible(m_model->rowCount() > 0);
        m_table->selectRow(0);
        showAct();
    });
}

void EarlierImports::showAct()
{
    const ImportBatch *batch = m_model->at(m_table->currentIndex().row());
    m_undo->setEnabled(batch && !batch->undone);
}

void EarlierImports::undoChosen()
{
    if (const ImportBatch *batch = m_model->at(m_table->currentIndex().row()))
        Q_EMIT asked(tr("All that this import brought is taken out of the register again, and what it changed is as it was."), tr("&Take it out"), [this, number = batch->number] { Q_EMIT undoWanted(number); });
}

} // namespace balie
