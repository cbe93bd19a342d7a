// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/destruction/erasekept.h"

#include "core/base/succeeded.h"
#include "core/casework/restandretention.h"
#include "core/casework/retentionjson.h"
#include "core/domain/retention/casefile.h"
#include "core/store/importbeforetable.h"
#include "core/store/importtietable.h"
#include "core/store/samefile.h"
#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"

#include <algorithm>
#include <map>
#include <set>

namespace balie {

namespace {

class Eraser
{
public:
    Eraser(Register &opened, UnitOfWork &unit, DestructionId batch, QDate on)
        : m_opened(opened), m_unit(unit), m_tables(opened.tables()), m_ties(opened.tables().connection()), m_transaction(unit.transaction()), m_batch(batch), m_on(on)
    {
    }

    Result<void> items(const std::vector<RetentionItemTable::Kept> &items)
    {
        for (const RetentionItemTable::Kept &kept : items) {
            if (kept.item.person)
                m_persons.insert(*kept.item.person);
            if (kept.item.reference)
                m_erased.words.add(kept.item.reference->toString());
            const auto besides = othersInFile(m_tables.connection(), kept.item.id);
            if (!besides)
                return besides.error();
            m_besides.insert(besides->begin(), besides->end());
            const auto along = m_ties.goingAlong(kept.item.id);
            if (!along)
                return along.error();
            for (RetentionItemId document : *along)
                m_along[document] = std::max(m_along[document], kept.item.trigger.value_or(m_on));
            if (const Result<void> gone = forgetHolds(kept.item.id); !gone)
                return gone;
            if (const Result<void> gone = forget(kept.item.id.toString()); !gone)
                return gone;
        }
        m_erased.items += static_cast<qint64>(items.size());
        if (const Result<void> gone = m_tables.retentionItems.destroy(m_transaction, items, m_on); !gone)
            return gone;
        for (const RetentionItemTable::Kept &kept : items) {
            if (!isCaseFile(kept.item) || !m_cases.insert(*kept.item.request).second)
                continue;
            if (const Result<void> gone = caseFile(*kept.item.request); !gone)
                return gone;
        }
        return {};
    }

    // What stays of a file is not held any more by what went of it, and a document that would have gone along has the day of
    // its last dossier.
    Result<void> besides()
    {
        for (const auto &[document, day] : m_along) {
            const Result<bool> isInOther = m_ties.isInDossier(document);
            const Result<void> ended = !isInOther ? Result<void>(isInOther.error()) : *isInOther ? Result<void>() : end(document, day);
            if (!ended)
                return ended;
        }
        return succeeded(restandUnderEach(m_opened, m_unit, m_besides));
    }

    Result<ErasedKept> persons()
    {
        for (PersonId person : m_persons) {
            const auto holds = m_tables.retentionHolds.placedOn(person);
            if (!holds)
                return holds.error();
            const Result<Person> known = m_tables.persons.find(person);
            if (!known)
                return known.error();
            const auto disclosed = disclosuresAbout(person);
            if (!disclosed)
                return disclosed.error();
            const auto erased = m_tables.persons.eraseUnused(m_transaction, person);
            if (!erased)
                return erased.error();
            if (erased->empty())
                continue;
            ++m_erased.persons;
            m_erased.words.add(*known);
            for (RetentionHoldId hold : *holds) {
                if (const Result<void> gone = forget(hold.toString()); !gone)
                    return gone.error();
            }
            for (const auto &[disclosure, reference] : *disclosed) {
                m_erased.words.add(reference);
                if (const Result<void> gone = forget(disclosure.toString()); !gone)
                    return gone.error();
            }
            for (PersonId each : *erased) {
                if (const Result<void> gone = forget(each.toString()); !gone)
                    return gone.error();
            }
        }
        if (const Result<void> left = m_erased.words.leaveOutWhatIsKept(m_tables.connection()); !left)
            return left.error();
        return m_erased;
    }

private:
    Result<void> end(RetentionItemId document, QDate day)
    {
        const auto kept = m_tables.retentionItems.find(document);
        if (!kept || kept->item.destroyedOn)
            return succeeded(kept);
        RetentionItem ended = kept->item;
        ended.trigger = day;
        const Result<RetentionStanding> standing = KeepingRules(m_opened).standing(ended, kept->held);
        if (!standing)
            return standing.error();
        const Result<RetentionItem> stored = m_tables.retentionItems.update(m_transaction, *kept, ended, *standing);
        if (!stored)
            return stored.error();
        return m_unit.audit(QStringLiteral("retention-ended"), QStringLiteral("retention-item"), document.toString(),
                            {{QStringLiteral("before"), retentionItemToJson(kept->item)}, {QStringLiteral("after"), retentionItemToJson(*stored)}});
    }

