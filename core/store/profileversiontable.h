// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/profileversion.h"
#include "core/store/transaction.h"

#include <QHash>

#include <map>
#include <vector>

namespace balie {

// The versions of the statements. They are added and never change, so each is read once and kept;
// forget() after a transaction that was undone.
class ProfileVersionTable
{
public:
    explicit ProfileVersionTable(Connection &connection) : m_connection(connection) {}

    // Of one organisation, in the order in which they were made.
    Result<std::vector<ProfileVersion>> of(OrganisationId organisation);
    // Error: ProfileUnknown.
    Result<ProfileVersion> find(ProfileVersionId id);
    Result<void> insert(Transaction &transaction, const ProfileVersion &version);

    void forget() { m_kept.clear(); }

private:
    Result<const std::vector<ProfileVersion> *> kept();

    Connection &m_connection;
    std::vector<ProfileVersion> m_kept; // all of them: a register has few
};

} // namespace balie
