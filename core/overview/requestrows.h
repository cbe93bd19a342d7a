// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/overview/requestrow.h"
#include "core/store/requestquery.h"
#include "core/workspace/register.h"

#include <QJsonObject>

#include <vector>

namespace balie {

struct RequestPage
{
    std::vector<RequestRow> rows;
    QString next; // empty: this was the last
};

// One page. By cursor (the values of the last row), so that a page costs the same wherever it lies.
// Error: NotAWord when the cursor is not one of this order.
Result<RequestPage> requestRows(Register &opened, const RequestQuery &query);
// How many there are; for a status line, not before each page.
Result<qint64> countRequests(Register &opened, const RequestFilter &filter);
// One row, to refresh it after RegisterEvents::requestChanged(). Error: RequestUnknown.
Result<RequestRow> requestRow(Register &opened, RequestId request);

// For saved views and `--json`; limit and cursor aside.
QJsonObject toJson(const RequestQuery &query);
Result<RequestQuery> requestQueryFrom(const QJsonObject &json);

} // namespace balie
