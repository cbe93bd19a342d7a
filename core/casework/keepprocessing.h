// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/processing/processing.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// Descriptions of processing (Art. 30), new and changed ones, all or none. One without a revision is new, and
// gets its id here. Errors: those of checkProcessing(), ProcessingExists (fact "name"), OrganisationUnknown,
// Conflict, HoldsForbiddenNumber; where there are several, with the fact "description": its name.
Result<std::vector<Processing>> keepProcessings(Register &opened, std::vector<Processing> processings);

} // namespace balie
