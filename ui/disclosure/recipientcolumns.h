// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/overview/recipientrows.h"
#include "ui/models/column.h"
#include "ui/support/columnshare.h"

#include <vector>

class QTableView;

namespace balie {

// What the list of recipients says of each, and how wide that is. The clock must live as long as the columns.
std::vector<Column<RecipientRow>> recipientColumns(const Clock &clock);
std::vector<ColumnNeed> recipientNeeds(const QTableView &table);

// The one in which signs are painted.
inline constexpr int recipientFlagsColumn = 5;

} // namespace balie
