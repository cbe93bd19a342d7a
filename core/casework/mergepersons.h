// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

namespace balie {

// Both records are the same person: the cases of the double move to the one that stays; the double
// stays as a pointer to it. Errors: PersonUnknown, PersonsDiffer (not of one organisation, or the same record).
Result<void> mergePersons(Register &opened, PersonId duplicate, PersonId stays);

} // namespace balie
