// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/applyrecipient.h"

#include <algorithm>

namespace balie {

static void agree(std::vector<Agreement> &agreements, const StagedRecipient &staged, AgreementId fresh)
{
    const std::optional<ShortText> copy = staged.copy.isEmpty() ? std::nullopt : std::optional(*ShortText::from(staged.copy));
    const auto isIt = [&](const Agreement &one) { return one.kind == *staged.agreement && one.signedOn == staged.signedOn; };
    const auto known = std::find_if(agreements.begin(), agreements.end(), isIt);
    if (known != agreements.end()) {
        known->until = staged.until ? staged.until : known->until;
        known->copy = staged.copy.isEmpty() ? known->copy : copy;
        return;
    }
    const auto behind = std::find_if(agreements.begin(), agreements.end(), [&](const Agreement &one) { return one.signedOn > staged.signedOn; });
    agreements.insert(behind, {fresh, *staged.agreement, staged.signedOn, staged.until, copy});
}

Recipient applied(const StagedRecipient &staged, Recipient recipient, const ApplyBy &by)
{
    recipient.name = staged.name;
    recipient.kind = staged.kind.value_or(recipient.kind);
    // Who decided the same before, and when, stays. What somebody decided no list changes in which nobody is named.
    const bool isDecided = recipient.role && staged.role && recipient.role->role == *staged.role && (!staged.roleBy || recipient.role->by == *staged.roleBy)
        && (!staged.roleOn || recipient.role->on == *staged.roleOn);
    const bool isOfSomebody = recipient.role && !staged.roleBy && recipient.role->by != by.system;
    if (staged.role && !isDecided && !isOfSomebody)
        recipient.role = RoleDecision{*staged.role, staged.roleBy.value_or(by.system), staged.roleOn.value_or(by.today)};
    recipient.country = staged.country.value_or(recipient.country);
    if (staged.transfer)
        recipient.transfer = staged.transfer;
    for (const auto &[said, now] : {std::pair(staged.listedAs, &recipient.listedAs), std::pair(staged.contact, &recipient.contact)}) {
        if (!said.isEmpty())
            *now = said;
    }
    if (staged.ended)
        recipient.ended = staged.ended;
    if (!staged.note.isEmpty())
        recipient.note = staged.note;
    if (staged.agreement)
        agree(recipient.agreements, staged, by.fresh);
    return recipient;
}

Recipient blankRecipient(OrganisationId organisation, const ShortText &name)
{
    static const RecipientId nobody = RecipientId::create(Instant::fromMSecs(0));
    return {.id = nobody, .organisation = organisation, .name = name};
}

} // namespace balie
