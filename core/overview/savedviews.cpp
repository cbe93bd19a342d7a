// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/savedviews.h"

#include "core/overview/requestrows.h"
#include "core/store/tables.h"

#include <QJsonDocument>

namespace balie {

Result<std::vector<SavedViewRow>> savedViews(Register &opened)
{
    const auto stored = opened.tables().views.all();
    if (!stored)
        return stored.error();
    std::vector<SavedViewRow> rows;
    for (const StoredView &view : *stored) {
        SavedViewRow row{view.name, view.content, 0};
        // A view that this version cannot read any more is shown, and counts nothing.
        if (const Result<RequestQuery> query = requestQueryFrom(QJsonDocument::fromJson(view.content.toUtf8()).object())) {
            const Result<qint64> count = countRequests(opened, query->filter);
            if (!count)
                return count.error();
            row.count = *count;
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace balie
