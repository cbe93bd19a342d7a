// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/destructionrows.h"

#include "core/domain/audit/auditseal.h"
#include "core/exchange/retentionfile.h"
#include "core/overview/usernames.h"
#include "core/store/backuplog.h"
#include "core/store/backuprotation.h"
#include "core/store/storelocation.h"
#include "core/store/tables.h"
#include "core/workspace/registercopies.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace balie {

namespace {

DestructionSheet::Part partOf(const DestructionTable::Part &part)
{
    return {part.system.toString(), categoryFor(builtInRetentionBaseline(), part.category), part.items, part.persons, part.firstDue, part.lastDue, part.rules.split(QLatin1Char('\n'), Qt::SkipEmptyParts), part.answer};
}

// A line of the log: what it let go, or about a search what that found, or what was done instead.
void readContent(const AuditRecord &record, DestructionSheet &sheet)
{
    if (!record.payload)
        return;
    const QJsonObject found = QJsonDocument::fromJson(*record.payload).object();
    sheet.letGo += found.value(QStringLiteral("let-go")).toInteger();
    const bool isRewritten = record.entry.action == u"destruction-rewritten";
    if (!isRewritten && record.entry.action != u"destruction-searched")
        return;
    sheet.searches.push_back({found.value(QStringLiteral("system")).toString(), found.value(QStringLiteral("pages")).toInteger(), found.value(QStringLiteral("hits")).toInteger(), isRewritten});
}

// Where the log tells of it, oldest first.
Result<void> readSteps(Register &opened, DestructionSheet &sheet)
{
    const Result<UserNames> names = UserNames::of(opened);
    if (!names)
        return names.error();
    constexpr int most = 1000; // an entry for each verb, and one for each system
    const auto records = opened.tables().audit.page({sheet.destruction.id.toString(), {}, most});
    if (!records)
        return records.error();
    for (auto record = records->rbegin(); record != records->rend(); ++record) {
        sheet.steps.push_back({record->entry.seq, record->entry.moment, record->entry.action, (*names)(record->entry.actor)});
        readContent(*record, sheet);
    }
    const Result<AuditHead> head = opened.tables().audit.head();
    if (!head)
        return head.error();
    sheet.seal = sealOf(*head);
    return {};
}

// Those that were made before the last system answered.
std::vector<DestructionSheet::OldCopy> oldCopies(Register &opened, const Destruction &destruction)
{
    std::vector<DestructionSheet::OldCopy> copies;
    const StoreLocation place(opened.folder());
    for (const QString &folder : backupsIn(place.backups(), place.name())) {
        const std::optional<CopyName> name = copyNameOf(folder);
        if (name && (!destruction.done || name->made <= *destruction.done))
            copies.push_back({name->made, name->made.inZone(legalZone()).date().addDays(longestBackupLife)});
    }
    return copies;
}

Result<void> readSpared(Register &opened, DestructionSheet &sheet)
{
    const auto spared = opened.tables().destructions.spared(sheet.destruction.id, opened.today());
    if (!spared)
        return spared.error();
    for (DestructionSheet::Part &part : sheet.parts) {
        const auto same = [&](const DestructionTable::Spared &one) { return one.system == part.system && one.category == part.category.id; };
        if (const auto found = std::find_if(spared->begin(), spared->end(), same); found != spared->end())
            part.spared = found->items;
    }
    return {};
}

Result<DestructionRow> rowOf(Register &opened, const UserNames &names, const Destruction &destruction)
{
    const Result<Organisation> organisation = opened.tables().organisations.find(destruction.organisation);
    if (!organisation)
        return organisation.error();
    const Result<qint64> pending = opened.tables().destructions.pending(destruction.id);
    if (!pending)
        return pending.error();
    const auto parts = opened.tables().destructions.parts(destruction.id);
    if (!parts)
        return parts.error();
    const qint64 begunWith = std::accumulate(parts->begin(), parts->end(), qint64{0}, [](qint64 sum, const DestructionTable::Part &part) { return sum + part.items; });
    return DestructionRow{destruction, destruction.stateOn(opened.today()), organisation->name.toString(), names(destruction.proposed.by),
                          destruction.approved ? names(destruction.approved->by) : QString(), *pending, destruction.begun ? begunWith : *pending};
}

} // namespace

Result<std::vector<DestructionRow>> destructionRows(Register &opened, std::optional<OrganisationId> organisation, int limit)
{
    const Result<UserNames> names = UserNames::of(opened);
    if (!names)
        return names.error();
    const auto all = opened.tables().destructions.all(organisation, qBound(1, limit, 1000));
    if (!all)
        return all.error();
    std::vector<DestructionRow> rows;
    for (const Destruction &destruction : *all) {
        const Result<DestructionRow> row = rowOf(opened, *names, destruction);
        if (!row)
            return row.error();
        rows.push_back(*row);
    }
    return rows;
}

Result<DestructionId> destructionByNumber(Register &opened, const QString &number)
{
    return opened.tables().destructions.findNumber(number.trimmed().toUpper()).transform([](const Destruction &found) { return found.id; });
}

Result<DestructionSheet> destructionSheet(Register &opened, DestructionId id)
{
    const Result<Destruction> found = opened.tables().destructions.find(id);
    if (!found)
        return found.error();
    DestructionSheet sheet{*found};
    sheet.state = found->stateOn(opened.today());
    sheet.drawnUp = opened.today();
    const Result<Organisation> organisation = opened.tables().organisations.find(found->organisation);
    if (!organisation)
        return organisation.error();
    sheet.organisation = organisation->name.toString();
    const auto parts = found->begun ? opened.tables().destructions.parts(id) : opened.tables().destructions.proposedParts(id);
    if (!parts)
        return parts.error();
    std::transform(parts->begin(), parts->end(), std::back_inserter(sheet.parts), partOf);
    if (const Result<void> read = readSpared(opened, sheet); !read)
        return read.error();
    if (const Result<void> read = readSteps(opened, sheet); !read)
        return read.error();
    sheet.copies = oldCopies(opened, *found);
    return backupsMade(opened.tables().connection(), found->done).transform([&](const BackupsMade &made) {
        sheet.backups = made.count;
        sheet.lastBackup = made.last;
        return sheet;
    });
}

} // namespace balie
