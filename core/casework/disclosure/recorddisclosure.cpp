// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/disclosure/recorddisclosure.h"

#include "core/casework/disclosure/disclosuregate.h"
#include "core/casework/disclosure/disclosurejson.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

namespace balie {

namespace {

using Kept = DisclosureTable::Kept;

Result<void> refuseStranger(Register &opened, const Disclosure &disclosure)
{
    if (!disclosure.person)
        return {};
    const Result<Person> person = opened.tables().persons.find(*disclosure.person);
    if (!person)
        return person.error();
    const bool belongs = person->organisation == disclosure.organisation && !person->mergedInto;
    return belongs ? Result<void>() : Result<void>(Error(ErrorCode::PersonUnknown));
}

// What any disclosure must be before it is stored; gives what was promised of telling the person.
Result<NoticeState> admitted(Register &opened, DisclosureGate &gate, const Disclosure &disclosure)
{
    for (const Result<void> &step : {checkWritten(disclosure, opened.today()), refuseStranger(opened, disclosure)}) {
        if (!step)
            return step.error();
    }
    return opened.tables().recipients.find(disclosure.recipient).and_then([&](const Recipient &recipient) { return gate.admit(disclosure, recipient); });
}

Result<NoticeState> admitted(Register &opened, const Disclosure &disclosure)
{
    DisclosureGate gate(opened);
    return admitted(opened, gate, disclosure);
}

// That it went is a fact: what became of the recipient since forbids no telling.
Result<NoticeState> noticeAfter(Register &opened, const Disclosure &told)
{
    if (const Result<void> sound = checkWritten(told, opened.today()); !sound)
        return sound.error();
    DisclosureGate gate(opened);
    return opened.tables().recipients.find(told.recipient).and_then([&](const Recipient &recipient) { return gate.noticeOf(told, recipient); });
}

Result<Kept> standing(Register &opened, DisclosureId id)
{
    const Result<Kept> kept = opened.tables().disclosures.find(id);
    if (kept && kept->disclosure.struckOut)
        return Error(ErrorCode::DisclosureForbidden).with(QStringLiteral("reason"), QStringLiteral("struck-out"));
    return kept;
}

Result<void> commit(UnitOfWork &unit)
{
    unit.announce([](RegisterEvents &events) { Q_EMIT events.disclosuresChanged(); });
    return unit.commit();
}

// Stored, and said to the log.
Result<Disclosure> logged(Register &opened, UnitOfWork &unit, const Kept &before, const Disclosure &disclosure, NoticeState notice, const QString &action)
{
    const Result<Disclosure> stored = opened.tables().disclosures.update(unit.transaction(), before, disclosure, notice);
    if (!stored)
        return stored;
    const QJsonObject content{{QStringLiteral("before"), disclosureToJson(before.disclosure)}, {QStringLiteral("after"), disclosureToJson(*stored)}};
    const Result<void> said = unit.audit(action, QStringLiteral("disclosure"), disclosure.id.toString(), content);
    return said ? stored : Result<Disclosure>(said.error());
}

Result<Disclosure> changed(Register &opened, UnitOfWork &unit, const Kept &before, const Disclosure &disclosure, NoticeState notice, const QString &action)
{
    const Result<Disclosure> stored = logged(opened, unit, before, disclosure, notice, action);
    const Result<void> done = stored ? commit(unit) : Result<void>();
    return done ? stored : Result<Disclosure>(done.error());
}

Result<void> refuseReason(const LongText &reason)
{
    if (!reason.hasWords())
        return Error(ErrorCode::ReasonMissing).with(QStringLiteral("field"), QStringLiteral("reason"));
    const auto passed = passNumberGate(reason, NumberGate::Refuse);
    return passed ? Result<void>() : passed.error();
}

Result<Disclosure> struckOut(Register &opened, UnitOfWork &unit, DisclosureId id, const LongText &reason)
{
    const Result<Kept> before = standing(opened, id);
    if (!before)
        return before.error();
    Disclosure struck = before->disclosure;
    struck.struckOut = reason;
    return logged(opened, unit, *before, struck, before->notice, QStringLiteral("disclosure-struck-out"));
}

Result<DisclosureTable::New> made(Register &opened, DisclosureGate &gate, Disclosure disclosure, const std::optional<DisclosureSeriesId> &series)
{
    disclosure.id = DisclosureId::create(opened.clock().now());
    disclosure.series = series;
    disclosure.struckOut = std::nullopt;
    disclosure.revision = 1;
    return admitted(opened, gate, disclosure).transform([&](NoticeState notice) { return DisclosureTable::New{disclosure, notice}; });
}

} // namespace

Result<std::vector<Disclosure>> recordDisclosures(Register &opened, std::vector<Disclosure> disclosures)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Disclose);
    if (!unit)
        return unit.error();
    const bool isSeries = disclosures.size() > 1;
    const std::optional<DisclosureSeriesId> series = isSeries ? std::optional(DisclosureSeriesId::create(opened.clock().now())) : std::nullopt;
    DisclosureGate gate(opened);
    std::vector<DisclosureTable::New> added;
    for (Disclosure &disclosure : disclosures) {
        const auto one = made(opened, gate, disclosure, series);
        if (!one)
            return isSeries ? one.error().with(QStringLiteral("line"), static_cast<qint64>(added.size() + 1)) : one.error();
        disclosure = one->disclosure;
        added.push_back(*one);
        const Result<void> said = unit->audit(QStringLiteral("disclosure-recorded"), QStringLiteral("disclosure"), disclosure.id.toString(), disclosureToJson(disclosure));
        if (!said)
            return said.error();
    }
    if (const Result<void> written = opened.tables().disclosures.insert(unit->transaction(), added); !written)
        return written.error();
    const Result<void> done = commit(*unit);
    return done ? Result<std::vector<Disclosure>>(disclosures) : done.error();
}

