// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/disclosure/keeprecipient.h"

#include "core/casework/disclosure/disclosurejson.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

#include <algorithm>

namespace balie {

static Result<void> refuseNumbers(const Recipient &recipient)
{
    for (const QString &text : {recipient.name.toString(), recipient.note.toString(), recipient.transfer ? recipient.transfer->words.toString() : QString()}) {
        if (const Result<QString> passed = passNumberGate(text, NumberGate::Refuse); !passed)
            return passed.error();
    }
    if (!isSurelyTelephone(recipient.contact)) {
        if (const Result<QString> passed = passNumberGate(recipient.contact, NumberGate::Refuse); !passed)
            return passed.error();
    }
    for (const Agreement &agreement : recipient.agreements) {
        if (const auto passed = passNumberGate(agreement.copy, NumberGate::Refuse); !passed)
            return passed.error();
    }
    return {};
}

Result<void> checkWritten(const Recipient &recipient)
{
    const Result<void> sound = checkRecipient(recipient);
    return sound ? refuseNumbers(recipient) : sound;
}

Result<void> refuseEndBeforeLast(Register &opened, const Recipient &recipient)
{
    if (!recipient.ended)
        return {};
    DisclosureList::Wanted wanted;
    wanted.recipients = {recipient.id};
    wanted.on.from = recipient.ended->addDays(1);
    // The latest comes first.
    return opened.tables().disclosureLists.each(wanted, [](const DisclosureList::Line &line) {
        const Error inUse = Error(ErrorCode::RecipientInUse).with(QStringLiteral("reason"), QStringLiteral("ended")).with(QStringLiteral("date"), line.disclosure.on);
        return line.disclosure.struckOut ? Result<void>() : Result<void>(inUse);
    });
}

namespace {

// "De Vos" and "de vos" are one.
Result<void> refuseSameName(Register &opened, const Recipient &recipient)
{
    const auto all = opened.tables().recipients.all(recipient.organisation);
    if (!all)
        return all.error();
    const bool isTaken = std::any_of(all->begin(), all->end(), [&](const Recipient &other) {
        return other.id != recipient.id && other.name.toString().compare(recipient.name.toString(), Qt::CaseInsensitive) == 0;
    });
    return isTaken ? Result<void>(Error(ErrorCode::RecipientExists).with(QStringLiteral("name"), recipient.name.toString())) : Result<void>();
}

Result<void> refuse(Register &opened, const Recipient &recipient)
{
    if (const Result<void> sound = checkWritten(recipient); !sound)
        return sound;
    if (recipient.role && recipient.role->on > opened.today())
        return Error(ErrorCode::DateInFuture).with(QStringLiteral("date"), recipient.role->on).with(QStringLiteral("today"), opened.today());
    if (const Result<Organisation> known = opened.tables().organisations.find(recipient.organisation); !known)
        return known.error();
    return refuseSameName(opened, recipient);
}

Recipient ordered(Recipient recipient)
{
    std::stable_sort(recipient.agreements.begin(), recipient.agreements.end(), [](const Agreement &a, const Agreement &b) { return a.signedOn < b.signedOn; });
    return recipient;
}

Result<Recipient> added(Register &opened, UnitOfWork &unit, Recipient recipient)
{
    recipient.id = RecipientId::create(opened.clock().now());
    recipient.mergedInto = std::nullopt;
    recipient.revision = 1;
    const RecipientTable &recipients = opened.tables().recipients;
    const Result<void> written = recipients.insert(unit.transaction(), recipient);
    const Result<void> said = written.and_then([&] { return unit.audit(QStringLiteral("recipient-added"), QStringLiteral("recipient"), recipient.id.toString(), recipientToJson(recipient)); });
    return said ? Result<Recipient>(recipient) : said.error();
}

// It stays with its organisation, whatever is asked.
Result<Recipient> changed(Register &opened, UnitOfWork &unit, Recipient recipient)
{
    const Result<Recipient> before = opened.tables().recipients.find(recipient.id);
    if (!before)
        return before;
    if (before->mergedInto || before->organisation != recipient.organisation)
        return Error(ErrorCode::RecipientUnknown);
    if (const Result<void> fits = before->ended == recipient.ended ? Result<void>() : refuseEndBeforeLast(opened, recipient); !fits)
        return fits.error();
    recipient.mergedInto = std::nullopt;
    const Result<Recipient> stored = opened.tables().recipients.update(unit.transaction(), recipient);
    if (!stored)
        return stored;
    const QJsonObject content{{QStringLiteral("before"), recipientToJson(*before)}, {QStringLiteral("after"), recipientToJson(*stored)}};
    const Result<void> said = unit.audit(QStringLiteral("recipient-edited"), QStringLiteral("recipient"), recipient.id.toString(), content);
    return said ? stored : Result<Recipient>(said.error());
}

Result<Recipient> keep(Register &opened, UnitOfWork &unit, const Recipient &wanted)
{
    const Recipient recipient = ordered(wanted);
    if (const Result<void> fit = refuse(opened, recipient); !fit)
        return fit.error();
    return recipient.revision == 0 ? added(opened, unit, recipient) : changed(opened, unit, recipient);
}

// What only the double knew is not lost; of what both know nothing differs that matters (refuseOther()).
Recipient filledFrom(Recipient stays, const Recipient &duplicate)
{
    stays.kind = stays.kind == RecipientKind::Other ? duplicate.kind : stays.kind;
    stays.role = stays.role ? stays.role : duplicate.role;
    stays.transfer = stays.transfer ? stays.transfer : duplicate.transfer;
    for (const auto &[own, other] : {std::pair(&stays.listedAs, &duplicate.listedAs), std::pair(&stays.contact, &duplicate.contact)})
        *own = own->isEmpty() ? *other : *own;
    stays.note = stays.note.isEmpty() ? duplicate.note : stays.note;
    stays.ended = stays.ended && duplicate.ended ? std::optional(std::max(*stays.ended, *duplicate.ended)) : std::nullopt;
    for (Agreement &agreement : stays.agreements) {
        const auto same = std::find_if(duplicate.agreements.begin(), duplicate.agreements.end(), [&](const Agreement &one) { return one.kind == agreement.kind && one.signedOn == agreement.signedOn; });
        if (same != duplicate.agreements.end())
            agreement.copy = agreement.copy ? agreement.copy : same->copy;
    }
    return stays;
}

Error differingIn(const char *what)
{
    return Error(ErrorCode::RecipientsDiffer).with(QStringLiteral("reason"), QString::fromLatin1(what));
}

// What went to the double would be told as gone to another country, on another ground or to another role than it did. And one
// agreement with two last days cannot be one. Who merges says first which of the two is right.
Result<void> refuseOther(const Recipient &stays, const Recipient &duplicate)
{
    const bool isKindSaid = stays.kind != RecipientKind::Other && duplicate.kind != RecipientKind::Other;
    if (isKindSaid && stays.kind != duplicate.kind)
        return differingIn("kind");
    if (!stays.listedAs.isEmpty() && !duplicate.listedAs.isEmpty() && stays.listedAs != duplicate.listedAs)
        return differingIn("listed-as");
    if (stays.country != duplicate.country)
        return differingIn("country");
    if (stays.transfer && duplicate.transfer && *stays.transfer != *duplicate.transfer)
        return differingIn("transfer");
    if (stays.role && duplicate.role && stays.role->role != duplicate.role->role)
        return differingIn("role");
    for (const Agreement &one : stays.agreements) {
        for (const Agreement &other : duplicate.agreements) {
            if (one.kind == other.kind && one.signedOn == other.signedOn && one.until != other.until)
                return differingIn("until").with(QStringLiteral("date"), one.signedOn);
        }
    }
    return {};
}

Result<void> commit(UnitOfWork &unit)
{
    unit.announce([](RegisterEvents &events) {
        Q_EMIT events.recipientsChanged();
        Q_EMIT events.disclosuresChanged();
    });
    return unit.commit();
}

} // namespace

Result<std::vector<Recipient>> keepRecipients(Register &opened, std::vector<Recipient> recipients)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRecipients);
    if (!unit)
        return unit.error();
    for (Recipient &recipient : recipients) {
        const Result<Recipient> kept = keep(opened, *unit, recipient);
        if (!kept)
            return kept.error().with(QStringLiteral("recipient"), recipient.name.toString());
        recipient = *kept;
    }
    const Result<void> done = commit(*unit);
    return done ? Result<std::vector<Recipient>>(recipients) : done.error();
}

