// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure/recipientflags.h"

#include <algorithm>

namespace balie {

namespace {

bool hasInForce(const Recipient &recipient, AgreementKind kind, QDate today)
{
    return std::any_of(recipient.agreements.begin(), recipient.agreements.end(),
                       [&](const Agreement &agreement) { return agreement.kind == kind && agreement.isInForceOn(today); });
}

// Where one of the same kind follows it, nobody has to look.
bool endsUnrenewed(const Recipient &recipient, QDate today)
{
    const auto &all = recipient.agreements;
    return std::any_of(all.begin(), all.end(), [&](const Agreement &agreement) {
        const auto follows = [&](const Agreement &other) { return other.kind == agreement.kind && other.isInForceOn(agreement.until->addDays(1)); };
        return agreement.endsSoon(today) && std::none_of(all.begin(), all.end(), follows);
    });
}

bool restsOnCovenant(const NamedRecipient *named)
{
    return named && (named->legalBasis.nl.contains(u"convenant", Qt::CaseInsensitive) || named->name.nl.contains(u"convenant", Qt::CaseInsensitive));
}

} // namespace

const NamedRecipient *namedAs(const Profile &profile, const Recipient &recipient)
{
    const auto found = std::find_if(profile.recipients.begin(), profile.recipients.end(),
                                    [&](const NamedRecipient &named) { return !recipient.listedAs.isEmpty() && named.name.nl == recipient.listedAs; });
    return found == profile.recipients.end() ? nullptr : &*found;
}

std::vector<RecipientFlag> flagsOf(const Recipient &recipient, const Profile &profile, QDate today)
{
    std::vector<RecipientFlag> flags;
    if (!recipient.mayReceiveOn(today))
        return flags;
    const auto raise = [&flags](RecipientFlag flag, bool isUp) {
        if (isUp)
            flags.push_back(flag);
    };
    const auto isRole = [&](DecidedRole role) { return recipient.role && recipient.role->role == role; };
    const NamedRecipient *named = namedAs(profile, recipient);
    raise(RecipientFlag::TransferWithoutGround, !recipient.country.isInEconomicArea() && !recipient.transfer);
    raise(RecipientFlag::OutsideUnion, profile.transfers.stance == TransferStance::WithinEuropeanUnion && !recipient.country.isInEuropeanUnion());
    const bool isProcessor = recipient.role ? isRole(DecidedRole::Processor) : named && named->role == RecipientRole::Processor;
    raise(RecipientFlag::NoProcessorAgreement, isProcessor && !hasInForce(recipient, AgreementKind::Processor, today));
    raise(RecipientFlag::NoJointArrangement, isRole(DecidedRole::Joint) && !hasInForce(recipient, AgreementKind::Joint, today));
    raise(RecipientFlag::NoCovenant, restsOnCovenant(named) && !hasInForce(recipient, AgreementKind::Covenant, today));
    raise(RecipientFlag::RoleUndecided, !recipient.role);
    raise(RecipientFlag::OutsideStatement, !named);
    raise(RecipientFlag::AgreementEnding, endsUnrenewed(recipient, today));
    return flags;
}

} // namespace balie
