// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/disclosurewriter.h"

#include "core/import/applyrecipient.h"
#include "core/import/beforedisclosed.h"

namespace balie {

DisclosureWriter::DisclosureWriter(Register &opened, UnitOfWork &unit, const ImportOrder &order, ImportWriter::Place place)
    : m_opened(opened), m_unit(unit), m_order(order), m_place(place), m_keys(opened.tables().connection()), m_resolve(opened, order, place.source)
{
}

Result<void> DisclosureWriter::remember(const QString &key, const QString &content)
{
    return ImportBeforeTable(m_opened.tables().connection()).remember(m_unit.transaction(), m_place.batch, m_place.source, key, content);
}

Result<void> DisclosureWriter::changeKey(const QString &key, qint64 print, int revision)
{
    return ImportTable(m_opened.tables().connection()).changeKey(m_unit.transaction(), m_place.source, key, m_place.batch, {.print = print, .revision = revision});
}

Recipient DisclosureWriter::asSaid(const StagedRecipient &staged, const Recipient &recipient) const
{
    return applied(staged, recipient, {m_opened.today(), m_order.system, AgreementId::create(m_opened.clock().now())});
}

Result<void> DisclosureWriter::add(const StagedRow<StagedRecipient> &row)
{
    Recipient recipient = asSaid(row.thing, blankRecipient(m_order.organisation, row.thing.name));
    recipient.id = RecipientId::create(m_opened.clock().now());
    recipient.revision = 1;
    if (const Result<void> written = m_opened.tables().recipients.insert(m_unit.transaction(), recipient); !written)
        return written;
    return m_keys.rowOf(recipient.id).and_then([&](qint64 own) { return m_keys.addRecipient(m_unit.transaction(), m_place.source, row.thing.key, m_place.batch, own, row.print); });
}

// What was compared is written in the same state of the register: a key that is not there any more is a conflict.
static Result<qint64> rowOf(const Result<std::optional<DisclosureKeys::Known>> &known)
{
    if (!known)
        return known.error();
    return *known ? Result<qint64>((*known)->row) : Result<qint64>(Error(ErrorCode::Conflict));
}

Result<void> DisclosureWriter::change(const StagedRow<StagedRecipient> &row)
{
    const RecipientTable &recipients = m_opened.tables().recipients;
    const auto before = rowOf(m_keys.recipient(m_place.source, row.thing.key)).and_then([&](qint64 own) { return m_keys.recipientIn(own); }).and_then([&](RecipientId id) { return recipients.find(id); });
    if (!before)
        return before.error();
    if (const Result<void> remembered = remember(row.thing.key, beforeImport(*before)); !remembered)
        return remembered;
    const Result<Recipient> stored = recipients.update(m_unit.transaction(), asSaid(row.thing, *before));
    return stored ? changeKey(row.thing.key, row.print, stored->revision) : stored.error();
}

Result<void> DisclosureWriter::write(const std::vector<StagedRow<StagedRecipient>> &rows)
{
    for (const auto &row : rows) {
        const Result<void> written = row.outcome == StagedOutcome::New ? add(row) : row.outcome == StagedOutcome::Changed ? change(row) : Result<void>();
        if (!written)
            return written;
    }
    return {};
}

Result<void> DisclosureWriter::change(const StagedRow<StagedDisclosure> &row)
{
    const DisclosureTable &disclosures = m_opened.tables().disclosures;
    const auto before = rowOf(m_keys.disclosure(m_place.source, row.thing.key)).and_then([&](qint64 own) { return m_keys.disclosureIn(own); }).and_then([&](DisclosureId id) { return disclosures.find(id); });
    if (!before)
        return before.error();
    const auto now = m_resolve.resolved(row.thing, before->disclosure);
    if (!now)
        return now.error();
    if (const Result<void> remembered = remember(row.thing.key, beforeImport(before->disclosure, before->notice)); !remembered)
        return remembered;
    const Result<Disclosure> stored = disclosures.update(m_unit.transaction(), *before, now->disclosure, now->notice);
    return stored ? changeKey(row.thing.key, row.print, stored->revision) : stored.error();
}

Result<void> DisclosureWriter::write(const std::vector<StagedRow<StagedDisclosure>> &rows)
{
    std::vector<ImportedDisclosureTable::Imported> added;
    std::vector<const StagedRow<StagedDisclosure> *> from;
    for (const auto &row : rows) {
        if (row.outcome == StagedOutcome::Changed) {
            if (const Result<void> changed = change(row); !changed)
                return changed;
        }
        if (row.outcome != StagedOutcome::New)
            continue;
        auto one = m_resolve.resolved(row.thing);
        if (!one)
            return one.error();
        one->disclosure.id = DisclosureId::create(m_opened.clock().now());
        added.push_back(std::move(*one));
        from.push_back(&row);
    }
    const auto inserted = ImportedDisclosureTable(m_opened.tables().connection()).insert(m_unit.transaction(), added);
    if (!inserted)
        return inserted.error();
    for (std::size_t i = 0; i < added.size(); ++i) {
        const Result<void> kept = m_keys.addDisclosure(m_unit.transaction(), m_place.source, from[i]->thing.key, m_place.batch, (*inserted)[i], from[i]->print);
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace balie
