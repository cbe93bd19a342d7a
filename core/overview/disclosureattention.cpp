// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/disclosureattention.h"

#include "core/domain/user/accesspolicy.h"
#include "core/overview/recipientrows.h"
#include "core/store/tables.h"

namespace balie {

static Result<int> countUnsound(Register &opened)
{
    const auto recipients = opened.tables().recipients.all();
    if (!recipients)
        return recipients.error();
    int unsound = 0;
    for (const Recipient &recipient : *recipients) {
        const auto flags = flagsToday(opened, recipient);
        if (!flags)
            return flags.error();
        unsound += flags->empty() ? 0 : 1;
    }
    return unsound;
}

Result<DisclosureAttention> disclosureAttention(Register &opened)
{
    const Role role = opened.session().role;
    if (!isAllowed(role, Permission::Disclose))
        return DisclosureAttention();
    const Tables &tables = opened.tables();
    const auto toTell = tables.disclosures.toTell(opened.today(), DisclosureAttention::mostBans);
    if (!toTell)
        return toTell.error();
    const auto counted = tables.disclosureFigures.countedOn(opened.today(), QDate(opened.today().year(), 1, 1), opened.today());
    if (!counted)
        return counted.error();
    const Result<int> unsound = isAllowed(role, Permission::ManageRecipients) ? countUnsound(opened) : 0;
    if (!unsound)
        return unsound.error();
    DisclosureAttention attention{.toTell = static_cast<int>(toTell->size()), .recipients = *unsound};
    if (!toTell->empty())
        attention.firstToTell = toTell->front().disclosure.id;
    for (const DisclosureFigureTable::Counted &one : *counted)
        attention.owed += one.kind.notice == NoticeState::Owed ? one.number : 0;
    return attention;
}

} // namespace balie
