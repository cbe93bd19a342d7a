// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/retention/retentionstanding.h"
#include "core/store/transaction.h"

#include <map>
#include <tuple>
#include <vector>

namespace balie {

// How many items there are of each kind. The number of a kind is written once for a whole change, however many items
// it moves; only RetentionItemTable writes here, so that no item comes, goes or moves uncounted.
class RetentionFigureTable
{
public:
    // What moved, by kind, until it is written.
    class Moves
    {
    public:
        void add(OrganisationId organisation, const QString &category, const RetentionStanding &standing, qint64 by);

    private:
        friend class RetentionFigureTable;
        using Kind = std::tuple<OrganisationId, QString, RetentionStatus, QString>; // and the month
        std::map<Kind, qint64> m_by;
    };

    // One kind, seen from a month and a year on: the items of the months before it, of each month, and after them.
    struct Kind
    {
        OrganisationId organisation;
        QString category;
        RetentionStatus status;
        qint64 all = 0;
        qint64 before = 0; // of the months before
        qint64 after = 0;  // of the months after the last one
    };

    struct Month
    {
        OrganisationId organisation;
        QString category;
        RetentionStatus status;
        QDate first; // of the month
        qint64 number = 0;
        qint64 over = 0; // of these, due before the day that was asked for
    };

    explicit RetentionFigureTable(Connection &connection) : m_connection(connection) {}

    Result<void> write(Transaction &transaction, const Moves &moves) const;

    // Each kind that has an item. first and last: the first days of the months between which months() reads.
    Result<std::vector<Kind>> kinds(QDate first, QDate last) const;
    // The months from that of today until that of last, with how many of this month are over today.
    Result<std::vector<Month>> months(QDate today, QDate last) const;
    // How many kinds have another number than there are items, or stand here twice; for the check.
    Result<qint64> wrong() const;

private:
    Connection &m_connection;
};

} // namespace balie
