// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importwriter.h"

#include "core/base/succeeded.h"
#include "core/casework/restandretention.h"
#include "core/import/importbefore.h"
#include "core/import/importkeys.h"
#include "core/wording/importwords.h"

namespace balie {

static constexpr int monthsOfDebt = 6;   // after these somebody looks again

ImportWriter::ImportWriter(Register &opened, UnitOfWork &unit, const ImportOrder &order, Place place)
    : m_opened(opened), m_unit(unit), m_tables(opened.tables()), m_imports(opened.tables().connection()), m_ties(opened.tables().connection()), m_order(order), m_place(place), m_rules(opened)
{
}

Result<KnownKey> ImportWriter::known(const QString &key) const
{
    const auto found = m_imports.find(m_place.source, key);
    if (!found)
        return found.error();
    return *found ? Result<KnownKey>(**found) : Result<KnownKey>(Error(ErrorCode::Conflict));
}

Result<void> ImportWriter::remember(const QString &key, const QString &content)
{
    return ImportBeforeTable(m_tables.connection()).remember(m_unit.transaction(), m_place.batch, m_place.source, key, content);
}

Result<void> ImportWriter::addPerson(const StagedPerson &from, qint64 print)
{
    const Person person{PersonId::create(m_opened.clock().now()), m_order.organisation, from.name, from.address, from.email, from.telephone, {}, 1};
    if (const Result<void> written = m_tables.persons.insert(m_unit.transaction(), person); !written)
        return written;
    return m_imports.addKey(m_unit.transaction(), m_place.source, keyOfPerson(from.key), m_place.batch, {.person = m_imports.lastRow(), .print = print, .revision = 1});
}

Result<void> ImportWriter::changePerson(const StagedPerson &from, qint64 print)
{
    const auto before = known(keyOfPerson(from.key))
                            .and_then([&](const KnownKey &key) { return key.person ? m_imports.personOf(*key.person) : Result<PersonId>(Error(ErrorCode::PersonUnknown)); })
                            .and_then([&](PersonId id) { return m_tables.persons.find(id); });
    if (!before)
        return before.error();
    if (const Result<void> remembered = remember(keyOfPerson(from.key), beforeImport(*before)); !remembered)
        return remembered;
    Person person = *before;
    person.name = from.name;
    if (from.said.address)
        person.address = from.address;
    if (from.said.email)
        person.email = from.email;
    if (from.said.telephone)
        person.telephone = from.telephone;
    const Result<Person> stored = m_tables.persons.update(m_unit.transaction(), person);
    if (!stored)
        return stored.error();
    if (const Result<void> found = m_tables.search.updatePerson(m_unit.transaction(), *stored); !found)
        return found;
    return m_imports.changeKey(m_unit.transaction(), m_place.source, keyOfPerson(from.key), m_place.batch, {.print = print, .revision = stored->revision});
}

Result<void> ImportWriter::write(const std::vector<StagedRow<StagedPerson>> &rows)
{
    for (const auto &row : rows) {
        const Result<void> written = row.outcome == StagedOutcome::New ? addPerson(row.thing, row.print)
            : row.outcome == StagedOutcome::Changed                    ? changePerson(row.thing, row.print)
                                                                       : Result<void>();
        if (!written)
            return written;
    }
    return {};
}

Result<ImportWriter::Whose> ImportWriter::whose(const QString &key)
{
    if (key.isEmpty())
        return Whose();
    if (m_whose.key == key)
        return m_whose;
    const auto found = m_imports.personOf(m_place.source, keyOfPerson(key));
    if (!found || !*found)
        return found ? Error(ErrorCode::Conflict) : found.error();
    const Result<bool> held = m_anyHolds ? m_imports.holdStandsOn(**found) : Result<bool>(false);
    if (!held)
        return held.error();
    m_whose = {key, *found, *held};
    return m_whose;
}

Result<PlacedHold> ImportWriter::place(const HoldTarget &target, HoldKind kind, const QString &reason, QDate from, int months)
{
    const Result<ShortText> owner = ShortText::from(m_opened.session().userName);
    const Result<LongText> why = LongText::from(reason);
    if (!owner || !why)
        return owner ? why.error() : owner.error();
    const QDate today = m_opened.today();
    const PlacedHold placed{RetentionHoldId::create(m_opened.clock().now()), target, Hold{kind, *owner, *why, std::min(from, today), today.addMonths(months), {}}, std::nullopt, 1};
    const Result<void> written = m_tables.retentionHolds.insert(m_unit.transaction(), placed);
    m_anyHolds = true;
    return written ? Result<PlacedHold>(placed) : written.error();
}

Result<void> ImportWriter::liftHold(const KnownKey &before, const QString &key)
{
    const auto placed = m_imports.holdOf(*before.hold).and_then([&](RetentionHoldId id) { return m_tables.retentionHolds.find(id); });
    if (!placed)
        return placed.error();
    if (const Result<void> remembered = remember(key, before.isLifted ? liftedBefore : QString()); !remembered)
        return remembered;
    if (before.isLifted)
        return m_imports.changeKey(m_unit.transaction(), m_place.source, key, m_place.batch, {.print = 0, .revision = placed->revision});
    PlacedHold lifted = *placed;
    lifted.hold.lifted = std::max(m_opened.today(), lifted.hold.from);
    if (const Result<void> written = m_tables.retentionHolds.lift(m_unit.transaction(), lifted); !written)
        return written;
    const Result<void> kept =
        m_imports.changeKey(m_unit.transaction(), m_place.source, key, m_place.batch, {.print = 0, .revision = lifted.revision + 1});
    return succeeded(kept ? restandUnder(m_opened, m_unit, lifted.target) : Result<int>(kept.error()));
}

Result<void> ImportWriter::writeHold(const StagedHold &hold, StagedOutcome outcome)
{
    const auto before = m_imports.find(m_place.source, hold.key);
    if (!before)
        return before.error();
    if (!hold.isRunning)
        return *before && (*before)->hold ? liftHold(**before, hold.key) : Result<void>();
    const auto person = known(keyOfPerson(hold.person)).and_then([&](const KnownKey &key) { return m_imports.personOf(key.person.value_or(0)); });
    if (!person)
        return person.error();
    const Result<PlacedHold> placed = place(*person, HoldKind::Collection, reasonOfDebt(m_order.system.toString()), hold.begin.value_or(m_opened.today()), monthsOfDebt);
    if (!placed)
        return placed.error();
    const Result<qint64> row = m_imports.rowOf(placed->id);
    if (!row)
        return row.error();
    const ImportTable::Own own{.hold = *row, .print = 1, .revision = 1};
    const bool isNew = outcome == StagedOutcome::New;
    if (const Result<void> remembered = isNew ? Result<void>() : remember(hold.key); !remembered)
        return remembered;
    const Result<void> kept = isNew ? m_imports.addKey(m_unit.transaction(), m_place.source, hold.key, m_place.batch, own)
                                    : m_imports.changeKey(m_unit.transaction(), m_place.source, hold.key, m_place.batch, own);
    return succeeded(kept ? restandUnder(m_opened, m_unit, placed->target) : Result<int>(kept.error()));
}

Result<void> ImportWriter::write(const std::vector<StagedRow<StagedHold>> &rows)
{
    for (const auto &row : rows) {
        if (row.outcome != StagedOutcome::New && row.outcome != StagedOutcome::Changed)
            continue;
        if (const Result<void> written = writeHold(row.thing, row.outcome); !written)
            return written;
    }
    return {};
}

} // namespace balie
