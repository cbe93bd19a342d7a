// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "tests/support/legaldays.h"

namespace balie {

// Recipients and disclosures that are in order, for the tests of what is not.

inline ShortText shortWords(const char *text)
{
    return ShortText::from(QString::fromUtf8(text)).value();
}

inline LongText longWords(const char *text)
{
    return LongText::from(QString::fromUtf8(text)).value();
}

inline Country countryCoded(const char *code)
{
    return Country::from(QString::fromLatin1(code)).value();
}

// A Dutch recipient on a line of the statement (its Dutch name; empty: on none), that decides for itself what it does.
inline Recipient sampleRecipient(const char *listedAs, RecipientKind kind = RecipientKind::Contractor)
{
    const Instant moment = Instant::fromMSecs(0);
    Recipient recipient{.id = RecipientId::create(moment), .organisation = OrganisationId::create(moment), .name = shortWords("Bouwbedrijf De Vos"), .kind = kind};
    recipient.role = RoleDecision{DecidedRole::Independent, shortWords("Anna de Wit"), day("2026-01-05")};
    recipient.listedAs = QString::fromUtf8(listedAs);
    return recipient;
}

inline Agreement sampleAgreement(AgreementKind kind, const char *signedOn = "2025-01-01", const char *until = "")
{
    const QDate last = day(until);
    return {AgreementId::create(Instant::fromMSecs(0)), kind, day(signedOn), last.isValid() ? std::optional(last) : std::nullopt, {}};
}

// An address for a repair, on 3 March 2026, of which a person heard the day before.
inline Disclosure sampleDisclosure(const Recipient &recipient)
{
    const Instant moment = Instant::fromMSecs(0);
    Disclosure disclosure{.id = DisclosureId::create(moment), .organisation = recipient.organisation, .recipient = recipient.id, .on = day("2026-03-03"),
                          .decidedBy = shortWords("Anna de Wit")};
    disclosure.person = PersonId::create(moment);
    disclosure.categories = {DataCategory::Address};
    disclosure.told = {ToldWhen::Beforehand, day("2026-03-02"), {}};
    return disclosure;
}

inline PersonNotice notTold()
{
    return {ToldWhen::Not, {}, longWords("Nog niet gebeld")};
}

inline CompelledDemand sampleDemand(DemandForce force = DemandForce::Formal)
{
    return {force, shortWords("Politie Oost-Nederland"), shortWords("2026-118"), shortWords("Sv 126nd"), longWords("naam en adres"), shortWords("Noor Willems")};
}

} // namespace balie
