// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/requestrows.h"

#include "core/domain/person/searchterms.h"
#include "core/domain/user/accesspolicy.h"
#include "core/store/tables.h"

namespace balie {

Result<RequestPage> requestRows(Register &opened, const RequestQuery &query)
{
    const auto page = opened.tables().lists.page(query, searchTerms(query.filter.text));
    if (!page)
        return page.error();
    auto rows = requestRowsOf(opened, page->lines);
    if (!rows)
        return rows.error();
    return RequestPage{*std::move(rows), page->next};
}

Result<qint64> countRequests(Register &opened, const RequestFilter &filter)
{
    return opened.tables().lists.count(filter, searchTerms(filter.text));
}

Result<RequestRow> requestRow(Register &opened, RequestId request)
{
    const Result<RequestLine> line = opened.tables().lists.line(request);
    if (!line)
        return line.error();
    return requestRowsOf(opened, {*line}).transform([](const std::vector<RequestRow> &rows) { return rows.front(); });
}

} // namespace balie
