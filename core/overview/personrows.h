// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/person/person.h"
#include "core/domain/person/personmatch.h"
#include "core/overview/requestrow.h"
#include "core/workspace/register.h"

#include <optional>
#include <vector>

namespace balie {

struct PersonRow
{
    Person person;
    QString organisationName;
    qint64 requests = 0;
    qint64 openRequests = 0;
};

struct PersonQuery
{
    QString text; // begins words of name, street, e-mail or telephone; empty: all
    std::optional<OrganisationId> organisation;
    int limit = 100;
    QString after;
};

struct PersonPage
{
    std::vector<PersonRow> rows; // by family name as Dutch lists sort it
    QString next;                // empty: this was the last
};

Result<PersonPage> personRows(Register &opened, const PersonQuery &query);
// With those that were merged into it followed. Error: PersonUnknown.
Result<Person> personById(Register &opened, PersonId person);
struct LikelyPerson
{
    Person person;
    PersonMatch match;
    std::vector<RequestRow> openRequests;
};

// Who it may be, while the card is being typed: best first, with what is open already.
Result<std::vector<LikelyPerson>> likelyPersons(Register &opened, OrganisationId organisation, const PersonSketch &typed, int limit = 5);
// The cases of one person, open ones first.
Result<std::vector<RequestRow>> requestsOfPerson(Register &opened, PersonId person);

} // namespace balie
