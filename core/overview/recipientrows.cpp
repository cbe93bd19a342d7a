// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/recipientrows.h"

#include "core/overview/disclosurecautions.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace balie {

namespace {

// Everything that was ever counted.
const QDate earliest(1, 1, 1);
const QDate latest(9999, 12, 1);

using Numbers = std::map<RecipientId, std::pair<qint64, qint64>>;

Result<Numbers> numbersOf(Register &opened, std::optional<OrganisationId> organisation)
{
    return opened.tables().disclosureFigures.counted(earliest, latest, organisation).transform([](const std::vector<DisclosureFigureTable::Counted> &counted) {
        Numbers numbers;
        for (const DisclosureFigureTable::Counted &one : counted) {
            auto &[number, persons] = numbers[one.kind.recipient];
            number += one.number;
            persons += one.persons;
        }
        return numbers;
    });
}

Result<RecipientRow> rowOf(Register &opened, const Recipient &recipient, const Numbers &numbers)
{
    const Result<Organisation> organisation = opened.tables().organisations.find(recipient.organisation);
    if (!organisation)
        return organisation.error();
    const auto flags = flagsToday(opened, recipient);
    if (!flags)
        return flags.error();
    const auto found = numbers.find(recipient.id);
    const auto [number, persons] = found == numbers.end() ? std::pair<qint64, qint64>() : found->second;
    return RecipientRow{recipient, organisation->name.toString(), *flags, number, persons};
}

// Some hundreds at the most of each.
Result<void> addCopies(Register &opened, std::optional<OrganisationId> organisation, std::vector<RecipientRow> &rows)
{
    const auto copies = opened.tables().agreementCopies.all(organisation);
    if (!copies)
        return copies.error();
    for (RecipientRow &row : rows) {
        for (const Agreement &agreement : row.recipient.agreements)
            std::copy_if(copies->begin(), copies->end(), std::back_inserter(row.copies), [&](const AgreementCopy &copy) { return copy.agreement == agreement.id; });
    }
    return {};
}

} // namespace

const AgreementCopy *RecipientRow::copyOf(AgreementId agreement) const
{
    const auto found = std::find_if(copies.begin(), copies.end(), [&](const AgreementCopy &copy) { return copy.agreement == agreement; });
    return found == copies.end() ? nullptr : &*found;
}

Result<std::vector<RecipientRow>> recipientRows(Register &opened, std::optional<OrganisationId> organisation)
{
    if (organisation) {
        if (const Result<Organisation> known = opened.tables().organisations.find(*organisation); !known)
            return known.error();
    }
    const auto recipients = opened.tables().recipients.all(organisation);
    if (!recipients)
        return recipients.error();
    const Result<Numbers> numbers = numbersOf(opened, organisation);
    if (!numbers)
        return numbers.error();
    std::vector<RecipientRow> rows;
    for (const Recipient &recipient : *recipients) {
        const Result<RecipientRow> row = rowOf(opened, recipient, *numbers);
        if (!row)
            return row.error();
        rows.push_back(*row);
    }
    if (const Result<void> added = addCopies(opened, organisation, rows); !added)
        return added.error();
    std::stable_partition(rows.begin(), rows.end(), [&](const RecipientRow &row) { return row.recipient.mayReceiveOn(opened.today()); });
    return rows;
}

Result<Recipient> recipientByName(Register &opened, const QString &name, std::optional<OrganisationId> organisation)
{
    const auto all = opened.tables().recipients.all(organisation);
    if (!all)
        return all.error();
    const Error unknown = Error(ErrorCode::RecipientUnknown).with(QStringLiteral("name"), name.left(60));
    std::optional<Recipient> found;
    for (const Recipient &recipient : *all) {
        if (recipient.name.toString().compare(name.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return unknown.with(QStringLiteral("reason"), QStringLiteral("several"));
        found = recipient;
    }
    return found ? Result<Recipient>(*found) : unknown;
}

Result<std::vector<RecipientFlag>> flagsToday(Register &opened, const Recipient &recipient)
{
    return versionForDay(opened, recipient.organisation, opened.today()).transform([&](const VersionOnDay &found) {
        return flagsOf(recipient, found.version.profile, opened.today());
    });
}

Result<std::vector<NamedRecipient>> namedRecipients(Register &opened, OrganisationId organisation)
{
    if (const Result<Organisation> known = opened.tables().organisations.find(organisation); !known)
        return known.error();
    return versionForDay(opened, organisation, opened.today()).transform([](const VersionOnDay &found) { return found.version.profile.recipients; });
}

Result<DisclosureOutlook> lookAhead(Register &opened, const Disclosure &disclosure)
{
    const Result<Recipient> recipient = opened.tables().recipients.find(disclosure.recipient);
    if (!recipient)
        return recipient.error();
    const Result<VersionOnDay> version = versionForDay(opened, disclosure.organisation, disclosure.on);
    if (!version)
        return version.error();
    const Profile &profile = version->version.profile;
    return cautionsHere(opened, disclosure, *recipient, profile).transform([&](const std::vector<DisclosureCaution> &cautions) {
        return DisclosureOutlook{mayDisclose(disclosure, *recipient, profile), cautions};
    });
}

} // namespace balie
