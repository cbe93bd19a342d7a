// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"

#include <QDate>

#include <optional>

namespace balie {

// What is kept tells of the leases of somebody: none of a lease that nobody knows. An archive that may not go yet tells nothing.
struct LeaseEnd
{
    std::optional<QDate> last; // none: one runs
};

// person: a row key.
Result<std::optional<LeaseEnd>> leaseEndOf(Connection &connection, OrganisationId organisation, qint64 person);

} // namespace balie
