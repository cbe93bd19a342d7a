// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/personrows.h"

#include "core/domain/person/searchterms.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

Result<PersonPage> personRows(Register &opened, const PersonQuery &query)
{
    Tables &tables = opened.tables();
    const auto page = tables.persons.page(searchTerms(query.text), query.organisation, qBound(1, query.limit, 1000), query.after);
    if (!page)
        return page.error();
    PersonPage shown{{}, page->next};
    for (const PersonTable::Listed &listed : page->persons) {
        const Result<Organisation> organisation = tables.organisations.find(listed.person.organisation);
        if (!organisation)
            return organisation.error();
        shown.rows.push_back({listed.person, organisation->name.toString(), listed.requests, listed.openRequests});
    }
    return shown;
}

Result<Person> personById(Register &opened, PersonId person)
{
    const Result<Person> found = opened.tables().persons.find(person);
    if (found && found->mergedInto)
        return opened.tables().persons.find(*found->mergedInto);
    return found;
}

Result<std::vector<RequestRow>> requestsOfPerson(Register &opened, PersonId person)
{
    const auto lines = opened.tables().lists.ofPerson(person);
    if (!lines)
        return lines.error();
    return requestRowsOf(opened, *lines);
}

static Result<std::vector<RequestRow>> openRequestsOf(Register &opened, PersonId person)
{
    const auto all = requestsOfPerson(opened, person);
    if (!all)
        return all;
    std::vector<RequestRow> open;
    std::copy_if(all->begin(), all->end(), std::back_inserter(open), [](const RequestRow &row) { return isOpen(row.state); });
    return open;
}

Result<std::vector<LikelyPerson>> likelyPersons(Register &opened, OrganisationId organisation, const PersonSketch &typed, int limit)
{
    constexpr int lookedAt = 200;
    const auto candidates = opened.tables().persons.alike(organisation, typed, lookedAt);
    if (!candidates)
        return candidates.error();
    std::vector<LikelyPerson> likely;
    for (const Person &person : *candidates) {
        PersonMatch match = matchPersons(typed, person);
        if (match.likeness() != Likeness::Different)
            likely.push_back({person, std::move(match), {}});
    }
    std::stable_sort(likely.begin(), likely.end(), [](const LikelyPerson &a, const LikelyPerson &b) { return a.match.score > b.match.score; });
    if (static_cast<int>(likely.size()) > limit)
        likely.erase(likely.begin() + limit, likely.end());
    for (LikelyPerson &one : likely) {
        auto open = openRequestsOf(opened, one.person.id);
        if (!open)
            return open.error();
        one.openRequests = *std::move(open);
    }
    return likely;
}

} // namespace balie
