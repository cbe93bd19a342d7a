// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"

#include <QDate>

#include <optional>

namespace balie {

// The day on which the last lease of that person (a row key) with that organisation ended, as far as what is kept tells; none
// while one runs, and none where no lease is known. An archive that may not go yet tells nothing of a lease.
Result<std::optional<QDate>> leaseEndOf(Connection &connection, OrganisationId organisation, qint64 person);

} // namespace balie
