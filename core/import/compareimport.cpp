// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/compareimport.h"

#include "core/domain/user/accesspolicy.h"
#include "core/import/comparedisclosures.h"
#include "core/import/followcontracts.h"
#include "core/import/importkeys.h"
#include "core/import/promiseddays.h"
#include "core/import/stagedpages.h"
#include "core/import/tiedfiles.h"
#include "core/store/importtable.h"
#include "core/store/stagedleaseends.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

namespace {

class Comparison
{
public:
    Comparison(Register &opened, const StagedImport &staged, Connection &staging, Transaction &transaction, std::optional<qint64> source)
        : m_imports(opened.tables().connection()), m_order(staged.order), m_things(staging), m_promised(opened, staged.order, transaction, source), m_tied(opened.tables().connection(), staging, transaction, source, opened.today()),
          m_transaction(transaction), m_source(source),
          m_isAgain(staged.compared.has_value())
    {
    }

    // Of the items that it went through.
    qint64 withoutPromiseDay() const { return m_promised.unknown(); }

    Result<void> run(const ImportWatch &watch)
    {
        if (const Result<void> looked = lookForKinds(); !looked)
            return looked;
        if (const Result<void> tied = m_tied.compare(watch); !tied)
            return tied;
        FollowContracts follow(m_imports, m_things, m_transaction, hasAny(u'T') || hasAny(u'A') || hasAny(u'F') ? m_source : std::nullopt);
        if (const Result<void> followed = follow.run(watch); !followed)
            return followed;
        if (const Result<void> along = m_tied.goAlong(watch); !along)
            return along;
        if (hasAny(u'P') || m_isAgain) { // of a sender's first file all are new, as they were staged
            const Result<void> persons = each(watch, [this](qint64 after) { return m_things.persons(after, stagedPage); }, [this](const auto &row) { return person(row); });
            if (!persons)
                return persons;
        }
        if (const Result<void> afresh = m_isAgain ? StagedLeaseEnds::forgetFound(m_transaction) : Result<void>(); !afresh)
            return afresh;
        const Result<void> items = each(watch, [this](qint64 after) { return m_things.items(after, stagedPage); }, [this](const auto &row) { return item(row); });
        if (!items)
            return items;
        const auto clear = [this](qint64 after) { return m_things.clearHolds(after, stagedPage); };
        const Result<void> left = hasAny(u'H') ? each(watch, clear, [this](const auto &row) { return leaveDebtors(row.thing); }) : Result<void>();
        if (!left)
            return left;
        return each(watch, [this](qint64 after) { return m_things.holds(after, stagedPage); }, [this](const auto &row) { return hold(row); });
    }

private:
    template <typename Read, typename Take>
    static Result<void> each(const ImportWatch &watch, Read &&read, Take &&take)
    {
        return eachPage(watch, read, [&](const auto &rows) {
            for (const auto &row : rows) {
                if (const Result<void> taken = take(row); !taken)
                    return taken;
            }
            return Result<void>();
        });
    }

    // Of what never came from this sender nothing is looked up line by line.
    Result<void> lookForKinds()
    {
        for (const QChar kind : m_source ? QStringLiteral("PTFAH") : QString()) {
            const Result<bool> any = m_imports.hasAny(*m_source, kind);
            if (!any)
                return any.error();
            if (*any)
                m_kinds += kind;
        }
        return {};
    }

    bool hasAny(QChar kind) const { return m_kinds.contains(kind); }

    Result<std::optional<KnownKey>> known(const QString &key) const
    {
        if (!hasAny(key.front()))
            return std::optional<KnownKey>();
        return m_imports.find(*m_source, key);
    }

    Result<void> person(const StagedRow<StagedPerson> &row)
    {
        const auto before = known(keyOfPerson(row.thing.key));
        if (!before)
            return before.error();
        if (!*before)
            return mark(row, StagedOutcome::New);
        const bool isSame = (*before)->isMerged || (*before)->print == row.print;
        return mark(row, isSame ? StagedOutcome::Unchanged : StagedOutcome::Changed);
    }

    // Nobody of that key is here or comes along. A standard file has companies too; in a list of ours it is a mistake.
    Result<bool> isStranger(const QString &person, bool isPersonHere, const StagedPlace &at)
    {
        if (person.isEmpty() || isPersonHere || person == m_noStranger)
            return false;
        const auto before = known(keyOfPerson(person));
        if (!before)
            return before.error();
        if (*before) {
            m_noStranger = person;
            return false;
        }
        const StagedRefusal kind = m_order.kind == ImportKind::Vera ? StagedRefusal::PassedOver : StagedRefusal::Refused;
        const Result<void> refused = m_things.refuse(m_transaction, at, QStringLiteral("person-unknown"), kind);
        return refused ? Result<bool>(true) : refused.error();
    }

    StagedOutcome outcomeOfStranger() const { return m_order.kind == ImportKind::Vera ? StagedOutcome::PassedOver : StagedOutcome::Refused; }

    Result<void> item(const StagedRow<StagedItem> &row)
    {
        const Result<StagedItem> dated = m_promised.dated(row);
        return dated ? item(row, *dated) : dated.error();
    }

