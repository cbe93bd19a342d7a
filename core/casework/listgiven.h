// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/disclosurerows.h"
#include "core/overview/retentionrows.h"
#include "core/store/requestquery.h"
#include "core/workspace/unitofwork.h"

namespace balie {

// Ends the work in which a list was taken out of the register: the log keeps which way ("list-exported",
// "list-printed"), how many rows, and the question that was asked, without the numbers that no text may hold.
Result<void> endWithListGiven(UnitOfWork &unit, const QString &way, qint64 rows, const RequestQuery &query);
// The same of what is kept ("retention-exported", "retention-printed").
Result<void> endWithListGiven(UnitOfWork &unit, const QString &way, qint64 rows, const RetentionQuery &query);
// The same of what went to others ("disclosures-exported").
Result<void> endWithListGiven(UnitOfWork &unit, const QString &way, qint64 rows, const DisclosureQuery &query);

} // namespace balie
