// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/store/requestquery.h"
#include "core/workspace/register.h"

#include <functional>
#include <vector>

namespace balie {

struct DisclosureRow
{
    Disclosure disclosure;
    NoticeState notice = NoticeState::InOrder;
    QString organisationName;
    QString recipientName;
    RecipientKind recipientKind = RecipientKind::Other;
    QString personName; // empty where no person of the register is named
    // Of the recipient as it is today; the agreement is the one that this rests on.
    std::optional<DecidedRole> recipientRole = {};
    QString recipientCountry = {}; // its two letters
    std::optional<Agreement> agreement = {};
};

// Nothing chosen: all.
struct DisclosureQuery
{
    DayRange on = {};
    std::optional<OrganisationId> organisation = {};
    std::optional<RecipientId> recipient = {};
    std::optional<RecipientKind> kind = {};
    std::optional<PersonId> person = {}; // everything about this person
    std::optional<DisclosurePurpose> purpose = {};
    std::optional<LegalBasis> basis = {};
    std::optional<NoticeState> notice = {};
    bool onlySpecial = false;
    int limit = 100;
    QString after = {};
};

struct DisclosurePage
{
    std::vector<DisclosureRow> rows; // the latest first
    QString next;                    // empty: this was the last
};

// Errors: NotAWord (fact "key": "cursor"), RecipientUnknown, OrganisationUnknown.
Result<DisclosurePage> disclosureRows(Register &opened, const DisclosureQuery &query);
// The same without an end, one after the other, for a file. Gives how many there were; an error from take ends it.
Result<qint64> eachDisclosure(Register &opened, const DisclosureQuery &query, const std::function<Result<void>(const DisclosureRow &)> &take);

struct DisclosureDetail
{
    DisclosureRow row;
    std::vector<DisclosureCaution> cautions; // under the statement of its day
};

// Error: DisclosureUnknown.
Result<DisclosureDetail> disclosureDetail(Register &opened, DisclosureId disclosure);

// Those of which the person could not be told, and where the day to look again has come (the work list of today).
Result<std::vector<DisclosureRow>> disclosuresToTell(Register &opened, int limit = 100);

} // namespace balie
