// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/restoredisclosed.h"

#include "core/import/beforedisclosed.h"
#include "core/store/disclosurekeys.h"
#include "core/store/importtable.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

static Error inTheWay()
{
    return Error(ErrorCode::ImportTouched).with(QStringLiteral("count"), qint64{1});
}

// Another recipient may have got the name that this one had.
static Result<bool> isNameTaken(const RecipientTable &recipients, const Recipient &recipient)
{
    return recipients.all(recipient.organisation).transform([&](const std::vector<Recipient> &all) {
        return std::any_of(all.begin(), all.end(), [&](const Recipient &other) {
            return other.id != recipient.id && other.name.toString().compare(recipient.name.toString(), Qt::CaseInsensitive) == 0;
        });
    });
}

Result<int> restoreRecipient(Register &opened, UnitOfWork &unit, const ImportBefore &before)
{
    const RecipientTable &recipients = opened.tables().recipients;
    const auto was = DisclosureKeys(opened.tables().connection()).recipientIn(*before.recipient).and_then([&](RecipientId id) { return recipients.find(id); }).and_then([&](const Recipient &now) {
        return asBefore(now, before.content);
    });
    if (!was)
        return was.error();
    const Result<bool> taken = isNameTaken(recipients, *was);
    if (!taken || *taken)
        return taken ? inTheWay() : taken.error();
    const Result<Recipient> stored = recipients.update(unit.transaction(), *was);
    if (!stored) // a disclosure rests on an agreement that the batch brought
        return stored.error().code() == ErrorCode::RecipientInUse ? inTheWay() : stored.error();
    return stored->revision;
}

Result<int> restoreDisclosure(Register &opened, UnitOfWork &unit, const ImportBefore &before)
{
    const DisclosureTable &disclosures = opened.tables().disclosures;
    const DisclosureKeys keys(opened.tables().connection());
    const auto now = keys.disclosureIn(*before.disclosure).and_then([&](DisclosureId id) { return disclosures.find(id); });
    if (!now)
        return now.error();
    Result<DisclosureTable::New> was = asBefore(now->disclosure, before.content);
    const auto toWhom = before.toWhom ? keys.recipientIn(*before.toWhom) : Result<RecipientId>(inTheWay());
    if (!was || !toWhom)
        return was ? toWhom.error() : was.error();
    was->disclosure.recipient = *toWhom;
    was->disclosure.person = std::nullopt;
    if (before.whose) {
        const Result<PersonId> whose = ImportTable(opened.tables().connection()).personOf(*before.whose);
        if (!whose)
            return whose.error();
        was->disclosure.person = *whose;
    }
    return disclosures.update(unit.transaction(), *now, was->disclosure, was->notice).transform([](const Disclosure &stored) { return stored.revision; });
}

} // namespace balie
