// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept, out of an import.
#include "core/base/succeeded.h"
#include "core/casework/restandretention.h"
#include "core/import/importbefore.h"
#include "core/import/importkeys.h"
#include "core/import/importwriter.h"
#include "core/wording/importwords.h"

#include <algorithm>

namespace balie {

static HoldKind holdOf(SenderKeeps keeps)
{
    Q_ASSERT(keeps != SenderKeeps::No);
    if (keeps == SenderKeeps::ForGood)
        return HoldKind::Archive;
    return keeps == SenderKeeps::ByDuty ? HoldKind::Duty : HoldKind::Blocked;
}

// What blocks an archive passes; a duty stands for years.
static int monthsUntilReview(SenderKeeps keeps)
{
    return keeps == SenderKeeps::Blocked ? 3 : 12;
}

// Nothing stands here but what was understood, and no day before our time.
Result<RetentionItem> ImportWriter::asSaid(const StagedItem &staged, RetentionItem item)
{
    const Result<ShortText> system = ShortText::from(systemOf(staged, m_order));
    if (!system)
        return system.error();
    item.system = *system;
    item.reference = std::nullopt;
    if (const Result<ShortText> reference = ShortText::from(staged.reference); reference)
        item.reference = *reference;
    item.category = staged.category;
    item.trigger = std::nullopt;
    if (!staged.trigger.isEmpty())
        item.trigger = QDate::fromString(staged.trigger, Qt::ISODate);
    if (const Result<void> counted = countPromise(staged, item); !counted)
        return counted.error();
    return item;
}

// The day of a tenancy is its end, whatever else the category waits for; that of a line of a list was found (PromisedDays).
Result<void> ImportWriter::countPromise(const StagedItem &staged, RetentionItem &item)
{
    if (staged.key.startsWith(u"F:"))
        item.promisedFrom = staged.leaseEnded.isEmpty() ? std::nullopt : std::optional(QDate::fromString(staged.leaseEnded, Qt::ISODate));
    if (!staged.isOfTenancy)
        return {};
    const auto rule = m_rules.of(item);
    if (!rule)
        return rule.error();
    item.promisedFrom = (*rule)->hasPromiseFrom(RetentionTrigger::LeaseEnded) ? item.trigger : std::nullopt;
    return {};
}

Result<RetentionStanding> ImportWriter::standingOf(const RetentionItem &item, Held held)
{
    const Kind kind{item.category, item.trigger, item.promisedFrom, held};
    if (const auto known = m_standings.find(kind); known != m_standings.end())
        return known->second;
    const Result<RetentionStanding> standing = m_rules.standing(item, held);
    if (standing)
        m_standings.emplace(kind, *standing);
    return standing;
}

Result<ImportedItemTable::Imported> ImportWriter::newItem(const StagedItem &staged)
{
    const Result<Whose> person = whose(staged.person);
    if (!person)
        return person.error();
    RetentionItem blank{RetentionItemId::create(m_opened.clock().now()), m_order.organisation, {}, {}, {}, {}, m_order.system, {}, {}, 1};
    const Held held = staged.keeps != SenderKeeps::No || person->isHeld ? Held::Yes : Held::No;
    const Result<RetentionItem> item = asSaid(staged, blank);
    if (!item)
        return item.error();
    return standingOf(*item, held).transform([&](const RetentionStanding &standing) {
        return ImportedItemTable::Imported{*item, standing, m_place.organisation, person->row, m_place.batch};
    });
}

// What the sender says again changes nothing: a hold that somebody lifted stays so. What it says otherwise is held anew, beside what
// still stands. The print of the key is what it said last.
Result<void> ImportWriter::keep(const StagedItem &item, RetentionItemId id)
{
    const QString key = keyOfKeeping(item.key);
    const auto before = m_imports.find(m_place.source, key);
    const auto says = static_cast<qint64>(item.keeps);
    if (!before || (*before && (*before)->print == says))
        return succeeded(before);
    const auto known = *before ? holdUnder(**before) : Result<std::optional<PlacedHold>>(std::optional<PlacedHold>());
    if (!known)
        return known.error();
    if (*known && !(*known)->hold.lifted && (*known)->hold.kind == holdOf(item.keeps))
        return sayKeeping(key, says, **known);
    const auto placed = place(id, holdOf(item.keeps), reasonOfArchive(holdOf(item.keeps), m_order.system.toString()), m_opened.today(), monthsUntilReview(item.keeps));
    if (!placed)
        return placed.error();
    if (const Result<void> remembered = *before ? remember(key) : Result<void>(); !remembered)
        return remembered;
    return m_imports.rowOf(placed->id).and_then([&](qint64 row) {
        const ImportTable::Own own{.hold = row, .print = says, .revision = 1};
        return *before ? m_imports.changeKey(m_unit.transaction(), m_place.source, key, m_place.batch, own) : m_imports.addKey(m_unit.transaction(), m_place.source, key, m_place.batch, own);
    });
}

Result<std::optional<PlacedHold>> ImportWriter::holdUnder(const KnownKey &key)
{
    if (!key.hold)
        return std::optional<PlacedHold>();
    return m_imports.holdOf(*key.hold).and_then([&](RetentionHoldId id) { return m_tables.retentionHolds.find(id); }).transform([](const PlacedHold &placed) { return std::optional(placed); });
}

// The hold itself stays as it is.
Result<void> ImportWriter::sayKeeping(const QString &key, qint64 says, const PlacedHold &placed)
{
    const Result<void> remembered = remember(key, liftedBefore);
    return remembered ? m_imports.changeKey(m_unit.transaction(), m_place.source, key, m_place.batch, {.print = says, .revision = placed.revision}) : remembered;
}

// The sender keeps it no more: whether the hold goes is for who looks at it again.
Result<void> ImportWriter::keepNoMore(const StagedItem &item)
{
    const QString key = keyOfKeeping(item.key);
    const auto before = m_imports.find(m_place.source, key);
    if (!before || !*before || (*before)->print == 0)
        return succeeded(before);
    const auto known = holdUnder(**before);
    return known && *known ? sayKeeping(key, 0, **known) : succeeded(known);
}

// Whose it is stands in the key, but for a file with a key of its own; and whom somebody named since stays.
Result<void> ImportWriter::giveToItsPerson(const StagedItem &staged, const KnownKey &key, RetentionItem &item) const
{
    if (staged.person.isEmpty() || key.isTouched || !staged.key.startsWith(u"F:"))
        return {};
    const auto person = known(keyOfPerson(staged.person)).and_then([&](const KnownKey &found) { return m_imports.personOf(found.person.value_or(0)); });
    if (!person)
        return person.error();
    item.person = *person;
    return {};
}

Result<void> ImportWriter::rememberItem(const QString &key, const RetentionItem &item)
{
    if (!key.startsWith(u"A:"))
        return remember(key, beforeImport(item, std::nullopt));
    const auto ties = m_ties.of(m_place.source, key);
    return ties ? remember(key, beforeImport(item, *ties)) : ties.error();
}

Result<void> ImportWriter::changeItem(const StagedItem &staged, qint64 print)
{
    const Result<KnownKey> key = known(staged.key);
    if (!key)
        return key.error();
    const auto before = m_imports.itemOf(key->item.value_or(0)).and_then([&](RetentionItemId id) { return m_tables.retentionItems.find(id); });
    if (!before)
        return before.error();
    if (const Result<void> remembered = rememberItem(staged.key, before->item); !remembered)
        return remembered;
    if (const Result<void> kept = staged.keeps == SenderKeeps::No ? keepNoMore(staged) : keep(staged, before->item.id); !kept)
        return kept;
    Result<RetentionItem> item = asSaid(staged, before->item);
    if (!item)
        return item.error();
    if (const Result<void> moved = giveToItsPerson(staged, *key, *item); !moved)
        return moved;
    // A later day that somebody filled in stays.
    if (key->isTouched && !staged.isOfTenancy)
        item->promisedFrom = std::max(item->promisedFrom, before->item.promisedFrom);
    QString ownDay = staged.ownDay;
    if (key->isTouched && item->trigger && before->item.trigger && *before->item.trigger > *item->trigger) {
        item->trigger = before->item.trigger;
        ownDay = item->trigger->toString(Qt::ISODate);
        if (const Result<void> counted = staged.isOfTenancy ? countPromise(staged, *item) : Result<void>(); !counted)
            return counted;
    }
    const auto standing = m_tables.retentionItems.heldFor(*item).and_then([&](Held held) { return standingOf(*item, held); });
    if (!standing)
        return standing.error();
    const auto stored = m_tables.retentionItems.update(m_unit.transaction(), *before, *item, *standing);
    if (!stored)
        return stored.error();
    return m_imports.changeKey(m_unit.transaction(), m_place.source, staged.key, m_place.batch,
                                      {.print = print, .revision = stored->revision, .ownDay = ownDay, .follows = staged.follows});
}

// Who comes to a file may be held, or come to one that is.
Result<void> ImportWriter::restandFiles(const std::vector<StagedRow<StagedItem>> &rows)
{
    QString last;
    for (const auto &row : rows) {
        const QString file = fileOfKey(row.thing.key);
        const QString thing = row.thing.isOfTenancy ? file + beforePerson + categoryOfKey(row.thing.key) : file;
        const bool mayHold = row.outcome == StagedOutcome::New || (row.outcome == StagedOutcome::Changed && row.thing.keeps != SenderKeeps::No);
        if (!mayHold || thing == last || file.startsWith(u"F:"))
            continue;
        last = thing;
        const Result<bool> held = m_imports.isFileHeld(m_place.source, file);
        const Result<int> moved = held && *held ? restandFile(row.thing.key) : held.transform([](bool) { return 0; });
        if (!moved)
            return moved.error();
    }
    return {};
}

Result<int> ImportWriter::restandFile(const QString &key)
{
    return known(key).and_then([&](const KnownKey &found) { return m_imports.itemOf(found.item.value_or(0)); }).and_then([&](RetentionItemId id) {
        return restandUnder(m_opened, m_unit, id);
    });
}

Result<void> ImportWriter::write(const std::vector<StagedRow<StagedItem>> &rows)
{
    const auto anyHolds = m_imports.anyHoldStands();
    if (!anyHolds)
        return anyHolds.error();
    m_anyHolds = *anyHolds;
    std::vector<ImportedItemTable::Imported> added;
    std::vector<const StagedRow<StagedItem> *> from;
    for (const auto &row : rows) {
        if (row.outcome == StagedOutcome::Changed) {
            if (const Result<void> changed = changeItem(row.thing, row.print); !changed)
                return changed;
        }
        if (row.outcome != StagedOutcome::New)
            continue;
        auto item = newItem(row.thing);
        if (!item)
            return item.error();
        added.push_back(std::move(*item));
        from.push_back(&row);
    }
    const auto inserted = ImportedItemTable(m_tables.connection()).insert(m_unit.transaction(), added);
    if (!inserted)
        return inserted.error();
    for (std::size_t i = 0; i < added.size(); ++i) {
        const StagedItem &staged = from[i]->thing;
        const ImportTable::Own own{.item = (*inserted)[i], .print = from[i]->print, .revision = 1, .ownDay = staged.ownDay, .follows = staged.follows};
        Result<void> kept = m_imports.addKey(m_unit.transaction(), m_place.source, staged.key, m_place.batch, own);
        if (kept && staged.at.part.isEmpty())
            kept = m_ties.setAsOthers(m_unit.transaction(), m_place.source, staged.key);
        if (kept && staged.keeps != SenderKeeps::No)
            kept = keep(staged, added[i].item.id);
        if (!kept)
            return kept;
    }
    return m_anyHolds ? restandFiles(rows) : Result<void>();
}

} // namespace balie
