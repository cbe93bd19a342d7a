// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/destruction/carryoutdestruction.h"

#include "core/base/succeeded.h"
#include "core/casework/destruction/destructionlog.h"
#include "core/casework/destruction/erasekept.h"
#include "core/casework/numbergate.h"
#include "core/domain/retention/casefile.h"
#include "core/store/compact.h"
#include "core/store/pagesearch.h"
#include "core/store/proposedtriggers.h"
#include "core/store/tables.h"
#include "core/wording/retentionwords.h"
#include "core/workspace/erasureproof.h"
#include "core/workspace/keepingrules.h"

#include <algorithm>

namespace balie {

namespace {

// Why what is of that category has to go: the grounds of each rule that some of it was kept under, since of what was kept from
// another day another version of the statement may hold.
Result<QString> rulesOf(KeepingRules &rules, OrganisationId organisation, const QString &category, const std::vector<QDate> &days)
{
    QStringList grounds;
    for (const QDate day : days) {
        const auto all = rules.on(organisation, day);
        if (!all)
            return all.error();
        const auto rule = std::find_if((*all)->begin(), (*all)->end(), [&](const RetentionRule &each) { return each.category.id == category; });
        grounds += rule == (*all)->end() ? QStringList() : groundsOf(*rule);
    }
    grounds.removeDuplicates();
    return grounds.join(QLatin1Char('\n'));
}

// What is in it now, with its rules; kept as it is at this moment.
Result<qint64> writeParts(Register &opened, UnitOfWork &unit, const Destruction &destruction)
{
    const DestructionTable &destructions = opened.tables().destructions;
    auto parts = destructions.proposedParts(destruction.id);
    if (!parts)
        return parts.error();
    KeepingRules rules(opened);
    qint64 items = 0;
    for (DestructionTable::Part &part : *parts) {
        const auto days = proposedTriggers(opened.tables().connection(), destruction.id, part.system.toString(), part.category);
        const Result<QString> words = days.and_then([&](const std::vector<QDate> &found) { return rulesOf(rules, destruction.organisation, part.category, found); });
        if (!words)
            return words.error();
        part.rules = *words;
        items += part.items;
    }
    const Result<void> written = destructions.writeParts(unit.transaction(), destruction.id, *parts);
    return written ? Result<qint64>(items) : Result<qint64>(written.error());
}

Result<void> refuseAnswer(const Destruction &destruction, const SystemAnswer &answer, QDate today)
{
    if (const Result<void> may = mayAnswer(destruction, today); !may)
        return may;
    if (answer.on > today)
        return Error(ErrorCode::DateInFuture).with(QStringLiteral("date"), answer.on).with(QStringLiteral("today"), today);
    const QDate begun = destruction.begun->at.inZone(legalZone()).date();
    if (answer.on < begun)
        return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), begun);
    if (answer.outcome == SystemOutcome::Kept && !answer.note.hasWords())
        return Error(ErrorCode::ReasonMissing);
    if (const auto passed = passNumberGate(answer.by, NumberGate::Refuse); !passed)
        return passed.error();
    return succeeded(passNumberGate(answer.note, NumberGate::Refuse));
}

// With the last answer it is done.
Result<Destruction> settled(Register &opened, UnitOfWork &unit, Destruction destruction)
{
    const Result<qint64> pending = opened.tables().destructions.pending(destruction.id);
    if (!pending)
        return pending.error();
    if (*pending > 0)
        return destruction;
    destruction.done = opened.clock().now();
    return opened.tables().destructions.update(unit.transaction(), destruction);
}

} // namespace

// Looks for what was erased in all that lies on the disk, and writes the store anew where something of it is left. What
// is still found then stands in a row that nobody erased.
static Result<void> proveErased(Register &opened, const Destruction &destruction, const QString &system, const ErasedWords &words)
{
    Result<PageSearch> search = searchPages(opened.opened(), words.all());
    const bool leftOver = search && search->hits > 0;
    if (leftOver && compactStore(opened.tables().connection()))
        search = searchPages(opened.opened(), words.all());
    if (!search)
        return search.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    if (const Result<void> given = proofGiven(opened, *unit, destruction.id, system); !given)
        return given;
    const QJsonObject content{{QStringLiteral("system"), system}, {QStringLiteral("words"), qint64(words.all().size())}, {QStringLiteral("pages"), search->pages}, {QStringLiteral("hits"), search->hits}};
    return succeeded(finishDestruction(*unit, destruction, QStringLiteral("destruction-searched"), content));
}

