// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/undoimport.h"
#include "core/workspace/workspace.h"
#include "ui/models/column.h"

#include <QAbstractTableModel>
#include <QWidget>

class QPushButton;
class QTableView;

namespace balie {

class PlainLabel;

class ImportBatchesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportBatchesModel(QObject *parent = nullptr);

    void setBatches(std::vector<ImportBatch> batches);
    const ImportBatch *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column<ImportBatch>> m_columns;
    std::vector<ImportBatch> m_batches;
};

// What was brought in before, the latest first; each can be taken out again as a whole.
class EarlierImports : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierImports(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void undoWanted(qint64 batch);
    // Before it is.
    void asked(const QString &words, const QString &button, const std::function<void()> &then);

private:
    void showAct();
    void undoChosen();

    Workspace &m_workspace;
    ImportBatchesModel *m_model;
    PlainLabel *m_caption;
    QTableView *m_table;
    QPushButton *m_undo;
};

} // namespace balie
