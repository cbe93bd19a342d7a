// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/addretention.h"

#include "core/casework/numbergate.h"
#include "core/casework/retentionjson.h"
#include "core/domain/retention/casefile.h"
#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

namespace balie {

static Result<void> refusePerson(Register &opened, const RetentionItem &item)
{
    if (!item.person)
        return {};
    const Result<Person> person = opened.tables().persons.find(*item.person);
    if (!person)
        return person.error();
    const bool belongs = person->organisation == item.organisation && !person->mergedInto;
    return belongs ? Result<void>() : Result<void>(Error(ErrorCode::PersonUnknown));
}

static Result<void> refuseCase(Register &opened, const RetentionItem &item)
{
    if (!item.request)
        return {};
    if (isCaseFile(item))
        return itemOfCase();
    const Result<Request> request = opened.tables().requests.find(*item.request);
    if (!request)
        return request.error();
    const bool belongs = request->organisation == item.organisation && (!item.person || *item.person == request->person);
    return belongs ? Result<void>() : Result<void>(Error(ErrorCode::RequestUnknown));
}

Result<void> refuseRetention(Register &opened, const RetentionItem &item)
{
    if (const Result<void> whole = checkRetentionItem(item); !whole)
        return whole;
    if (const auto passed = passNumberGate(item.reference, NumberGate::Refuse); !passed)
        return passed.error();
    if (const auto passed = passNumberGate(item.system, NumberGate::Refuse); !passed)
        return passed.error();
    if (const Result<Organisation> known = opened.tables().organisations.find(item.organisation); !known)
        return known.error();
    if (const Result<void> person = refusePerson(opened, item); !person)
        return person;
    const Result<void> ofCase = refuseCase(opened, item);
    return ofCase && isOwnSystem(item.system.toString()) ? Result<void>(systemIsOwn()) : ofCase;
}

static Result<RetentionStanding> standingOfNew(Register &opened, KeepingRules &rules, const RetentionItem &item)
{
    if (const Result<void> fit = refuseRetention(opened, item); !fit)
        return fit.error();
    return opened.tables().retentionItems.heldFor(item).and_then([&](Held held) { return rules.standing(item, held); });
}

Result<std::vector<RetentionItem>> addRetention(Register &opened, std::vector<RetentionItem> items)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    KeepingRules rules(opened);
    std::vector<RetentionItemTable::New> added;
    for (RetentionItem &item : items) {
        item.id = RetentionItemId::create(opened.clock().now());
        item.revision = 1;
        const Result<RetentionStanding> standing = standingOfNew(opened, rules, item);
        if (!standing)
            return standing.error();
        added.push_back({item, *standing});
        const auto said = unit->audit(QStringLiteral("retention-added"), QStringLiteral("retention-item"), item.id.toString(), retentionItemToJson(item));
        if (!said)
            return said.error();
    }
    if (const Result<void> written = opened.tables().retentionItems.insert(unit->transaction(), added); !written)
        return written.error();
    unit->announce([](RegisterEvents &events) { Q_EMIT events.retentionChanged(); });
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return items;
}

} // namespace balie
