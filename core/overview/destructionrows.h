// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/destructionsheet.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

struct DestructionRow
{
    Destruction destruction;
    DestructionState state = DestructionState::Proposed; // on the clock's day
    QString organisationName;
    QString proposedBy;
    QString approvedBy; // empty until then
    qint64 pending = 0; // items in it that are not settled
    qint64 items = 0;   // in it, or in it when it began; none once it is cancelled
};

// Newest first.
Result<std::vector<DestructionRow>> destructionRows(Register &opened, std::optional<OrganisationId> organisation = {}, int limit = 100);

// By its number, as people write it. Error: DestructionUnknown.
Result<DestructionId> destructionByNumber(Register &opened, const QString &number);

// Everything that its paper says. Error: DestructionUnknown.
Result<DestructionSheet> destructionSheet(Register &opened, DestructionId id);

} // namespace balie
