// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/followcontracts.h"

#include "core/base/succeeded.h"
#include "core/import/importkeys.h"
#include "core/import/stagedpages.h"

#include <algorithm>
#include <utility>

namespace balie {

Result<void> FollowContracts::run(const ImportWatch &watch)
{
    if (const Result<void> debts = debtsOfContracts(watch); !debts)
        return debts;
    if (const Result<void> files = filesOfContracts(watch); !files)
        return files;
    if (!m_source)
        return {};
    if (const Result<void> afresh = m_things.forgetAsked(m_transaction); !afresh)
        return afresh;
    if (const Result<void> added = formerPersons(watch); !added)
        return added;
    if (const Result<void> widened = widenEnds(watch); !widened)
        return widened;
    if (const Result<void> found = findEnds(watch); !found)
        return found;
    while (!m_waiting.isEmpty()) {
        if (const Result<void> widened = widen({m_waiting.takeFirst(), {}, false}); !widened)
            return widened;
    }
    return {};
}

Result<void> FollowContracts::debtsOfContracts(const ImportWatch &watch) const
{
    const auto read = [this](qint64 after) { return m_things.debtsOfNobody(after, stagedPage); };
    return eachPage(watch, read, [this](const auto &debts) {
        for (const StagedThings::LoneDebt &debt : debts) {
            if (const Result<void> taken = takeDebt(debt); !taken)
                return taken;
        }
        return Result<void>();
    });
}

Result<void> FollowContracts::takeDebt(const StagedThings::LoneDebt &debt) const
{
    const Result<QStringList> tenants = m_source && !debt.tenancy.isEmpty() ? m_imports.tenantsOf(*m_source, debt.tenancy) : Result<QStringList>(QStringList());
    if (!tenants)
        return tenants.error();
    if (tenants->isEmpty())
        return debt.hold.isRunning ? m_things.refuse(m_transaction, debt.hold.at, QStringLiteral("person-unknown"), StagedRefusal::PassedOver) : Result<void>();
    for (const QString &tenant : *tenants) {
        StagedHold hold = debt.hold;
        hold.key += QChar(0x1f) + tenant;
        hold.person = tenant;
        if (const Result<void> added = m_things.addHold(m_transaction, hold); !added)
            return added;
    }
    return {};
}

Result<void> FollowContracts::filesOfContracts(const ImportWatch &watch) const
{
    const auto read = [this](qint64 after) { return m_things.filesOfContracts(after, stagedPage); };
    return eachPage(watch, read, [this](const auto &files) {
        for (const StagedRow<StagedItem> &file : files) {
            if (const Result<void> taken = takeFile(file); !taken)
                return taken;
        }
        return Result<void>();
    });
}

// Of a contract that nobody knows no period runs: it may be one that does. Where the file names its persons itself they tell.
Result<void> FollowContracts::takeFile(const StagedRow<StagedItem> &file) const
{
    const QString key = fileOfKey(file.thing.key);
    const bool isOfNobody = file.thing.person.isEmpty();
    const Result<QStringList> tenancies = m_things.tenanciesOf(key);
    if (!tenancies)
        return tenancies.error();
    QStringList persons;
    for (const QString &tenancy : *tenancies) {
        const Result<QStringList> tenants = tenantsOf(tenancy);
        if (!tenants)
            return tenants.error();
        if (tenants->isEmpty() && isOfNobody)
            return {};
        persons += *tenants;
    }
    persons.removeDuplicates();
    for (const QString &person : persons) {
        StagedItem item = file.thing;
        item.key = key + beforePerson + person;
        item.person = person;
        if (const Result<void> added = m_things.addItem(m_transaction, item); !added)
            return added;
    }
    const Result<void> gone = isOfNobody ? leaveNobody(file) : Result<void>();
    return gone ? m_things.followAll(m_transaction, key) : gone;
}

// What is here of nobody goes with the last of the persons; what is not here yet does not come.
Result<void> FollowContracts::leaveNobody(const StagedRow<StagedItem> &file) const
{
    const auto here = m_source ? m_imports.find(*m_source, file.thing.key) : Result<std::optional<KnownKey>>(std::nullopt);
    if (!here)
        return here.error();
    if (!*here)
        return m_things.removeItem(m_transaction, file.rowKey);
    return file.thing.follows == Follows::Nobody ? Result<void>() : m_things.followOthers(m_transaction, file);
}

Result<QStringList> FollowContracts::tenantsOf(const QString &tenancy) const
{
    const Result<QStringList> staged = m_things.tenantsOf(tenancy);
    return staged && staged->isEmpty() && m_source ? m_imports.tenantsOf(*m_source, tenancy) : staged;
}

// Who was in a contract or a dossier that comes again, or nobody, where it names somebody by now.
Result<void> FollowContracts::formerPersons(const ImportWatch &watch) const
{
    QString last; // there is an item of each person and category
    const auto shared = [this](const auto &after) { return m_things.shared(after, stagedPage); };
    return eachOne(watch, shared, [&](const StagedItem &one) {
        const QString file = fileOfKey(one.key);
        if (std::exchange(last, file) == file)
            return Result<void>();
        return one.key.startsWith(u"T:") ? addFormerTenants(one) : one.follows == Follows::Nobody ? Result<void>() : addFormerOfFile(one);
    });
}

// What is here of the contract is that same contract.
Result<void> FollowContracts::addFormerTenants(const StagedItem &contract) const
{
    const Result<QStringList> keys = m_imports.keysUnder(*m_source, fileOfKey(contract.key));
    if (!keys)
        return keys.error();
    for (const QString &key : *keys) {
        StagedItem item = contract;
        item.key = key;
        item.person = personOfKey(key);
        item.category = categoryOfKey(key);
        item.follows = item.person.isEmpty() ? Follows::Nobody : Follows::ItsPerson;
        if (const Result<void> added = m_things.addFormer(m_transaction, item); !added)
            return added;
    }
    return {};
}

// What waited would do so for good, and keep the file of those who are in it.
Result<void> FollowContracts::addFormerOfFile(const StagedItem &file) const
{
    const QString key = fileOfKey(file.key);
    const auto items = m_imports.itemsOf(*m_source, key);
    if (!items)
        return items.error();
    bool anyWaited = false;
    for (const ImportTable::Follower &one : *items) {
        const QString person = personOfKey(one.key);
        const bool hasOneToFollow = one.follows == Follows::ItsPerson && !person.isEmpty();
        if (hasOneToFollow || !one.day.isEmpty())
            continue;
        anyWaited = true;
        StagedItem item = file;
        item.key = one.key;
        item.person = person;
        item.follows = Follows::AllItsPersons;
        if (const Result<void> added = m_things.addItem(m_transaction, item); !added)
            return added;
    }
    return anyWaited ? m_things.followAll(m_transaction, key) : Result<void>();
}

Result<void> FollowContracts::widenEnds(const ImportWatch &watch)
{
    using End = StagedThings::End;
    const auto ends = [this](const std::optional<End> &after) { return m_things.ends(after ? after->person : QString(), stagedPage); };
    return eachOne(watch, ends, [this](const End &end) { return widen(end); });
}

// Of whom there are files alone, the contracts that are here tell the end.
Result<void> FollowContracts::findEnds(const ImportWatch &watch)
{
    using Lone = StagedThings::Lone;
    const auto lone = [this](const std::optional<Lone> &after) { return m_things.withoutEnd(after ? after->key : QString(), stagedPage); };
    return eachOne(watch, lone, [this](const Lone &one) -> Result<void> {
        const Result<bool> isFirst = m_things.ask(m_transaction, one.person);
        if (!isFirst)
            return isFirst.error();
        return *isFirst ? widen({one.person, {}, false}) : Result<void>();
    });
}

static bool isContract(const ImportTable::Follower &one)
{
    return one.key.startsWith(u"T:");
}

// Somebody made something else of a line of a list, of which the day is not that of the lease.
static bool hasOtherCategory(const ImportTable::Follower &one)
{
    return one.key.startsWith(u"F:") && categoryOfKey(one.key) != one.category;
}

// Of contracts that were destroyed the files tell when they ended: those of the person alone before those of several, which
// count only where no contract tells an end at all: their day may be that of another person.
static QString endOfGone(const std::vector<ImportTable::Follower> &followers, const QString &latest)
{
    for (const Follows kind : {Follows::ItsPerson, Follows::AllItsPersons}) {
        if (kind == Follows::AllItsPersons && !latest.isEmpty())
            return {};
        QString gone;
        for (const ImportTable::Follower &one : followers) {
            if (one.follows == kind && !one.isTouched && one.day > one.ownDay)
                gone = std::max(gone, one.day);
        }
        if (!gone.isEmpty())
            return gone;
    }
    return {};
}

Result<void> FollowContracts::add(const ImportTable::Follower &one, const QString &person) const
{
    return m_things.addItem(m_transaction, stagedAgain(one, person));
}

// What is here of the person and not in the file: a contract that runs keeps the rest, a later end is the end of all.
Result<void> FollowContracts::widen(StagedThings::End end)
{
    const auto person = m_imports.personOf(*m_source, keyOfPerson(end.person));
    if (!person)
        return person.error();
    if (!*person)
        return {};
    const auto followers = m_imports.followersOf(*m_source, **person);
    if (!followers)
        return followers.error();
    bool isWider = false;
    const QString key = end.person;
    for (const ImportTable::Follower &one : *followers) {
        const Result<void> taken = isContract(one) ? takeContract(one, key, end, isWider) : hasOtherCategory(one) ? Result<void>() : takeFile(one, key);
        if (!taken)
            return taken;
    }
    const QString gone = std::none_of(followers->begin(), followers->end(), isContract) ? endOfGone(*followers, end.latest) : QString();
    isWider = isWider || gone > end.latest;
    end.latest = std::max(end.latest, gone);
    return isWider ? m_things.setEnd(m_transaction, end) : Result<void>();
}

Result<void> FollowContracts::takeFile(const ImportTable::Follower &one, const QString &person)
{
    const Result<void> added = add(one, person);
    return added && one.follows == Follows::AllItsPersons ? addSiblings(one.key) : added;
}

Result<void> FollowContracts::takeContract(ImportTable::Follower one, const QString &person, StagedThings::End &end, bool &isWider)
{
    const auto read = m_things.readTenancy(tenancyOfKey(one.key));
    if (!read || *read == StagedThings::Read::Yes)
        return succeeded(read);
    // What a line says that cannot be read may be that it runs.
    if (*read == StagedThings::Read::Refused)
        one.ownDay.clear();
    isWider = true;
    end.isRunning = end.isRunning || one.ownDay.isEmpty();
    end.latest = std::max(end.latest, one.ownDay);
    return add(one, person);
}

// A file of several persons goes when the last of them left; one of them came or left with these files.
Result<void> FollowContracts::addSiblings(const QString &key)
{
    const auto siblings = m_imports.siblingsOf(*m_source, key);
    if (!siblings)
        return siblings.error();
    for (const ImportTable::Follower &one : *siblings) {
        const QString person = personOfKey(one.key);
        if (const Result<void> added = add(one, person); !added)
            return added;
        const Result<bool> hasEnd = m_things.hasEnd(person);
        if (!hasEnd)
            return hasEnd.error();
        if (!*hasEnd && !m_asked.contains(person)) {
            m_asked.insert(person);
            m_waiting.append(person);
        }
    }
    return {};
}

} // namespace balie
