// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/restoreimported.h"

#include "core/base/succeeded.h"
#include "core/casework/restandretention.h"
#include "core/import/importbefore.h"
#include "core/import/restoredisclosed.h"
#include "core/store/samefile.h"
#include "core/store/tables.h"

namespace balie {

static constexpr int atATime = 5000;

RestoreImported::RestoreImported(Register &opened, UnitOfWork &unit, const ImportUndo &undo, qint64 batch)
    : m_opened(opened), m_unit(unit), m_tables(opened.tables()), m_imports(m_tables.connection()), m_before(m_tables.connection()), m_ties(m_tables.connection()), m_undo(undo), m_batch(batch), m_rules(opened)
{
}

Result<qint64> RestoreImported::all()
{
    qint64 count = 0;
    for (std::optional<ImportBefore> last;;) {
        const auto some = m_before.changedBy(m_batch, last, atATime);
        if (!some)
            return some.error();
        for (const ImportBefore &before : *some) {
            const Result<int> revision = one(before);
            if (!revision)
                return revision.error();
            if (const Result<void> given = m_before.giveBack(m_unit.transaction(), m_batch, before, *revision); !given)
                return given.error();
        }
        count += static_cast<qint64>(some->size());
        if (const Result<void> goes = m_undo.going(static_cast<qint64>(some->size())); !goes)
            return goes.error();
        if (static_cast<int>(some->size()) < atATime)
            break;
        last = some->back();
    }
    const Result<void> forgotten = m_before.forget(m_unit.transaction(), m_batch);
    return forgotten ? Result<qint64>(count) : forgotten.error();
}

Result<int> RestoreImported::one(const ImportBefore &before)
{
    if (before.person)
        return person(before);
    if (before.recipient)
        return restoreRecipient(m_opened, m_unit, before);
    if (before.disclosure)
        return restoreDisclosure(m_opened, m_unit, before);
    return before.item ? item(before) : hold(before);
}

Result<int> RestoreImported::person(const ImportBefore &before)
{
    const auto was = m_imports.personOf(*before.person).and_then([&](PersonId id) { return m_tables.persons.find(id); }).and_then([&](const Person &now) {
        return asBefore(now, before.content);
    });
    if (!was)
        return was.error();
    const Result<Person> stored = m_tables.persons.update(m_unit.transaction(), *was);
    if (!stored)
        return stored.error();
    const Result<void> found = m_tables.search.updatePerson(m_unit.transaction(), *stored);
    return found ? Result<int>(stored->revision) : found.error();
}

Result<void> RestoreImported::tie(const ImportBefore &before, RetentionItemId item)
{
    const auto ties = tiesBefore(before.key, before.content);
    const auto now = m_ties.of(before.source, before.key);
    if (!now || !ties || *now == *ties)
        return succeeded(now);
    const auto left = othersInFile(m_tables.connection(), item);
    if (!left)
        return left.error();
    if (const Result<void> set = m_ties.set(m_unit.transaction(), before.source, before.key, *ties); !set)
        return set;
    std::vector<RetentionItemId> all = *left;
    all.push_back(item);
    return succeeded(restandUnderEach(m_opened, m_unit, all));
}

Result<int> RestoreImported::item(const ImportBefore &before)
{
    const Result<RetentionItemId> id = m_imports.itemOf(*before.item);
    const Result<void> tied = id ? tie(before, *id) : id.error();
    if (!tied)
        return tied.error();
    const auto now = m_tables.retentionItems.find(*id);
    if (!now)
        return now.error();
    Result<RetentionItem> was = asBefore(now->item, before.content);
    if (!was)
        return was.error();
    was->person = std::nullopt;
    if (before.whose) {
        const Result<PersonId> whose = m_imports.personOf(*before.whose);
        if (!whose)
            return whose.error();
        was->person = *whose;
    }
    const auto standing = m_tables.retentionItems.heldFor(*was).and_then([&](Held held) { return m_rules.standing(*was, held); });
    if (!standing)
        return standing.error();
    return m_tables.retentionItems.update(m_unit.transaction(), *now, *was, *standing).transform([](const RetentionItem &stored) { return stored.revision; });
}

Result<int> RestoreImported::hold(const ImportBefore &before)
{
    const auto now = m_imports.holdOf(before.hold.value_or(0)).and_then([&](RetentionHoldId id) { return m_tables.retentionHolds.find(id); });
    if (!now)
        return now.error();
    if (before.content == liftedBefore)
        return now->revision;
    return before.hold == before.holdThen ? standAgain(*now) : giveWay(*now, before);
}

Result<int> RestoreImported::standAgain(const PlacedHold &lifted)
{
    if (const Result<void> stands = m_tables.retentionHolds.standAgain(m_unit.transaction(), lifted); !stands)
        return stands.error();
    const Result<int> moved = restandUnder(m_opened, m_unit, lifted.target);
    return moved ? Result<int>(lifted.revision + 1) : moved;
}

Result<int> RestoreImported::giveWay(const PlacedHold &placed, const ImportBefore &before)
{
    const auto was = m_imports.holdOf(before.holdThen.value_or(0)).and_then([&](RetentionHoldId id) { return m_tables.retentionHolds.find(id); });
    if (!was)
        return was.error();
    // First the key, which would go with its hold.
    if (const Result<void> given = m_before.giveBack(m_unit.transaction(), m_batch, before, was->revision); !given)
        return given.error();
    if (const Result<void> gone = m_undo.removeHold(m_unit.transaction(), *before.hold); !gone)
        return gone.error();
    const Result<int> moved = restandUnder(m_opened, m_unit, placed.target);
    return moved ? Result<int>(was->revision) : moved;
}

} // namespace balie
