// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/store/transaction.h"

#include <map>
#include <tuple>
#include <vector>

namespace balie {

// How many disclosures there are of each kind, and of how many persons. The numbers of a kind are written once for a whole
// change, by who writes the disclosures themselves (DisclosureTable, and ImportedDisclosureTable for a whole file), so that no
// disclosure comes, goes or moves uncounted.
class DisclosureFigureTable
{
public:
    // By what they are counted.
    struct Kind
    {
        RecipientId recipient;
        QDate month; // its first day
        DisclosurePurpose purpose = DisclosurePurpose::Maintenance;
        LegalBasis basis = LegalBasis::Contract;
        bool special = false;
        NoticeState notice = NoticeState::InOrder;
    };

    struct Counted
    {
        Kind kind;
        qint64 number = 0;
        qint64 persons = 0;
    };

    // What moved, by kind, until it is written.
    class Moves
    {
    public:
        // One that came (by 1) or went (by -1). One that is struck out counts for nothing.
        void add(const Disclosure &disclosure, NoticeState notice, int by);

    private:
        friend class DisclosureFigureTable;
        using Key = std::tuple<RecipientId, QString, DisclosurePurpose, LegalBasis, bool, NoticeState>;
        std::map<Key, std::pair<qint64, qint64>> m_by;
    };

    explicit DisclosureFigureTable(Connection &connection) : m_connection(connection) {}

    Result<void> write(Transaction &transaction, const Moves &moves) const;
    // What is of the one is of the other.
    Result<void> passOn(Transaction &transaction, RecipientId duplicate, RecipientId stays) const;

    // Of the months from that of first to that of last, of an organisation or of all.
    Result<std::vector<Counted>> counted(QDate first, QDate last, std::optional<OrganisationId> organisation = {}) const;
    // The same as it is on that day: what a ban forbade that is over by then is owed. Where it was counted before, it is taken off.
    Result<std::vector<Counted>> countedOn(QDate today, QDate first, QDate last, std::optional<OrganisationId> organisation = {}) const;
    // How many kinds have other numbers than there are disclosures, or stand here twice; for the check.
    Result<qint64> wrong() const;

private:
    Connection &m_connection;
};

} // namespace balie
