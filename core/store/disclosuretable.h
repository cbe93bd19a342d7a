// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/store/disclosurefiguretable.h"

#include <vector>

namespace balie {

// Who got what about whom. Whatever comes or changes here is counted in the same transaction.
class DisclosureTable
{
public:
    struct New
    {
        Disclosure disclosure;
        NoticeState notice;
    };

    // As it stands in the register.
    struct Kept
    {
        qint64 rowKey;
        Disclosure disclosure;
        NoticeState notice;
    };

    explicit DisclosureTable(Connection &connection) : m_connection(connection), m_figures(connection) {}

    // Error: DisclosureUnknown.
    Result<Kept> find(DisclosureId id) const;
    // In the order of entry, after that row; for the check.
    Result<std::vector<Kept>> after(qint64 rowKey, int limit) const;
    // Those that a ban forbade to tell, and where the day to look again has come, by that day.
    Result<std::vector<Kept>> toTell(QDate today, int limit) const;

    Result<void> insert(Transaction &transaction, const std::vector<New> &disclosures) const;
    // Gives it with its new revision. Error: Conflict.
    Result<Disclosure> update(Transaction &transaction, const Kept &before, Disclosure disclosure, NoticeState notice) const;
    // What went to the one went to the other.
    Result<void> passOn(Transaction &transaction, RecipientId duplicate, RecipientId stays) const;
    // What was of the one is of the other.
    Result<void> passOn(Transaction &transaction, PersonId duplicate, PersonId stays) const;
    // The person goes out of the register: that something went to whom and for what stays, and no word that may name the
    // person (reference, group, texts, demand).
    Result<void> letGo(Transaction &transaction, PersonId person) const;

private:
    Connection &m_connection;
    DisclosureFigureTable m_figures;
};

} // namespace balie
