// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/searches.h"

#include "core/domain/request/casestate.h"

#include <algorithm>

namespace balie {

namespace {

Search *find(std::vector<Search> &searches, EventId id)
{
    const auto found = std::find_if(searches.begin(), searches.end(), [&](const Search &search) { return search.id == id; });
    return found == searches.end() ? nullptr : &*found;
}

// "Aareon" and "aareon" are one system.
bool isSame(const ShortText &a, const ShortText &b)
{
    return a.toString().compare(b.toString(), Qt::CaseInsensitive) == 0;
}

// The answer is not expected before it was asked, and nothing happens to a search before that either.
Result<void> isInOrder(QDate asked, QDate day)
{
    if (!day.isValid())
        return Error(ErrorCode::NotADate);
    return day < asked ? Result<void>(Error(ErrorCode::DateOutOfOrder)
                                          .with(QStringLiteral("date"), asked)
                                          .with(QStringLiteral("event"), QStringLiteral("search-asked")))
                       : Result<void>();
}

Result<Search> openSearch(const History &history, EventId id)
{
    std::vector<Search> searches = searchesOf(history);
    const Search *search = find(searches, id);
    return search && search->isOpen() ? Result<Search>(*search) : Error(ErrorCode::SearchUnknown);
}

} // namespace

std::vector<Search> searchesOf(const History &history, std::optional<QDate> by)
{
    std::vector<Search> searches;
    for (const CaseEvent &event : history.standing()) {
        if (by && event.on > *by)
            continue;
        if (const auto *asked = std::get_if<happened::SearchAsked>(&event.what)) {
            searches.push_back({event.id, *asked, event.on, {}, asked->answerBy, std::nullopt, std::nullopt});
        } else if (const auto *reminded = std::get_if<happened::SearchReminded>(&event.what)) {
            if (Search *search = find(searches, reminded->search)) {
                search->remindedOn.push_back(event.on);
                search->answerBy = reminded->answerBy;
            }
        } else if (const auto *answered = std::get_if<happened::SearchSigned>(&event.what)) {
            if (Search *search = find(searches, answered->search)) {
                search->answer = *answered;
                search->signedOn = event.on;
            }
        }
    }
    return searches;
}

std::optional<QDate> colleagueBy(const Request &request)
{
    if (!isOpen(stateOf(request.history)))
        return std::nullopt;
    std::optional<QDate> first;
    for (const Search &search : searchesOf(request.history)) {
        if (search.isOpen() && (!first || search.answerBy < *first))
            first = search.answerBy;
    }
    return first;
}

Result<void> noneIsSearched(const History &history, std::optional<QDate> by)
{
    QStringList systems;
    for (const Search &search : searchesOf(history, by)) {
        if (search.isOpen())
            systems.append(search.asked.system.toString());
    }
    return systems.isEmpty() ? Result<void>() : Result<void>(Error(ErrorCode::SearchOpen).with(QStringLiteral("systems"), systems.join(QStringLiteral("; "))));
}

Result<void> checkAsked(const History &history, const happened::SearchAsked &asked, QDate on)
{
    for (const Search &search : searchesOf(history)) {
        if (search.isOpen() && isSame(search.asked.system, asked.system))
            return Error(ErrorCode::SearchOpen).with(QStringLiteral("system"), asked.system.toString());
    }
    return isInOrder(on, asked.answerBy);
}

Result<void> checkReminded(const History &history, const happened::SearchReminded &reminded, QDate on)
{
    const Result<Search> search = openSearch(history, reminded.search);
    if (!search)
        return search.error();
    const Result<void> inOrder = isInOrder(search->askedOn, on);
    return inOrder ? isInOrder(on, reminded.answerBy) : inOrder;
}

Result<void> checkSigned(const History &history, const happened::SearchSigned &answered, QDate on)
{
    const Result<Search> search = openSearch(history, answered.search);
    return search ? isInOrder(search->askedOn, on) : search.error();
}

} // namespace balie
