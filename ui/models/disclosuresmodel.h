// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/disclosurerows.h"
#include "ui/models/column.h"
#include "ui/models/pagedrows.h"

namespace balie {

// What of a disclosure has a column on the screen; a file has more of them (core/wording/disclosurecolumns.h).
enum class ListedColumn { Day, Recipient, Whom, Purpose, Categories, Basis, Told, Signs, Organisation };

inline constexpr ListedColumn listedColumns[] = {ListedColumn::Day,   ListedColumn::Recipient, ListedColumn::Whom, ListedColumn::Purpose,      ListedColumn::Categories,
                                                 ListedColumn::Basis, ListedColumn::Told,      ListedColumn::Signs, ListedColumn::Organisation};

// What of a row asks for a look, in the order of its weight.
enum class DisclosureSign { StruckOut, Owed, Banned, Special };

std::vector<DisclosureSign> signsOf(const DisclosureRow &row);
QString wordOf(DisclosureSign sign);

// About whom: the name, or the group with how many they are.
QString aboutWhom(const DisclosureRow &row);
QString wordsOf(const DisclosureRow &row, ListedColumn column);

// A disclosure as a row of a list.
struct DisclosureLine
{
    DisclosureId id;
    DisclosureRow row;

    friend bool operator==(const DisclosureLine &a, const DisclosureLine &b)
    {
        return a.id == b.id && a.row.disclosure == b.row.disclosure && a.row.notice == b.row.notice && a.row.recipientName == b.row.recipientName
            && a.row.personName == b.row.personName && a.row.organisationName == b.row.organisationName;
    }
};

// The register of disclosures, a page at a time, the latest first.
class DisclosuresModel : public PagedRows<DisclosureLine>
{
    Q_OBJECT

public:
    explicit DisclosuresModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column<DisclosureLine>> m_columns;
};

} // namespace balie
