// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/agreementcopy.h"
#include "core/domain/disclosure/disclosurerules.h"
#include "core/domain/disclosure/recipientflags.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

struct RecipientRow
{
    Recipient recipient;
    QString organisationName;
    std::vector<RecipientFlag> flags; // on the day of the clock, under the statement in force then
    qint64 disclosures = 0;           // that stand
    qint64 persons = 0;               // of these
    std::vector<AgreementCopy> copies = {}; // of its agreements, those that are kept here

    // Null where none is kept.
    const AgreementCopy *copyOf(AgreementId agreement) const;
};

// By name as Dutch lists sort it, those that ended last. Nothing chosen: of all organisations. Error: OrganisationUnknown.
Result<std::vector<RecipientRow>> recipientRows(Register &opened, std::optional<OrganisationId> organisation = {});

// By its name, whatever the capitals. Error: RecipientUnknown (fact "name"; "reason": "several" where more than one organisation has
// it and none is named).
Result<Recipient> recipientByName(Register &opened, const QString &name, std::optional<OrganisationId> organisation = {});

// Of one recipient, on the day of the clock. Error: ProfileUnknown.
Result<std::vector<RecipientFlag>> flagsToday(Register &opened, const Recipient &recipient);

// Whom the statement of an organisation names today: what a recipient may fall under. Error: OrganisationUnknown.
Result<std::vector<NamedRecipient>> namedRecipients(Register &opened, OrganisationId organisation);

struct DisclosureOutlook
{
    Result<void> allowed; // as mayDisclose() has it
    std::vector<DisclosureCaution> cautions;
};

// What the statement that was in force on that day (the organisation's first, for an earlier one) lets go to that recipient,
// and what there is to think of: for a dialog, while it is filled in. Errors: RecipientUnknown, ProfileUnknown.
Result<DisclosureOutlook> lookAhead(Register &opened, const Disclosure &disclosure);

} // namespace balie
