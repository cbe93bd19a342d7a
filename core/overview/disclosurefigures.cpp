// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/disclosurefigures.h"

#include "core/overview/recipientrows.h"
#include "core/store/tables.h"

#include <algorithm>
#include <map>

namespace balie {

namespace {

void add(DisclosureNumber &sum, const DisclosureFigureTable::Counted &one)
{
    sum.number += one.number;
    sum.persons += one.persons;
}

template <typename Part>
void mostFirst(std::vector<Part> &parts)
{
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.counted.number > b.counted.number; });
}

template <typename Key>
std::vector<DisclosureFigures::Part<Key>> partsOf(const std::map<Key, DisclosureNumber> &sums)
{
    std::vector<DisclosureFigures::Part<Key>> parts;
    for (const auto &[key, counted] : sums) {
        if (counted.number > 0)
            parts.push_back({key, counted});
    }
    return parts;
}

// The sums, while the kinds are gone through.
struct Sums
{
    DisclosureFigures figures;
    std::map<QDate, DisclosureNumber> months;
    std::map<RecipientId, DisclosureNumber> recipients;
    std::map<DisclosurePurpose, DisclosureNumber> purposes;
    std::map<LegalBasis, DisclosureNumber> bases;

    void take(const DisclosureFigureTable::Counted &one)
    {
        add(figures.all, one);
        if (one.kind.special)
            add(figures.special, one);
        if (one.kind.notice == NoticeState::Owed)
            add(figures.owed, one);
        if (one.kind.notice == NoticeState::Banned)
            add(figures.banned, one);
        add(months[one.kind.month], one);
        add(recipients[one.kind.recipient], one);
        add(purposes[one.kind.purpose], one);
        add(bases[one.kind.basis], one);
    }
};

Result<DisclosureFigures::OfRecipient> lineOf(Register &opened, const Recipient &recipient, const DisclosureNumber &counted)
{
    const Result<Organisation> organisation = opened.tables().organisations.find(recipient.organisation);
    if (!organisation)
        return organisation.error();
    return flagsToday(opened, recipient).transform([&](const std::vector<RecipientFlag> &flags) {
        return DisclosureFigures::OfRecipient{recipient.id, recipient.name.toString(), organisation->name.toString(), recipient.kind, flags, counted};
    });
}

Result<void> tellRecipients(Register &opened, DisclosureFigures &figures, const std::map<RecipientId, DisclosureNumber> &sums, std::optional<OrganisationId> organisation)
{
    const auto recipients = opened.tables().recipients.all(organisation);
    if (!recipients)
        return recipients.error();
    std::map<RecipientKind, DisclosureNumber> kinds;
    for (const Recipient &recipient : *recipients) {
        const auto found = sums.find(recipient.id);
        if (found == sums.end() || found->second.number == 0)
            continue;
        const auto line = lineOf(opened, recipient, found->second);
        if (!line)
            return line.error();
        figures.recipients.push_back(*line);
        DisclosureNumber &kind = kinds[recipient.kind];
        kind.number += found->second.number;
        kind.persons += found->second.persons;
    }
    mostFirst(figures.recipients);
    figures.kinds = partsOf(kinds);
    mostFirst(figures.kinds);
    return {};
}

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

} // namespace

Result<DisclosureFigures> disclosureFigures(Register &opened, QDate first, QDate last, std::optional<OrganisationId> organisation)
{
    if (last < first)
        return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), last).with(QStringLiteral("event"), QStringLiteral("period"));
    const auto counted = opened.tables().disclosureFigures.countedOn(opened.today(), first, last, organisation);
    if (!counted)
        return counted.error();
    Sums sums;
    for (const DisclosureFigureTable::Counted &one : *counted)
        sums.take(one);
    DisclosureFigures figures = std::move(sums.figures);
    for (QDate month = firstOfMonth(first); month <= last; month = month.addMonths(1))
        figures.months.push_back({month, sums.months[month]});
    if (const Result<void> told = tellRecipients(opened, figures, sums.recipients, organisation); !told)
        return told.error();
    figures.purposes = partsOf(sums.purposes);
    mostFirst(figures.purposes);
    figures.bases = partsOf(sums.bases);
    mostFirst(figures.bases);
    return figures;
}

} // namespace balie