Result<std::vector<Recipient>> addRecipientsOfStatement(Register &opened, OrganisationId organisation)
{
    const Result<Organisation> known = opened.tables().organisations.find(organisation);
    if (!known)
        return known.error();
    const Result<VersionOnDay> version = versionForDay(opened, organisation, opened.today());
    if (!version)
        return version.error();
    const auto there = opened.tables().recipients.all(organisation);
    if (!there)
        return there.error();
    std::vector<Recipient> missing;
    for (const NamedRecipient &named : version->version.profile.recipients) {
        const Result<ShortText> name = ShortText::from(named.name.nl);
        const bool isThere = std::any_of(there->begin(), there->end(), [&](const Recipient &one) { return one.listedAs == named.name.nl || (name && one.name == *name); });
        if (name && !isThere && named.role != RecipientRole::NoDisclosure)
            missing.push_back({.id = RecipientId::create(opened.clock().now()), .organisation = organisation, .name = *name, .kind = named.kind, .country = named.country.value_or(Country::netherlands()), .listedAs = named.name.nl});
    }
    return missing.empty() ? Result<std::vector<Recipient>>(missing) : keepRecipients(opened, missing);
}

Result<void> removeRecipient(Register &opened, RecipientId id)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRecipients);
    if (!unit)
        return unit.error();
    const Result<Recipient> recipient = opened.tables().recipients.find(id);
    if (!recipient)
        return recipient.error();
    if (const Result<void> gone = opened.tables().recipients.remove(unit->transaction(), *recipient); !gone)
        return gone;
    const Result<void> said = unit->audit(QStringLiteral("recipient-removed"), QStringLiteral("recipient"), id.toString(), recipientToJson(*recipient));
    return said ? commit(*unit) : said;
}

