// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tiedfiles.h"

#include "core/import/importkeys.h"
#include "core/import/stagedpages.h"

#include <algorithm>
#include <utility>

namespace balie {

// Gives take() each of what read(after) reads, to the end. Error: Cancelled.
template <typename Read, typename Take>
static Result<void> each(const ImportWatch &watch, Read &&read, Take &&take)
{
    auto some = read(std::nullopt);
    while (true) {
        if (watch.isStopped())
            return Error(ErrorCode::Cancelled);
        if (!some)
            return some.error();
        for (const auto &one : *some) {
            if (const Result<void> taken = take(one); !taken)
                return taken;
        }
        if (static_cast<int>(some->size()) < stagedPage)
            return {};
        some = read(some->back());
    }
}

Result<void> TiedFiles::compare(Transaction &staging, const ImportWatch &watch) const
{
    const auto remainders = [this](const auto &after) { return m_staged.remainders(after, stagedPage); };
    if (const Result<void> kept = each(watch, remainders, [&](const StagedRemainder &part) { return keepDossier(staging, part); }); !kept || !m_source)
        return kept;
    const auto documents = [this](const auto &after) { return m_ties.ties(*m_source, u'A', after, stagedPage); };
    if (const Result<void> taken = each(watch, documents, [&](const ImportTie &tie) { return takeDocument(staging, tie); }); !taken)
        return taken;
    return compareTenants(staging, watch);
}

Result<void> TiedFiles::compareTenants(Transaction &staging, const ImportWatch &watch) const
{
    const auto contracts = [this](const auto &after) { return m_ties.ties(*m_source, u'T', after, stagedPage); };
    QString last; // of the same file and contract there is a tie of each person
    return each(watch, contracts, [&](const ImportTie &tie) {
        const QString pair = tie.to + beforePerson + fileOfKey(tie.key);
        if (const Result<void> named = last.isEmpty() ? m_staged.nameTenants(staging) : Result<void>(); !named)
            return named;
        return std::exchange(last, pair) == pair ? Result<void>() : takeTenants(staging, tie);
    });
}

// One that the files do not have is here, or nowhere.
Result<void> TiedFiles::keepDossier(Transaction &staging, const StagedRemainder &part) const
{
    const Result<bool> isStaged = m_staged.keepDossier(staging, part);
    if (!isStaged || *isStaged || !m_source)
        return isStaged ? Result<void>() : isStaged.error();
    const auto items = m_imports.itemsOf(*m_source, QStringLiteral("A:Dossier:") + part.dossier);
    if (!items)
        return items.error();
    for (ImportTable::Follower one : *items) {
        one.isKept = one.isKept || part.isKept;
        one.follows = part.waits ? Follows::Nobody : one.follows;
        StagedItem item = stagedAgain(one, personOfKey(one.key));
        if (part.waits)
            item.trigger.clear();
        if (const Result<void> added = m_things.addItem(staging, item); !added)
            return added;
    }
    return {};
}

// What came by itself before does so again, also when it goes along now.
Result<void> TiedFiles::takeDocument(Transaction &staging, const ImportTie &tie) const
{
    const Result<bool> comesAgain = m_staged.hasLine(tie.key);
    if (!comesAgain)
        return comesAgain.error();
    if (*comesAgain)
        return m_staged.standAlone(staging, tie.key);
    if (!tie.isKept && !tie.waits)
        return {};
    const Result<bool> kept = m_staged.keepDossier(staging, {fileOfKey(tie.key), tie.to.section(u':', 2), tie.isKept, tie.waits});
    return kept ? Result<void>() : kept.error();
}

Result<bool> TiedFiles::isPersonHere(const QString &key) const
{
    const Result<bool> comesAlong = m_staged.hasPerson(key);
    if (!comesAlong || *comesAlong)
        return comesAlong;
    return m_imports.personOf(*m_source, keyOfPerson(key)).transform([](const auto &row) { return row.has_value(); });
}

// A dossier of a contract is of those too who came to the contract since.
Result<void> TiedFiles::takeTenants(Transaction &staging, const ImportTie &tie) const
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
    return tenants ? addTenants(staging, file, *tenants) : tenants.error();
}

Result<void> TiedFiles::addTenants(Transaction &staging, const QString &file, const QStringList &tenants) const
{
    const auto items = m_imports.itemsOf(*m_source, file);
    if (!items)
        return items.error();
    const auto isOf = [](const QString &person) { return [&person](const ImportTable::Follower &one) { return personOfKey(one.key) == person; }; };
    const QString nobody;
    if (items->empty() || std::any_of(items->begin(), items->end(), isOf(nobody)))
        return {};
    std::vector<ImportTable::Follower> all = *items;
    for (const QString &tenant : tenants) {
        const bool isKnown = std::any_of(items->begin(), items->end(), isOf(tenant));
        const Result<bool> isHere = isKnown ? Result<bool>(false) : isPersonHere(tenant);
        if (!isHere)
            return isHere.error();
        if (*isHere) {
            all.push_back(items->front());
            all.back().key = file + beforePerson + tenant;
        }
    }
    for (ImportTable::Follower &one : all) {
        one.follows = one.follows == Follows::Nobody ? Follows::Nobody : Follows::AllItsPersons;
        if (const Result<void> added = all.size() > items->size() ? m_things.addItem(staging, stagedAgain(one, personOfKey(one.key))) : Result<void>(); !added)
            return added;
    }
    return {};
}

Result<void> TiedFiles::remember(Transaction &opened, const ImportWatch &watch) const
{
    QString last;
    const auto tie = [&](const QString &file, const QString &to) {
        const Result<void> fresh = std::exchange(last, file) == file ? Result<void>() : m_ties.untie(opened, *m_source, file);
        return fresh ? m_ties.tie(opened, *m_source, file, to) : fresh;
    };
    const auto remainders = [this](const auto &after) { return m_staged.remainders(after, stagedPage); };
    const Result<void> documents = each(watch, remainders, [&](const StagedRemainder &part) { return tie(part.document, QStringLiteral("A:Dossier:") + part.dossier); });
    if (!documents)
        return documents;
    const auto contracts = [this](const auto &after) { return m_staged.contracts(after, stagedPage); };
    return each(watch, contracts, [&](const StagedTies::Tie &one) { return tie(one.file, one.to); });
}

} // namespace balie