Result<Destruction> beginDestruction(Register &opened, DestructionId id)
{
    Result<DestructionWork> work = workOn(opened, id, Permission::ManageRetention);
    if (!work)
        return work.error();
    auto &[unit, destruction] = *work;
    const DestructionTable &destructions = opened.tables().destructions;
    if (const Result<void> may = mayBegin(destruction, opened.today()); !may)
        return may.error();
    const Result<qint64> dropped = destructions.dropUnexpired(unit.transaction(), id, opened.today());
    if (!dropped)
        return dropped.error();
    const Result<qint64> items = writeParts(opened, unit, destruction);
    if (!items)
        return items.error();
    if (*items == 0)
        return Error(ErrorCode::DestructionEmpty).with(QStringLiteral("number"), destruction.number);
    destruction.begun = DecisionMade{opened.session().user, opened.clock().now()};
    const Result<Destruction> begun = destructions.update(unit.transaction(), destruction);
    if (!begun)
        return begun;
    return finishDestruction(unit, *begun, QStringLiteral("destruction-begun"), {{QStringLiteral("items"), *items}, {QStringLiteral("let-go"), *dropped}});
}

// What came to be held before the system destroyed it, or whose case was opened again, or what somebody made of something
// else meanwhile, stays here and is not counted.
// What is destroyed in this register itself goes now, whatever day somebody gives.
static Result<qint64> letGo(Register &opened, UnitOfWork &unit, DestructionId id, const QString &system, QDate on)
{
    const DestructionTable &destructions = opened.tables().destructions;
    const std::optional<QDate> goneOn = system == ownSystem().toString() ? std::nullopt : std::optional(on);
    const Result<qint64> dropped = destructions.dropSpared(unit.transaction(), id, opened.today(), system, goneOn);
    if (!dropped)
        return dropped;
    const Result<void> counted = destructions.recount(unit.transaction(), id, system);
    return counted ? dropped : Result<qint64>(counted.error());
}

// What was destroyed there goes here too, and what was kept leaves the batch; gives what nothing may say any more.
static Result<ErasedWords> carryOut(Register &opened, UnitOfWork &unit, const Destruction &destruction, const QString &system, const SystemAnswer &answer, QJsonObject &content)
{
    if (answer.outcome == SystemOutcome::Kept) {
        const Result<void> released = opened.tables().destructions.release(unit.transaction(), destruction.id, system);
        return released ? Result<ErasedWords>(ErasedWords()) : released.error();
    }
    if (const Result<qint64> kept = letGo(opened, unit, destruction.id, system, answer.on); !kept)
        return kept.error();
    else if (*kept > 0)
        content.insert(QStringLiteral("let-go"), *kept);
    const Result<ErasedKept> erased = eraseKept(opened, unit, destruction, system, answer.on);
    if (!erased)
        return erased.error();
    content.insert(QStringLiteral("items"), erased->items);
    content.insert(QStringLiteral("persons"), erased->persons);
    content.insert(QStringLiteral("cases"), erased->cases);
    const Result<void> awaited = awaitProof(opened, unit, destruction.id, system);
    return awaited ? Result<ErasedWords>(erased->words) : awaited.error();
}

Result<Destruction> answerDestruction(Register &opened, DestructionId id, const ShortText &system, const SystemAnswer &answer)
{
    Result<DestructionWork> work = workOn(opened, id, Permission::ManageRetention);
    if (!work)
        return work.error();
    auto &[unit, destruction] = *work;
    if (const Result<void> fit = refuseAnswer(destruction, answer, opened.today()); !fit)
        return fit.error();
    if (const Result<void> said = opened.tables().destructions.answer(unit.transaction(), id, system.toString(), answer); !said)
        return said.error().with(QStringLiteral("system"), system.toString());
    QJsonObject content{{QStringLiteral("system"), system.toString()}, {QStringLiteral("outcome"), toWord(answer.outcome)}, {QStringLiteral("on"), answer.on.toString(Qt::ISODate)},
                        {QStringLiteral("by"), answer.by.toString()}, {QStringLiteral("note"), answer.note.toString()}};
    const Result<ErasedWords> words = carryOut(opened, unit, destruction, system.toString(), answer, content);
    if (!words)
        return words.error();
    const Result<Destruction> after = settled(opened, unit, destruction);
    if (!after)
        return after;
    const Result<Destruction> said = finishDestruction(unit, *after, QStringLiteral("destruction-answered"), content);
    if (!said || answer.outcome == SystemOutcome::Kept)
        return said;
    const Result<void> proved = proveErased(opened, *after, system.toString(), *words);
    return proved ? said : Result<Destruction>(proved.error());
}

} // namespace balie
