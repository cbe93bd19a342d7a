// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/casefiles.h"

#include "core/base/succeeded.h"
#include "core/domain/complaint/complaints.h"
#include "core/domain/retention/casefile.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"

#include <algorithm>

namespace balie {

using Kept = RetentionItemTable::Kept;

CaseFile caseFileOf(const Request &request, const DerivedColumns &derived)
{
    const std::vector<Complaint> complaints = complaintsOf(request.history);
    CaseFile file{complaints.empty() ? QStringLiteral("request-file") : QStringLiteral("complaint-file"), derived.closedOn};
    if (!derived.closedOn || derived.complaintOpen || derived.complaintBy)
        return {file.category, std::nullopt};
    for (const Complaint &complaint : complaints)
        file.closed = std::max(file.closed, complaint.endedOn);
    return file;
}

static Result<std::optional<Kept>> keptFile(Register &opened, RequestId request)
{
    const auto items = opened.tables().retentionItems.under(request);
    if (!items)
        return items.error();
    const auto own = std::find_if(items->begin(), items->end(), [](const Kept &kept) { return isCaseFile(kept.item); });
    return own == items->end() ? std::optional<Kept>() : std::optional(*own);
}

static bool isAsSaid(const RetentionItem &item, PersonId person, const CaseFile &file)
{
    return item.category == file.category && item.trigger == file.closed && item.person == person;
}

static Result<RetentionStanding> standingOf(Register &opened, const RetentionItem &item)
{
    const Result<Held> held = opened.tables().retentionItems.heldFor(item);
    return held ? KeepingRules(opened).standing(item, *held) : held.error();
}

static Result<void> update(Register &opened, UnitOfWork &unit, const Kept &kept, PersonId person, const CaseFile &file)
{
    RetentionItem item = kept.item;
    item.person = person;
    item.category = file.category;
    item.trigger = file.closed;
    const Result<RetentionStanding> standing = standingOf(opened, item);
    if (!standing)
        return standing.error();
    return succeeded(opened.tables().retentionItems.update(unit.transaction(), kept, item, *standing));
}

Result<void> keepCaseFile(Register &opened, UnitOfWork &unit, const Request &request, const DerivedColumns &derived)
{
    const CaseFile file = caseFileOf(request, derived);
    const auto kept = keptFile(opened, request.id);
    if (!kept)
        return kept.error();
    if (*kept)
        return isAsSaid((*kept)->item, request.person, file) ? Result<void>() : update(opened, unit, **kept, request.person, file);
    if (!file.closed)
        return {};
    const RetentionItem item{RetentionItemId::create(opened.clock().now()), request.organisation, request.person, request.id, {}, file.category, ownSystem(), file.closed, {}, 1};
    const Result<RetentionStanding> standing = standingOf(opened, item);
    return standing ? opened.tables().retentionItems.insert(unit.transaction(), {{item, *standing}}) : standing.error();
}

Result<bool> isCaseFileKept(Register &opened, const Request &request, const DerivedColumns &derived)
{
    const CaseFile file = caseFileOf(request, derived);
    return keptFile(opened, request.id).transform([&](const std::optional<Kept> &kept) {
        return kept ? isAsSaid(kept->item, request.person, file) : !file.closed;
    });
}

static Result<void> settle(Register &opened, UnitOfWork &unit, const Kept &kept)
{
    const Tables &tables = opened.tables();
    const Result<Request> request = tables.requests.find(*kept.item.request);
    if (!request)
        return request.error();
    const Result<DerivedColumns> derived = tables.requests.derived(request->id);
    return derived ? update(opened, unit, kept, request->person, caseFileOf(*request, *derived)) : derived.error();
}

Result<void> settleCaseFiles(Register &opened)
{
    constexpr int atATime = 1000;
    const RetentionItemTable &items = opened.tables().retentionItems;
    auto waiting = items.unsettled(atATime);
    if (!waiting || waiting->empty())
        return succeeded(waiting);
    // Whoever opens it first does this; it changes nothing that was entered.
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Read);
    if (!unit)
        return unit.error();
    qint64 settled = 0;
    for (; !waiting->empty(); waiting = items.unsettled(atATime)) {
        for (const Kept &kept : *waiting) {
            if (const Result<void> done = settle(opened, *unit, kept); !done)
                return done;
        }
        settled += static_cast<qint64>(waiting->size());
    }
    const RegisterId id = opened.opened().keys().registerId();
    if (const Result<void> said = unit->audit(QStringLiteral("case-files-listed"), QStringLiteral("register"), id.toString(), {{QStringLiteral("files"), settled}}); !said)
        return said;
    return unit->commit();
}

} // namespace balie
