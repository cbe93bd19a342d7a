// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/holdrows.h"
#include "ui/models/column.h"
#include "ui/models/pagedrows.h"

namespace balie {

// A hold as a row of a list.
struct HoldLine
{
    RetentionHoldId id;
    HoldRow row;

    friend bool operator==(const HoldLine &a, const HoldLine &b)
    {
        return a.id == b.id && a.row.placed == b.row.placed && a.row.personName == b.row.personName && a.row.file == b.row.file
            && a.row.needsReview == b.row.needsReview && a.row.organisationName == b.row.organisationName;
    }
};

// The holds that stand, a page at a time: those that somebody has to look at first.
class HoldsModel : public PagedRows<HoldLine>
{
    Q_OBJECT

public:
    explicit HoldsModel(QObject *parent = nullptr);

    // What "3 days left" counts from.
    void setToday(QDate today) { m_today = today; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QDate m_today;
    std::vector<Column<HoldLine>> m_columns;
};

} // namespace balie
