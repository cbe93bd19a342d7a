// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/personrows.h"
#include "ui/models/column.h"
#include "ui/models/pagedrows.h"

namespace balie {

// A person as a row of a list; named by its person.
struct PersonLine
{
    PersonId id;
    PersonRow row;

    friend bool operator==(const PersonLine &a, const PersonLine &b)
    {
        return a.id == b.id && a.row.person == b.row.person && a.row.requests == b.row.requests
            && a.row.openRequests == b.row.openRequests;
    }
};

// The persons of the register, a page at a time, by family name.
class PeopleModel : public PagedRows<PersonLine>
{
    Q_OBJECT

public:
    explicit PeopleModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column<PersonLine>> m_columns;
};

} // namespace balie
