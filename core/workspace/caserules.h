// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/profileversion.h"
#include "core/domain/request/request.h"
#include "core/domain/request/workflowcontext.h"
#include "core/workspace/register.h"

namespace balie {

// The version of the organisation's statement that a case received on that day is answered under.
// Error: ProfileUnknown when the organisation has none.
Result<VersionOnDay> versionForDay(Register &opened, OrganisationId organisation, QDate received);

// The case with that history, under the version of the statement that belongs to its day of receipt.
Result<Request> withHistory(Register &opened, Request request, const History &history);

// What the rules need to know of a case: its organisation's choices, its version of the statement, the
// holidays, today.
Result<WorkflowContext> workflowContext(Register &opened, const Request &request);

} // namespace balie
