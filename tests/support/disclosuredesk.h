// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/disclosure/keeprecipient.h"
#include "core/casework/disclosure/recorddisclosure.h"
#include "core/overview/checkregister.h"
#include "core/overview/recipientrows.h"
#include "tests/support/testregister.h"

namespace balie {

inline Recipient recipientOf(TestRegister &desk, const char *name, RecipientKind kind = RecipientKind::Contractor, const char *listedAs = "")
{
    const Recipient recipient{.id = RecipientId::create(desk.clock.now()), .organisation = *desk.organisation, .name = line(name), .kind = kind,
                              .listedAs = QString::fromUtf8(listedAs)};
    return must(keepRecipients(*desk, {recipient})).front();
}

// The address of so many tenants, for a repair, told beforehand.
inline Disclosure disclosureTo(TestRegister &desk, const Recipient &recipient)
{
    return {.id = DisclosureId::create(desk.clock.now()), .organisation = *desk.organisation, .recipient = recipient.id, .on = desk.today(), .group = QStringLiteral("bewoners Kerkstraat"),
            .purpose = DisclosurePurpose::Maintenance, .basis = LegalBasis::Contract, .categories = {DataCategory::Address, DataCategory::Repair}, .decidedBy = line("Anna"),
            .told = {ToldWhen::Beforehand, desk.today(), {}}};
}

inline Disclosure aboutPerson(TestRegister &desk, const Recipient &recipient, PersonId person)
{
    Disclosure disclosure = disclosureTo(desk, recipient);
    disclosure.person = person;
    disclosure.group.clear();
    return disclosure;
}

inline Disclosure recorded(TestRegister &desk, const Disclosure &disclosure)
{
    return must(recordDisclosures(*desk, {disclosure})).front();
}

inline PersonId personOf(TestRegister &desk, const char *name = "Jan van der Horst")
{
    return desk.dossier(desk.receive(name)).person.id;
}

inline bool isSound(TestRegister &desk)
{
    return must(checkRegister(*desk)).problems.empty();
}

} // namespace balie
