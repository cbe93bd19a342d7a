// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/store/disclosurefiguretable.h"

#include <vector>

namespace balie {

// What went to whom, as an import brings it and as its undoing takes it out: by row keys, and counted in the same
// transaction. Whatever else happens to a disclosure goes through DisclosureTable.
class ImportedDisclosureTable
{
public:
    // Neither demanded nor a report of arrears: those are written down one by one.
    struct Imported
    {
        Disclosure disclosure;
        NoticeState notice = NoticeState::InOrder;
        qint64 organisation = 0;
        qint64 recipient = 0;
        std::optional<qint64> person = {};
        std::optional<qint64> agreement = {};
    };

    explicit ImportedDisclosureTable(Connection &connection) : m_connection(connection), m_figures(connection) {}

    // Gives the row that each got.
    Result<std::vector<qint64>> insert(Transaction &transaction, const std::vector<Imported> &disclosures) const;
    // Whatever their revision.
    Result<void> remove(Transaction &transaction, const std::vector<qint64> &rows) const;

private:
    Connection &m_connection;
    DisclosureFigureTable m_figures;
};

} // namespace balie
