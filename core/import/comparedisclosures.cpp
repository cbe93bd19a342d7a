// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/comparedisclosures.h"

#include "core/casework/disclosure/keeprecipient.h"
#include "core/import/applyrecipient.h"
#include "core/import/disclosurefaults.h"
#include "core/import/importkeys.h"
#include "core/import/stagedpages.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"

namespace balie {

CompareDisclosures::CompareDisclosures(Register &opened, const StagedImport &staged, Connection &staging, Transaction &transaction, std::optional<qint64> source)
    : m_opened(opened), m_order(staged.order), m_lines(staging), m_transaction(transaction), m_source(source), m_keys(opened.tables().connection()), m_resolve(opened, staged.order, source)
{
}

Result<void> CompareDisclosures::run(const ImportWatch &watch)
{
    // Of what never came from this sender nothing is looked up line by line.
    const QChar letter = m_order.kind == ImportKind::Recipients ? u'R' : m_order.kind == ImportKind::Disclosures ? u'D' : u'W';
    const Result<bool> any = m_source ? ImportTable(m_opened.tables().connection()).hasAny(*m_source, letter) : Result<bool>(false);
    if (!any)
        return any.error();
    m_anyKnown = *any;
    if (const Result<void> read = m_order.kind == ImportKind::Recipients ? readNames() : Result<void>(); !read)
        return read;
    const auto each = [](auto &&take) {
        return [take](const auto &rows) {
            for (const auto &row : rows) {
                if (const Result<void> taken = take(row); !taken)
                    return taken;
            }
            return Result<void>();
        };
    };
    const Result<void> recipients = eachPage(watch, [this](qint64 after) { return m_lines.recipients(after, stagedPage); }, each([this](const auto &row) { return recipient(row); }));
    if (!recipients)
        return recipients;
    return eachPage(watch, [this](qint64 after) { return m_lines.disclosures(after, stagedPage); }, each([this](const auto &row) { return disclosure(row); }));
}

Result<void> CompareDisclosures::readNames()
{
    const auto all = m_opened.tables().recipients.all(m_order.organisation);
    const auto version = versionForDay(m_opened, m_order.organisation, m_opened.today());
    const auto merged = m_keys.namesOfMerged(m_order.organisation);
    if (!all || !version)
        return all ? version.error() : all.error();
    if (!merged)
        return merged.error();
    m_merged = m_names = *merged;
    for (const Recipient &one : *all) {
        m_names.insert(one.name.toString().toCaseFolded(), one.id);
        m_merged.remove(one.name.toString().toCaseFolded());
    }
    for (const NamedRecipient &named : version->version.profile.recipients)
        m_listed.insert(named.name.nl);
    return {};
}

// A name is of one recipient alone, here and in the file.
Result<void> CompareDisclosures::refuseName(const StagedRow<StagedRecipient> &row, std::optional<RecipientId> own)
{
    const auto taken = m_names.constFind(row.thing.name.toString().toCaseFolded());
    if (taken != m_names.constEnd() && own != *taken)
        return lineRefused("recipient-exists", "name");
    const Result<bool> before = m_lines.isNamedBefore(row);
    if (!before)
        return before.error();
    return *before ? Result<void>(lineRefused("name-twice", "name")) : Result<void>();
}

Result<StagedOutcome> CompareDisclosures::outcomeOf(const StagedRow<StagedRecipient> &row)
{
    const auto known = m_anyKnown ? m_keys.recipient(*m_source, row.thing.key) : Result<std::optional<DisclosureKeys::Known>>(std::optional<DisclosureKeys::Known>());
    if (!known)
        return known.error();
    if (*known && ((*known)->isSettled || (*known)->print == row.print))
        return StagedOutcome::Unchanged;
    // Known by its name alone it is the one it was merged into, and what is said of a double changes nothing there.
    const QString name = row.thing.name.toString();
    if (!*known && row.thing.key == keyOfRecipientNamed(name) && m_merged.contains(name.toCaseFolded()))
        return StagedOutcome::Unchanged;
    Result<Recipient> recipient = blankRecipient(m_order.organisation, row.thing.name);
    if (*known)
        recipient = m_keys.recipientIn((*known)->row).and_then([&](RecipientId id) { return m_opened.tables().recipients.find(id); });
    if (!recipient)
        return recipient.error();
    if (!row.thing.listedAs.isEmpty() && !m_listed.contains(row.thing.listedAs))
        return lineRefused("listed-unknown", "listed-as");
    if (const Result<void> free = refuseName(row, *known ? std::optional(recipient->id) : std::nullopt); !free)
        return free.error();
    static const AgreementId fresh = AgreementId::create(Instant::fromMSecs(0));
    const Recipient becomes = applied(row.thing, *recipient, {m_opened.today(), m_order.system, fresh});
    const Result<void> written = checkWritten(becomes);
    const Result<void> sound = written && becomes.ended != recipient->ended ? refuseEndBeforeLast(m_opened, becomes) : written;
    if (!sound)
        return faultOf(sound.error());
    return *known ? StagedOutcome::Changed : StagedOutcome::New;
}

Result<StagedOutcome> CompareDisclosures::outcomeOf(const StagedRow<StagedDisclosure> &row)
{
    const auto known = m_anyKnown ? m_keys.disclosure(*m_source, row.thing.key) : Result<std::optional<DisclosureKeys::Known>>(std::optional<DisclosureKeys::Known>());
    if (!known)
        return known.error();
    if (*known && ((*known)->isSettled || (*known)->print == row.print))
        return StagedOutcome::Unchanged;
    if (!*known)
        return m_resolve.resolved(row.thing).transform([](const auto &) { return StagedOutcome::New; });
    const auto before = m_keys.disclosureIn((*known)->row).and_then([&](DisclosureId id) { return m_opened.tables().disclosures.find(id); });
    if (!before)
        return before.error();
    return m_resolve.resolved(row.thing, before->disclosure).transform([](const auto &) { return StagedOutcome::Changed; });
}

// An earlier comparison may have said the same.
template <typename Thing>
Result<void> CompareDisclosures::settle(const StagedRow<Thing> &row, const Result<StagedOutcome> &outcome)
{
    if (!outcome && !isOfLine(outcome.error()))
        return outcome.error();
    if (!outcome) {
        const Error &fault = outcome.error();
        // A works order calls its recipient otherwise.
        const bool isContractor = m_order.kind == ImportKind::WorksOrders && fault.fact(QStringLiteral("field")) == u"recipient";
        const QString field = isContractor ? QStringLiteral("contractor") : fault.fact(QStringLiteral("field"));
        if (const Result<void> refused = m_lines.refuse(m_transaction, row.thing.at, fault.fact(QStringLiteral("problem")), field); !refused)
            return refused;
    }
    const StagedOutcome settled = outcome ? *outcome : StagedOutcome::Refused;
    return settled == row.outcome ? Result<void>() : m_lines.mark(m_transaction, row, settled);
}

Result<void> CompareDisclosures::recipient(const StagedRow<StagedRecipient> &row)
{
    return settle(row, outcomeOf(row));
}

Result<void> CompareDisclosures::disclosure(const StagedRow<StagedDisclosure> &row)
{
    return settle(row, outcomeOf(row));
}

} // namespace balie
