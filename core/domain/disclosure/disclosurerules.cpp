// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure/disclosurerules.h"

#include "core/domain/disclosure/recipientflags.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace balie {

namespace {

const Agreement *agreementOf(const Disclosure &disclosure, const Recipient &recipient)
{
    const auto found = std::find_if(recipient.agreements.begin(), recipient.agreements.end(), [&](const Agreement &agreement) { return agreement.id == disclosure.agreement; });
    return found == recipient.agreements.end() ? nullptr : &*found;
}

// Help that an authority asked for is a choice.
bool isObliged(const Disclosure &disclosure)
{
    return disclosure.basis == LegalBasis::LegalObligation || (disclosure.demand && disclosure.demand->force == DemandForce::Formal);
}

NoticePromise promiseOf(const Disclosure &disclosure, const Recipient &recipient, const Profile &profile)
{
    const NamedRecipient *named = namedAs(profile, recipient);
    if (named && named->told != NoticePromise::Silent)
        return named->told;
    return isObliged(disclosure) && profile.disclosures.compelled == CompelledStance::ToldUnlessForbidden ? NoticePromise::Told : NoticePromise::Silent;
}

bool isBanned(const Disclosure &disclosure)
{
    return disclosure.demand && disclosure.demand->ban && disclosure.told.when == ToldWhen::Not;
}

// The kind of data that a statement means, where it names one: "telephone number, if needed".
std::optional<DataCategory> meant(const LocalText &kind)
{
    constexpr std::pair<QLatin1String, DataCategory> words[] = {{QLatin1String("address"), DataCategory::Address}, {QLatin1String("telephone number"), DataCategory::Phone},
                                                                {QLatin1String("name"), DataCategory::Name}};
    for (const auto &[word, category] : words) {
        if (kind.en.startsWith(word))
            return category;
    }
    return std::nullopt;
}

// "The address, and the telephone number if it is needed." What is named in other words is not measured. The order itself is
// what the recipient is there for.
bool isMoreThanStated(const Disclosure &disclosure, const NamedRecipient &named)
{
    std::vector<DataCategory> stated{DataCategory::Repair};
    for (const LocalText &kind : named.receives) {
        const std::optional<DataCategory> category = meant(kind);
        if (!category)
            return false;
        stated.push_back(*category);
    }
    return !named.receives.empty()
        && std::any_of(disclosure.categories.begin(), disclosure.categories.end(), [&](DataCategory category) { return std::find(stated.begin(), stated.end(), category) == stated.end(); });
}

} // namespace

Result<void> mayDisclose(const Disclosure &disclosure, const Recipient &recipient, const Profile &profile)
{
    const auto forbidden = [](const char *reason) { return Error(ErrorCode::DisclosureForbidden).with(QStringLiteral("reason"), QString::fromLatin1(reason)); };
    if (!recipient.mayReceiveOn(disclosure.on))
        return Error(ErrorCode::RecipientEnded).with(QStringLiteral("ended"), recipient.ended.value_or(disclosure.on));
    if (disclosure.purpose == DisclosurePurpose::Marketing && profile.disclosures.marketing == MarketingStance::Forbidden)
        return forbidden("marketing");
    if (disclosure.purpose == DisclosurePurpose::ArrearsReport && recipient.kind != RecipientKind::Municipality)
        return forbidden("arrears-recipient");
    if (disclosure.purpose == DisclosurePurpose::ArrearsReport && disclosure.persons != 1)
        return forbidden("arrears-one");
    if (disclosure.purpose == DisclosurePurpose::ArrearsReport && holdsSpecial(disclosure.categories))
        return forbidden("arrears-data");
    if (!isObliged(disclosure) && profile.disclosures.unlisted == UnlistedStance::LegalDutyOnly && !namedAs(profile, recipient))
        return forbidden("unlisted");
    if (disclosure.agreement) {
        const Agreement *agreement = agreementOf(disclosure, recipient);
        if (!agreement || !agreement->isInForceOn(disclosure.on))
            return Error(ErrorCode::AgreementUnknown);
    }
    return {};
}

NoticeState noticeStateOf(const Disclosure &disclosure, const Recipient &recipient, const Profile &profile)
{
    if (isBanned(disclosure))
        return NoticeState::Banned;
    const NoticePromise promise = promiseOf(disclosure, recipient, profile);
    const bool owed = (promise == NoticePromise::Beforehand && disclosure.told.when != ToldWhen::Beforehand) ||
                      (promise == NoticePromise::Told && disclosure.told.when == ToldWhen::Not);
    return owed ? NoticeState::Owed : NoticeState::InOrder;
}

NoticeState noticeOn(const Disclosure &disclosure, NoticeState kept, QDate today)
{
    const bool isOver = kept == NoticeState::Banned && disclosure.demand && disclosure.demand->ban && disclosure.demand->ban->until && *disclosure.demand->ban->until < today;
    return isOver ? NoticeState::Owed : kept;
}

static bool isArrearsOtherwise(const Disclosure &disclosure, const Recipient &recipient)
{
    const bool holdsArrears = std::find(disclosure.categories.begin(), disclosure.categories.end(), DataCategory::Arrears) != disclosure.categories.end();
    return recipient.kind == RecipientKind::Municipality && holdsArrears && disclosure.purpose != DisclosurePurpose::ArrearsReport && !isObliged(disclosure);
}

static bool isApprovedAlone(const Disclosure &disclosure)
{
    const auto isDecider = [&](const QString &name) { return name.compare(disclosure.decidedBy.toString(), Qt::CaseInsensitive) == 0; };
    return (disclosure.holdsSpecialData() && isDecider(disclosure.approvedBy)) || (disclosure.demand && isDecider(disclosure.demand->approvedBy.toString()));
}

std::vector<DisclosureCaution> cautionsOf(const Disclosure &disclosure, const Recipient &recipient, const Profile &profile)
{
    std::vector<DisclosureCaution> cautions;
    const auto raise = [&cautions](DisclosureCaution caution, bool isUp) {
        if (isUp)
            cautions.push_back(caution);
    };
    const bool owed = noticeStateOf(disclosure, recipient, profile) == NoticeState::Owed;
    const bool beforehand = promiseOf(disclosure, recipient, profile) == NoticePromise::Beforehand;
    const NamedRecipient *named = namedAs(profile, recipient);
    const std::vector<RecipientFlag> flags = flagsOf(recipient, profile, disclosure.on);
    const auto isUp = [&flags](RecipientFlag flag) { return std::find(flags.begin(), flags.end(), flag) != flags.end(); };
    raise(DisclosureCaution::NotToldBeforehand, owed && beforehand);
    raise(DisclosureCaution::NotTold, owed && !beforehand);
    raise(DisclosureCaution::MoreThanStated, named && isMoreThanStated(disclosure, *named));
    raise(DisclosureCaution::NoAgreement, isUp(RecipientFlag::NoProcessorAgreement));
    raise(DisclosureCaution::OutsideUnion, isUp(RecipientFlag::OutsideUnion));
    raise(DisclosureCaution::TransferWithoutGround, isUp(RecipientFlag::TransferWithoutGround));
    raise(DisclosureCaution::OutsideStatement, isUp(RecipientFlag::OutsideStatement));
    raise(DisclosureCaution::ArrearsOtherwise, isArrearsOtherwise(disclosure, recipient));
    raise(DisclosureCaution::ApprovedAlone, isApprovedAlone(disclosure));
    return cautions;
}

} // namespace balie
