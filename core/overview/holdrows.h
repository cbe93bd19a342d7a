// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/retention/placedhold.h"
#include "core/workspace/register.h"

#include <optional>
#include <vector>

namespace balie {

struct HoldRow
{
    PlacedHold placed;
    QString organisationName;
    QString personName; // empty where it is of nobody in particular
    QString file;       // the case, or the reference of the item
    bool needsReview = false;
};

// The holds that stand, by the day on which somebody looks again; so many after the first offset.
Result<std::vector<HoldRow>> holdRows(Register &opened, std::optional<OrganisationId> organisation = {}, int offset = 0, int limit = 100);

} // namespace balie