Result<void> mergeRecipients(Register &opened, RecipientId duplicate, RecipientId stays)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRecipients);
    if (!unit)
        return unit.error();
    const Tables &tables = opened.tables();
    const Result<Recipient> one = tables.recipients.find(duplicate);
    const Result<Recipient> other = tables.recipients.find(stays);
    if (!one)
        return one.error();
    if (!other)
        return other.error();
    if (one->id == other->id || one->organisation != other->organisation || one->mergedInto || other->mergedInto)
        return Error(ErrorCode::RecipientsDiffer);
    if (const Result<void> same = refuseOther(*other, *one); !same)
        return same;
    const QJsonObject content{{QStringLiteral("duplicate"), recipientToJson(*one)}, {QStringLiteral("duplicate-id"), duplicate.toString()}};
    const Result<Recipient> filled = tables.recipients.update(unit->transaction(), filledFrom(*other, *one));
    if (!filled)
        return filled.error();
    for (const Result<void> &step : {tables.disclosures.passOn(unit->transaction(), duplicate, stays), tables.recipients.merge(unit->transaction(), *one, stays),
                                     unit->audit(QStringLiteral("recipients-merged"), QStringLiteral("recipient"), stays.toString(), content)}) {
        if (!step)
            return step;
    }
    return commit(*unit);
}

} // namespace balie
