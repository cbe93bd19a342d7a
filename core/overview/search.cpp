// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/search.h"

#include "core/domain/person/searchterms.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

// "z2026-01234" stands in a letter of the authority: it is one of our cases to whoever types it.
static Result<void> addByReference(Register &opened, const QString &typed, int limit, std::vector<RequestLine> &lines)
{
    if (typed.isEmpty() || static_cast<int>(lines.size()) >= limit)
        return {};
    const auto named = opened.tables().lists.withComplaint(typed, {}, 0, limit);
    if (!named)
        return named.error();
    for (const RequestLine &line : *named) {
        const bool isThere = std::any_of(lines.begin(), lines.end(), [&](const RequestLine &one) { return one.id == line.id; });
        if (!isThere && static_cast<int>(lines.size()) < limit)
            lines.push_back(line);
    }
    return {};
}

Result<std::vector<RequestRow>> searchRequests(Register &opened, const QString &text, int limit)
{
    constexpr qsizetype longest = 200; // a pasted letter is no question
    const QString typed = text.left(longest).trimmed();
    auto lines = opened.tables().lists.search(searchTerms(typed), limit);
    if (!lines)
        return lines.error();
    if (const Result<void> added = addByReference(opened, typed, limit, *lines); !added)
        return added.error();
    return requestRowsOf(opened, *lines);
}

} // namespace balie
