// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actwish.h"
#include "core/domain/complaint/complaints.h"
#include "core/domain/request/requestaction.h"

namespace balie {

// What the options of an act on a complaint ask for; which complaint or demand it is, is not known yet.
Result<Happening> complaintWish(const CommandCall &call, RequestAction action);

// The same of this case: the complaint that --to names, or the only one that is open; the demand that --event
// names, or the only one that is open. What is no act on a complaint comes back as it is. Errors: ComplaintUnknown,
// DemandUnknown (fact "reason": "several", when it must be said which).
Result<Happening> ofComplaint(const CommandCall &call, const History &history, Happening what);

bool isOfComplaint(const Happening &what);

} // namespace balie
