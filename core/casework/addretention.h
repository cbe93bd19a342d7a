// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/retentionitem.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// Further things that are kept, all or none; each gets its id and its revision here.
// Errors: those of checkRetentionItem(), OrganisationUnknown, PersonUnknown and RequestUnknown (also for one of another organisation),
// RetentionCategoryUnknown, HoldsForbiddenNumber.
Result<std::vector<RetentionItem>> addRetention(Register &opened, std::vector<RetentionItem> items);

// What any item must be, before it is stored; with the numbers in its texts refused (UAVG 46).
Result<void> refuseRetention(Register &opened, const RetentionItem &item);

} // namespace balie