    Result<void> item(const StagedRow<StagedItem> &row, const StagedItem &item)
    {
        const auto before = known(item.key);
        if (!before)
            return before.error();
        if (item.goesAlong && !*before) {
            const Result<void> passed = m_things.refuse(m_transaction, item.at, QStringLiteral("goes-with-dossier"), StagedRefusal::PassedOver);
            return passed ? mark(row, StagedOutcome::PassedOver) : passed;
        }
        const Result<bool> stranger = isStranger(item.person, item.isPersonHere, item.at);
        if (!stranger)
            return stranger.error();
        if (*stranger)
            return mark(row, outcomeOfStranger());
        if (!*before)
            return mark(row, StagedOutcome::New);
        const bool isSame = (*before)->print == printOfItem(item, m_order) && (*before)->follows == item.follows;
        const bool hasTies = item.key.startsWith(u"A:") && !item.at.part.isEmpty();
        const Result<bool> isTied = isSame && hasTies ? m_tied.isTiedAsBefore(item.key) : Result<bool>(true);
        if (!isTied)
            return isTied.error();
        return mark(row, isSame && *isTied ? StagedOutcome::Unchanged : StagedOutcome::Changed);
    }

    // Whose the debt was before, and is not any more, it does not hold.
    Result<void> leaveDebtors(const StagedHold &hold)
    {
        const Result<QStringList> keys = m_imports.keysUnder(*m_source, fileOfKey(hold.key));
        if (!keys)
            return keys.error();
        for (const QString &key : *keys) {
            const Result<void> left = key == hold.key ? Result<void>() : m_things.addHold(m_transaction, {hold.at, key, personOfKey(key), false, {}});
            if (!left)
                return left;
        }
        return {};
    }

    Result<void> hold(const StagedRow<StagedHold> &row)
    {
        const StagedHold &hold = row.thing;
        const auto before = known(hold.key);
        if (!before)
            return before.error();
        if (!*before && !hold.isRunning)
            return mark(row, StagedOutcome::Nothing);
        if (!*before) {
            const Result<bool> stranger = isStranger(hold.person, hold.isPersonHere, hold.at);
            if (!stranger)
                return stranger.error();
            return mark(row, *stranger ? StagedOutcome::PassedOver : StagedOutcome::New);
        }
        // What somebody lifted by hand stays so until the sender says something else: also that it is over, to tell when it runs again.
        const bool isSame = ((*before)->print != 0) == hold.isRunning;
        return mark(row, isSame ? StagedOutcome::Unchanged : StagedOutcome::Changed);
    }

    // An earlier comparison may have said the same.
    template <typename Thing>
    Result<void> mark(const StagedRow<Thing> &row, StagedOutcome outcome)
    {
        return row.outcome == outcome ? Result<void>() : m_things.mark(m_transaction, row, outcome);
    }

    ImportTable m_imports;
    const ImportOrder &m_order;
    StagedThings m_things;
    PromisedDays m_promised;
    TiedFiles m_tied;
    Transaction &m_transaction;
    std::optional<qint64> m_source;
    bool m_isAgain;
    QString m_kinds;      // of which there are keys of this sender
    QString m_noStranger; // the last of whom it was asked
};

Result<ImportPreview> previewOf(const StagedThings &things, qint64 destroyed)
{
    ImportPreview preview;
    preview.destroyed = destroyed;
    const std::pair<const char *, StagedThings::Counts *> tables[] = {{"person", &preview.persons}, {"item", &preview.items}, {"hold", &preview.holds},
                                                               {"recipient", &preview.recipients}, {"disclosure", &preview.disclosures}};
    for (const auto &[table, counts] : tables) {
        const auto counted = things.counts(table);
        if (!counted)
            return counted.error();
        *counts = *counted;
    }
    const Result<qint64> refused = things.refused();
    const Result<qint64> passedOver = things.passedOver();
    if (!refused || !passedOver)
        return refused ? passedOver.error() : refused.error();
    preview.refused = *refused;
    preview.passedOver = *passedOver;
    return preview;
}

} // namespace

Permission permissionFor(ImportKind kind)
{
    return isOfDisclosures(kind) ? Permission::ManageRecipients : Permission::ManageRetention;
}

Result<void> mayImport(Register &opened, ImportKind kind)
{
    const bool hasPersons = kind == ImportKind::Persons || kind == ImportKind::Vera;
    if (const Result<void> permitted = requirePermission(opened.session().role, permissionFor(kind)); !permitted || !hasPersons)
        return permitted;
    return requirePermission(opened.session().role, Permission::CorrectPersons);
}

Result<ImportPreview> compareImport(Register &opened, StagedImport &staged, const ImportWatch &watch)
{
    if (const Result<void> permitted = mayImport(opened, staged.order.kind); !permitted)
        return permitted.error();
    const auto connection = staged.store->open();
    if (!connection)
        return connection.error();
    Result<Transaction> transaction = Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    const auto source = ImportTable(opened.tables().connection()).source(staged.order.organisation, staged.order.system.toString());
    const Result<qint64> logged = opened.tables().audit.count();
    const Result<qint64> destroyed = ImportTable(opened.tables().connection()).destroyed(staged.order.organisation);
    if (!source || !logged || !destroyed)
        return !source ? source.error() : logged ? destroyed.error() : logged.error();
    const StagedThings things(**connection);
    if (const Result<void> fresh = things.forgetRefusals(*transaction); !fresh)
        return fresh.error();
    Comparison kept(opened, staged, **connection, *transaction, *source);
    const bool isDisclosed = isOfDisclosures(staged.order.kind);
    const Result<void> compared = isDisclosed ? CompareDisclosures(opened, staged, **connection, *transaction, *source).run(watch) : kept.run(watch);
    if (!compared)
        return compared.error();
    Result<ImportPreview> preview = previewOf(things, *destroyed);
    if (!preview)
        return preview;
    preview->withoutPromiseDay = kept.withoutPromiseDay();
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    staged.compared = {*logged, *preview};
    return preview;
}

Result<std::vector<RefusedLine>> refusedLines(const StagedImport &staged, StagedRefusal kind, qint64 after, int limit)
{
    const auto connection = staged.store->open();
    if (!connection)
        return connection.error();
    return StagedThings(**connection).refusals(after, limit, kind);
}

} // namespace balie
