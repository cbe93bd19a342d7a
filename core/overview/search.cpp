// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/search.h"

#include "core/domain/person/searchterms.h"
#include "core/store/tables.h"

namespace balie {

Result<std::vector<RequestRow>> searchRequests(Register &opened, const QString &text, int limit)
{
    constexpr qsizetype longest = 200; // a pasted letter is no question
    const auto lines = opened.tables().lists.search(searchTerms(text.left(longest)), limit);
    if (!lines)
        return lines.error();
    return requestRowsOf(opened, *lines);
}

} // namespace balie