    Result<void> caseFile(RequestId id)
    {
        const Result<Request> request = m_tables.requests.find(id);
        if (!request)
            return request.error();
        const auto letters = m_tables.letters.of(id);
        if (!letters)
            return letters.error();
        const auto holds = m_tables.retentionHolds.causedBy(id);
        if (!holds)
            return holds.error();
        for (const CaseLetter &letter : *letters) {
            if (const Result<void> gone = forget(letter.id.toString()); !gone)
                return gone;
        }
        for (const PlacedHold &placed : *holds) {
            if (const Result<void> gone = forget(placed.id.toString()); !gone)
                return gone;
        }
        if (const Result<void> gone = forgetHolds(id); !gone)
            return gone;
        if (const Result<void> gone = forget(id.toString()); !gone)
            return gone;
        ++m_erased.cases;
        m_erased.words.add(*request);
        m_persons.insert(request->person);
        return m_tables.accountability.reduce(m_transaction, id, procedureOf(request->history), m_batch, m_on);
    }

    // What went to others about the person stays without its words (persontable.h); the log kept them too.
    Result<std::vector<std::pair<DisclosureId, QString>>> disclosuresAbout(PersonId person)
    {
        std::vector<std::pair<DisclosureId, QString>> about;
        DisclosureList::Wanted wanted;
        wanted.person = person;
        const Result<void> read = m_tables.disclosureLists.each(wanted, [&about](const DisclosureList::Line &line) {
            about.emplace_back(line.disclosure.id, line.disclosure.reference);
            return Result<void>();
        });
        return read ? Result<std::vector<std::pair<DisclosureId, QString>>>(about) : read.error();
    }

    Result<void> forgetHolds(const HoldTarget &target)
    {
        const auto holds = m_tables.retentionHolds.placedOn(target);
        if (!holds)
            return holds.error();
        for (RetentionHoldId hold : *holds) {
            if (const Result<void> gone = forget(hold.toString()); !gone)
                return gone;
        }
        return {};
    }

    Result<void> forget(const QString &objectId)
    {
        return succeeded(m_tables.audit.forgetPayloads(m_transaction, objectId));
    }

    Register &m_opened;
    UnitOfWork &m_unit;
    Tables &m_tables;
    ImportTieTable m_ties;
    Transaction &m_transaction;
    DestructionId m_batch;
    QDate m_on;
    std::set<PersonId> m_persons;
    std::set<RetentionItemId> m_besides; // in a file of which something went
    std::map<RetentionItemId, QDate> m_along; // documents that go along with a dossier that went
    std::set<RequestId> m_cases;
    ErasedKept m_erased;
};

} // namespace

Result<ErasedKept> eraseKept(Register &opened, UnitOfWork &unit, const Destruction &batch, const QString &system, QDate on)
{
    constexpr int atATime = 1000;
    if (const Result<void> gone = ImportBeforeTable(opened.tables().connection()).forgetAll(unit.transaction(), batch.organisation); !gone)
        return gone.error();
    Eraser eraser(opened, unit, batch.id, on);
    while (true) {
        const auto items = opened.tables().retentionItems.toDestroy(batch.id, system, atATime);
        if (!items)
            return items.error();
        if (items->empty())
            return eraser.besides().and_then([&] { return eraser.persons(); });
        if (const Result<void> gone = eraser.items(*items); !gone)
            return gone.error();
    }
}

} // namespace balie
