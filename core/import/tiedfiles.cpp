// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tiedfiles.h"

#include "core/base/succeeded.h"
#include "core/import/importkeys.h"
#include "core/import/stagedpages.h"

#include <algorithm>
#include <utility>

namespace balie {

Result<void> TiedFiles::compare(const ImportWatch &watch) const
{
    const Result<void> afresh = m_staged.forgetKnown(m_transaction);
    const Result<bool> anyPart = m_staged.anyPart();
    if (!afresh || !anyPart)
        return afresh ? anyPart.error() : afresh;
    if (*anyPart && m_source) {
        const auto ties = [this](const auto &after) { return m_ties.standing(*m_source, u'A', m_today, after, stagedPage); };
        if (const Result<void> taken = eachOne(watch, ties, [this](const ImportTie &tie) { return takeKnown(tie); }); !taken)
            return taken;
    }
    const auto wholes = [this](const auto &after) { return m_staged.wholes(after, stagedPage); };
    const Result<void> kept = eachOne(watch, wholes, [this](const StagedPart &whole) { return keepDossier(whole); });
    return kept && m_source ? compareTenants(watch) : kept;
}

// What comes again says for itself what it does.
Result<void> TiedFiles::takeKnown(const ImportTie &tie) const
{
    const QString file = fileOfKey(tie.key);
    const Result<bool> comesAgain = m_staged.hasFile(file);
    if (!comesAgain)
        return comesAgain.error();
    return *comesAgain ? Result<void>() : m_lines.add(m_transaction, StagedPart{file, tie.to.section(u':', 2), tie.keeps, tie.waits, true});
}

// One that the files do not have is here, or nowhere. What waited for a part of it does so no more when that may go.
Result<void> TiedFiles::keepDossier(const StagedPart &whole) const
{
    const Result<bool> comes = m_staged.keepDossier(m_transaction, whole);
    if (!comes || *comes || !m_source)
        return succeeded(comes);
    const auto items = m_imports.itemsOf(*m_source, fileOfDossier(whole.dossier));
    if (!items)
        return items.error();
    const bool isOfSeveral = items->size() > 1;
    for (ImportTable::Follower one : *items) {
        const QString person = personOfKey(one.key);
        const Follows free = isOfSeveral ? Follows::AllItsPersons : Follows::ItsPerson;
        const Follows then = whole.waits ? Follows::Nobody : one.follows == Follows::Nobody && !person.isEmpty() ? free : one.follows;
        if (then == one.follows && one.keeps >= whole.keeps)
            continue;
        one.keeps = std::max(one.keeps, whole.keeps);
        one.follows = then;
        StagedItem item = stagedAgain(one, person);
        if (whole.waits)
            item.trigger.clear();
        if (const Result<void> added = m_things.addItem(m_transaction, item); !added)
            return added;
    }
    return {};
}

Result<void> TiedFiles::compareTenants(const ImportWatch &watch) const
{
    const auto contracts = [this](const auto &after) { return m_ties.standing(*m_source, u'T', m_today, after, stagedPage); };
    QString last; // of the same file and contract there is a tie of each person
    return eachOne(watch, contracts, [&](const ImportTie &tie) {
        const QString pair = tie.to + beforePerson + fileOfKey(tie.key);
        if (const Result<void> named = last.isEmpty() ? m_staged.nameTenants(m_transaction) : Result<void>(); !named)
            return named;
        return std::exchange(last, pair) == pair ? Result<void>() : takeTenants(tie);
    });
}

Result<bool> TiedFiles::isPersonHere(const QString &key) const
{
    const Result<bool> comesAlong = m_staged.hasPerson(key);
    if (!comesAlong || *comesAlong)
        return comesAlong;
    return m_imports.personOf(*m_source, keyOfPerson(key)).transform([](const auto &row) { return row.has_value(); });
}

// A dossier of a contract is of those too who came to the contract since.
Result<void> TiedFiles::takeTenants(const ImportTie &tie) const
{
    const QString contract = tie.to.mid(2);
    const QString file = fileOfKey(tie.key);
    const auto read = m_things.readTenancy(contract);
    const Result<bool> comesAgain = m_staged.hasFile(file);
    if (!read || !comesAgain)
        return read ? comesAgain.error() : read.error();
    if (*read != StagedThings::Read::Yes || *comesAgain)
        return {};
    const auto tenants = m_things.tenantsOf(contract);
    return tenants ? addTenants(file, *tenants) : tenants.error();
}

Result<void> TiedFiles::addTenants(const QString &file, const QStringList &tenants) const
{
    const auto items = m_imports.itemsOf(*m_source, file);
    if (!items)
        return items.error();
    const auto isOf = [](const QString &person) { return [&person](const ImportTable::Follower &one) { return personOfKey(one.key) == person; }; };
    // What is of nobody goes with what is of somebody; where nothing is, whose it is the line of the dossier has to tell.
    const auto somebody = std::find_if_not(items->begin(), items->end(), isOf(QString()));
    if (somebody == items->end())
        return {};
    std::vector<ImportTable::Follower> all = *items;
    for (const QString &tenant : tenants) {
        const bool isKnown = std::any_of(items->begin(), items->end(), isOf(tenant));
        const Result<bool> isHere = isKnown ? Result<bool>(false) : isPersonHere(tenant);
        if (!isHere)
            return isHere.error();
        if (*isHere) {
            all.push_back(*somebody);
            all.back().key = file + beforePerson + tenant;
        }
    }
    for (ImportTable::Follower &one : all) {
        one.follows = somebody->follows == Follows::Nobody ? Follows::Nobody : Follows::AllItsPersons;
        if (const Result<void> added = all.size() > items->size() ? m_things.addItem(m_transaction, stagedAgain(one, personOfKey(one.key))) : Result<void>(); !added)
            return added;
    }
    return {};
}

Result<void> TiedFiles::goAlong(const ImportWatch &watch) const
{
    const Result<bool> anyPart = m_staged.anyPart();
    if (!anyPart || !*anyPart)
        return succeeded(anyPart);
    if (const Result<void> kept = keepUsed(watch); !kept)
        return kept;
    using Document = StagedTies::Document;
    if (m_source) {
        const auto along = [this](const auto &after) { return m_staged.alongAtOnce(after, stagedPage); };
        if (const Result<void> again = eachOne(watch, along, [this](const Document &one) { return comeAgain(one); }); !again)
            return again;
        const auto known = [this](const auto &after) { return m_staged.known(after, stagedPage); };
        if (const Result<void> taken = eachOne(watch, known, [this](const Document &one) { return takeBack(one); }); !taken)
            return taken;
    }
    const auto coming = [this](const auto &after) { return m_staged.coming(after, stagedPage); };
    return eachOne(watch, coming, [this](const Document &one) { return goWithDossier(one); });
}

// A document that is of somebody who is still here too, or in several dossiers, keeps all of these.
Result<void> TiedFiles::keepUsed(const ImportWatch &watch) const
{
    bool keepsAny = false;
    const auto keep = [&](const StagedTies::Own &one) { return succeeded(keepsDossiers(one).transform([&](bool keeps) { return keepsAny = keepsAny || keeps; })); };
    const auto coming = [this](const auto &after) { return m_staged.withoutDay(after, stagedPage); };
    Result<void> kept = eachOne(watch, coming, keep);
    if (kept && m_source) {
        const auto known = [this](const auto &after) { return m_ties.withoutDay(*m_source, after, stagedPage); };
        kept = eachOne(watch, known, [&](const ImportTie &tie) {
            const Result<bool> comes = m_staged.hasItem(tie.key);
            const Result<bool> isPlain = m_staged.isPlain(fileOfKey(tie.key));
            if (!comes || !isPlain || *comes)
                return comes ? succeeded(isPlain) : succeeded(comes);
            return keep({tie.key, tie.to.section(u':', 2), *isPlain});
        });
    }
    if (!kept || !keepsAny)
        return kept;
    const auto wholes = [this](const auto &after) { return m_staged.wholes(after, stagedPage); };
    return eachOne(watch, wholes, [this](const StagedPart &whole) { return whole.waits ? keepDossier(whole) : Result<void>(); });
}

Result<bool> TiedFiles::keepsDossiers(const StagedTies::Own &one) const
{
    const Result<bool> goes = one.isPlain ? goesWith(one.key, one.dossier) : Result<bool>(false);
    const Result<bool> isFilledIn = m_source ? m_ties.isFilledIn(*m_source, one.key, m_today) : Result<bool>(false);
    if (!goes || !isFilledIn)
        return goes ? isFilledIn : goes;
    if (*goes || *isFilledIn)
        return false;
    const Result<void> waits = m_staged.waitFor(m_transaction, fileOfKey(one.key));
    return waits ? Result<bool>(true) : waits.error();
}

Result<bool> TiedFiles::isHere(const QString &key) const
{
    return m_imports.find(*m_source, key).transform([](const auto &known) { return known.has_value(); });
}

// What came by itself before is here still.
Result<void> TiedFiles::comeAgain(const StagedTies::Document &document) const
{
    const Result<bool> here = isHere(document.key);
    if (!here)
        return here.error();
    return *here ? m_staged.standAlone(m_transaction, document.key) : Result<void>();
}

// What came by itself before has a day of its own no more when its dossier comes.
Result<void> TiedFiles::takeBack(const StagedTies::Document &known) const
{
    const auto items = m_imports.itemsOf(*m_source, known.key);
    if (!items)
        return items.error();
    for (const ImportTable::Follower &one : *items) {
        const QString person = personOfKey(one.key);
        const Result<bool> comes = m_staged.hasDossier(known.dossier, person);
        if (!comes)
            return comes.error();
        const bool hasDay = one.follows != Follows::Nobody || !one.ownDay.isEmpty();
        if (const Result<void> added = *comes && hasDay ? m_things.addItem(m_transaction, stagedAgain(one, person)) : Result<void>(); !added)
            return added;
    }
    return {};
}

// Of another person than those of the dossier it stands by itself.
Result<bool> TiedFiles::goesWith(const QString &key, const QString &dossier) const
{
    const QString person = personOfKey(key);
    const Result<bool> comes = m_staged.hasDossier(dossier, person);
    if (!comes || *comes || !m_source)
        return comes;
    const QString file = fileOfDossier(dossier);
    return person.isEmpty() ? m_imports.itemsOf(*m_source, file).transform([](const auto &items) { return !items.empty(); }) : isHere(file + beforePerson + person);
}

Result<void> TiedFiles::goWithDossier(const StagedTies::Document &document) const
{
    const Result<bool> goes = goesWith(document.key, document.dossier);
    if (!goes)
        return goes.error();
    return *goes ? m_staged.goAlong(m_transaction, document.key) : Result<void>();
}

Result<bool> TiedFiles::isTiedAsBefore(const QString &key) const
{
    const auto before = m_ties.of(*m_source, key);
    const auto now = m_staged.tiesOf(key);
    if (!before || !now)
        return before ? now.error() : before.error();
    return *before == *now;
}

} // namespace balie
