// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/exportlist.h"
#include "core/overview/retentioncells.h"

#include <functional>

namespace balie {

// What is kept and fits the query (its limit and cursor aside), row by row; that it was taken out stands in the audit, and
// gives how many rows there were. Errors: NotPermitted, those of retentionRows() and what take gives.
Result<qint64> giveRetention(Register &opened, const RetentionQuery &query, const std::function<Result<void>(const RetentionRow &)> &take);

// The same as CSV: what is kept and fits the query (its limit and cursor aside), in words, every column under its head. The caller writes the
// bytes; that it was made stands in the audit. Errors: NotPermitted, and those of retentionRows().
Result<ListExport> exportRetention(Register &opened, const RetentionQuery &query, const QStringList &heads);

} // namespace balie
