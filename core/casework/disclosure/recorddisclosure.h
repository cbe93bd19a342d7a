// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// Something went to somebody: one act, of one or of many (the same works order to three hundred addresses), all or none. Each
// gets its id here, and several get one series. Errors: those of checkDisclosure() and mayDisclose(), DateInFuture (facts "date", "today"),
// RecipientUnknown, PersonUnknown (also for one of another organisation), HoldsForbiddenNumber; where there are several, with
// the fact "line": which of them, from 1.
Result<std::vector<Disclosure>> recordDisclosures(Register &opened, std::vector<Disclosure> disclosures);

// What was written down otherwise than it was. Recipient and organisation may change with it; series and what was struck out do not.
// Errors: those above, DisclosureUnknown, DisclosureForbidden (fact "reason": "struck-out"), Conflict.
Result<Disclosure> correctDisclosure(Register &opened, Disclosure disclosure);

// It was written down by mistake: it stays, and counts no longer. Errors: DisclosureUnknown, DisclosureForbidden (fact
// "reason": "struck-out") when it was struck out before, ReasonMissing (fact "field": "reason").
Result<Disclosure> strikeOutDisclosure(Register &opened, DisclosureId disclosure, const LongText &reason);

// The same of several, all or none: a series that was written down by mistake.
Result<void> strikeOutDisclosures(Register &opened, const std::vector<DisclosureId> &disclosures, const LongText &reason);

// The person was told afterwards, for example when a ban was over. Errors: DisclosureUnknown, DateInFuture, those of
// checkNotice(), DisclosureForbidden (fact "reason": "struck-out", "told" for who was told before, "banned" while a ban runs, with
// the fact "until").
Result<Disclosure> tellDisclosed(Register &opened, DisclosureId disclosure, QDate on);

} // namespace balie
