// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/compareimport.h"
#include "ui/models/column.h"

#include <QAbstractTableModel>

namespace balie {

// The lines of the files that do not come in, each with its reason in words.
class RefusedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RefusedModel(QObject *parent = nullptr);

    void setLines(std::vector<RefusedLine> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column<RefusedLine>> m_columns;
    std::vector<RefusedLine> m_lines;
};

} // namespace balie