Result<Disclosure> correctDisclosure(Register &opened, Disclosure disclosure)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRecipients);
    if (!unit)
        return unit.error();
    const Result<Kept> before = standing(opened, disclosure.id);
    if (!before)
        return before.error();
    disclosure.series = before->disclosure.series;
    disclosure.struckOut = std::nullopt;
    const Result<NoticeState> notice = admitted(opened, disclosure);
    return notice ? changed(opened, *unit, *before, disclosure, *notice, QStringLiteral("disclosure-corrected")) : notice.error();
}

Result<Disclosure> strikeOutDisclosure(Register &opened, DisclosureId id, const LongText &reason)
{
    if (const Result<void> why = refuseReason(reason); !why)
        return why.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRecipients);
    if (!unit)
        return unit.error();
    const Result<Disclosure> struck = struckOut(opened, *unit, id, reason);
    const Result<void> done = struck ? commit(*unit) : Result<void>();
    return done ? struck : Result<Disclosure>(done.error());
}

Result<void> strikeOutDisclosures(Register &opened, const std::vector<DisclosureId> &disclosures, const LongText &reason)
{
    if (const Result<void> why = refuseReason(reason); !why)
        return why;
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRecipients);
    if (!unit)
        return unit.error();
    for (const DisclosureId id : disclosures) {
        if (const Result<Disclosure> struck = struckOut(opened, *unit, id, reason); !struck)
            return struck.error();
    }
    return commit(*unit);
}

Result<Disclosure> tellDisclosed(Register &opened, DisclosureId id, QDate on)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Disclose);
    if (!unit)
        return unit.error();
    const Result<Kept> before = standing(opened, id);
    if (!before)
        return before.error();
    if (before->disclosure.told.when != ToldWhen::Not)
        return Error(ErrorCode::DisclosureForbidden).with(QStringLiteral("reason"), QStringLiteral("told"));
    Disclosure told = before->disclosure;
    told.told = {.when = ToldWhen::Afterwards, .on = on, .why = told.told.why};
    const Result<NoticeState> notice = noticeAfter(opened, told);
    return notice ? changed(opened, *unit, *before, told, *notice, QStringLiteral("disclosure-told")) : notice.error();
}

} // namespace balie
