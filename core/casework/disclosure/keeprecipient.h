// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/recipient.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// What any recipient must be by itself before it is stored, however it comes in. Errors: those of checkRecipient(),
// HoldsForbiddenNumber.
Result<void> checkWritten(const Recipient &recipient);

// An end before something went there: of that it would seem that it could not. Error: RecipientInUse (fact "reason": "ended";
// "date", the last day on which something did).
Result<void> refuseEndBeforeLast(Register &opened, const Recipient &recipient);

// Recipients, new and changed ones, all or none. One without a revision is new, and gets its id here; that of an agreement is made
// by who adds it. An end is a change like any other. Errors: those of checkWritten(), DateInFuture for a role that is still to be decided, RecipientExists (fact "name") for a name
// that another one of the organisation has, OrganisationUnknown, RecipientUnknown, RecipientInUse (fact "reason": "agreement", "copy",
// and "ended" for an end before the last day on which data went there, with "date"), Conflict;
// where there are several, with the fact "recipient": its name.
Result<std::vector<Recipient>> keepRecipients(Register &opened, std::vector<Recipient> recipients);

// Whom the statement of an organisation names today and no recipient stands for yet, as a recipient each; who gets no data
// by its own words is left out. Gives those that were added. Error: OrganisationUnknown.
Result<std::vector<Recipient>> addRecipientsOfStatement(Register &opened, OrganisationId organisation);

// Takes one out to whom nothing was disclosed. Errors: RecipientUnknown, RecipientInUse (fact "reason": "disclosures", "merged", "copy"), Conflict.
Result<void> removeRecipient(Register &opened, RecipientId recipient);

// Two records are of one: what went to the double went to the other, whose own words stay and which gets those that it has not.
// Errors: RecipientUnknown, RecipientsDiffer for the same one, for one that was merged before, for those of two organisations, and
// (fact "reason": "kind", "listed-as", "country", "transfer", "role", and "until" for one agreement with two last days) for what differs that matters; RecipientInUse (fact "reason": "copies").
Result<void> mergeRecipients(Register &opened, RecipientId duplicate, RecipientId stays);

} // namespace balie
