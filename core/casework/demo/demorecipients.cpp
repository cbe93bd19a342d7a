// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demorecipients.h"

#include "core/casework/disclosure/keeprecipient.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"

#include <algorithm>
#include <iterator>

namespace balie {

namespace {

struct Firm
{
    RecipientKind kind;
    const char *name;
    DecidedRole role;
    AgreementKind agreement;
    int signedAgo;  // days; 0: there is no agreement
    int lasts;      // days from the signing; 0: until further notice
};

constexpr Firm firms[] = {
    {RecipientKind::Contractor, "Bouwbedrijf Van der Wal", DecidedRole::Independent, AgreementKind::Contract, 700, 0},
    {RecipientKind::Contractor, "Installatiebedrijf De Stroom", DecidedRole::Processor, AgreementKind::Processor, 690, 730},
    {RecipientKind::Bailiff, "Gerechtsdeurwaarders Kamphuis", DecidedRole::Independent, AgreementKind::Contract, 0, 0},
    {RecipientKind::Municipality, "Gemeente Proefdorp", DecidedRole::Independent, AgreementKind::Covenant, 900, 0},
    {RecipientKind::Police, "Politie, basisteam Proefdorp", DecidedRole::Independent, AgreementKind::Covenant, 900, 0},
    {RecipientKind::Authority, "Openbaar Ministerie", DecidedRole::Independent, AgreementKind::Contract, 0, 0},
    {RecipientKind::Care, "Zorggroep De Linde", DecidedRole::Independent, AgreementKind::Covenant, 500, 0},
    {RecipientKind::Software, "Huursysteem Voorbeeld B.V.", DecidedRole::Processor, AgreementKind::Processor, 1200, 0},
    {RecipientKind::Mailing, "MailChimp", DecidedRole::Processor, AgreementKind::Processor, 0, 0},
    {RecipientKind::Survey, "Onderzoeksbureau Vraagwijs", DecidedRole::Processor, AgreementKind::Processor, 300, 0},
    {RecipientKind::Lawyer, "Advocatenkantoor Rechtop", DecidedRole::Independent, AgreementKind::Contract, 0, 0},
    {RecipientKind::Accountant, "Voorbeeld Accountants", DecidedRole::Independent, AgreementKind::Contract, 0, 0},
    {RecipientKind::Allocation, "Woonruimteverdeling Proefland", DecidedRole::Joint, AgreementKind::Joint, 0, 0},
};

ShortText line(const QString &text)
{
    return ShortText::from(text).value();
}

// The first line of the statement of that trade; an authority that the law entitles is every body of the state.
const NamedRecipient *lineFor(const Profile &profile, RecipientKind kind)
{
    const auto of = [&](RecipientKind wanted) {
        const auto found = std::find_if(profile.recipients.begin(), profile.recipients.end(), [&](const NamedRecipient &named) { return named.kind == wanted; });
        return found == profile.recipients.end() ? nullptr : &*found;
    };
    const NamedRecipient *own = of(kind);
    const bool isOfTheState = kind == RecipientKind::Police || kind == RecipientKind::Municipality;
    return own || !isOfTheState ? own : of(RecipientKind::Authority);
}

Recipient recipientOf(Register &opened, OrganisationId organisation, const Firm &firm, const NamedRecipient &named)
{
    const QDate today = opened.today();
    Recipient recipient{.id = RecipientId::create(opened.clock().now()), .organisation = organisation, .name = line(QString::fromUtf8(firm.name)), .kind = firm.kind,
                        .role = RoleDecision{firm.role, line(QStringLiteral("Demo")), today.addDays(-1300)}, .listedAs = named.name.nl,
                        .contact = QStringLiteral("privacy@example.org")};
    if (firm.signedAgo > 0) {
        const QDate signedOn = today.addDays(-firm.signedAgo);
        recipient.agreements.push_back({AgreementId::create(opened.clock().now()), firm.agreement, signedOn, firm.lasts > 0 ? std::optional(signedOn.addDays(firm.lasts)) : std::nullopt,
                                        line(QStringLiteral("Contractarchief %1").arg(signedOn.year()))});
    }
    if (firm.kind == RecipientKind::Mailing)
        recipient.country = Country::from(QStringLiteral("US")).value();
    return recipient;
}

} // namespace

const std::vector<DemoGiving> &demoGivings()
{
    using D = DataCategory;
    static const std::vector<DemoGiving> givings{
        {RecipientKind::Contractor, DisclosurePurpose::Maintenance, LegalBasis::Contract, "", {D::Address, D::Phone, D::Repair}, 60},
        {RecipientKind::Bailiff, DisclosurePurpose::Collection, LegalBasis::Contract, "", {D::Name, D::Address, D::Birth, D::Arrears}, 9},
        {RecipientKind::Municipality, DisclosurePurpose::Nuisance, LegalBasis::LegitimateInterests, "woonoverlast samen aanpakken", {D::Name, D::Address, D::Nuisance}, 5},
        {RecipientKind::Police, DisclosurePurpose::Nuisance, LegalBasis::LegitimateInterests, "woonoverlast samen aanpakken", {D::Name, D::Address, D::Nuisance}, 3},
        {RecipientKind::Care, DisclosurePurpose::Care, LegalBasis::Consent, "", {D::Name, D::Address, D::Phone}, 3},
        {RecipientKind::Mailing, DisclosurePurpose::Newsletter, LegalBasis::LegitimateInterests, "huurders op de hoogte houden", {D::Name, D::Email}, 6},
        {RecipientKind::Survey, DisclosurePurpose::Survey, LegalBasis::LegitimateInterests, "weten wat huurders vinden", {D::Email}, 4},
        {RecipientKind::Lawyer, DisclosurePurpose::Dispute, LegalBasis::LegitimateInterests, "een geschil voeren", {D::Name, D::Address, D::Lease}, 2},
        {RecipientKind::Accountant, DisclosurePurpose::Audit, LegalBasis::LegalObligation, "BW 2:393", {D::Name, D::Lease, D::Payment}, 1},
        {RecipientKind::Allocation, DisclosurePurpose::Allocation, LegalBasis::Contract, "", {D::Name, D::Seeker}, 7},
    };
    return givings;
}

Result<std::vector<Recipient>> addDemoRecipients(Register &opened)
{
    const auto organisations = opened.tables().organisations.all();
    if (!organisations)
        return organisations.error();
    std::vector<Recipient> recipients;
    for (const Organisation &organisation : *organisations) {
        const Result<VersionOnDay> version = versionForDay(opened, organisation.id, opened.today());
        if (!version)
            return version.error();
        for (const Firm &firm : firms) {
            if (const NamedRecipient *named = lineFor(version->version.profile, firm.kind))
                recipients.push_back(recipientOf(opened, organisation.id, firm, *named));
        }
        // A promise of the Union alone is soonest broken by a supplier.
        if (version->version.profile.transfers.stance == TransferStance::WithinEuropeanUnion) {
            for (Recipient &recipient : recipients) {
                if (recipient.organisation == organisation.id && recipient.kind == RecipientKind::Software)
                    recipient.country = Country::from(QStringLiteral("NO")).value();
            }
        }
    }
    return keepRecipients(opened, recipients);
}

} // namespace balie
