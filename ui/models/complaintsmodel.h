// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/complaintrows.h"
#include "ui/models/column.h"
#include "ui/models/pagedrows.h"

namespace balie {

// The cases with a complaint, a page at a time: the open ones first, by the day on which something must be answered.
class ComplaintsModel : public PagedRows<ComplaintRow>
{
    Q_OBJECT

public:
    explicit ComplaintsModel(QObject *parent = nullptr);

    // What "3 days left" counts from.
    void setToday(QDate today) { m_today = today; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QDate m_today;
    std::vector<Column<ComplaintRow>> m_columns;
};

} // namespace balie
