// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/domain/person/person.h"
#include "core/domain/person/representative.h"
#include "core/domain/right/channel.h"
#include "core/workspace/register.h"

#include <QTime>

#include <optional>
#include <variant>
#include <vector>

namespace balie {

// Somebody who is not in the register yet.
struct NewPerson
{
    PersonName name;
    std::optional<PostalAddress> address = {};
    std::optional<ShortText> email = {};
    std::optional<ShortText> telephone = {};
};

// A request as it came in. The day is that of the first contact over any official channel, also when
// it was recognised as a request only later (EDPB Guidelines 01/2022, 52-56).
struct Receipt
{
    OrganisationId organisation;
    std::variant<PersonId, NewPerson> person;
    std::vector<Right> rights;
    Channel channel = Channel::Phone;
    QDate on = {};
    std::optional<QTime> at = {};
    LongText words = {};
    std::optional<Representative> representative = {};
    std::optional<SentBy> replyBy = {};
    std::optional<ShortText> handler = {};
    std::optional<IdentityCheck> identified = {}; // recognised during the call: no pause at all
    std::optional<DraftId> draft = {};            // the card that this was; it goes with the same stroke
    NumberGate numbers = NumberGate::Refuse;
};

// Takes a case in: person, case number, the version of the statement in force on that day.
// Errors: OrganisationUnknown, PersonUnknown, RightMissing, DateInFuture, HoldsForbiddenNumber, …
Result<ActDone> receiveRequest(Register &opened, const Receipt &receipt);

} // namespace balie
