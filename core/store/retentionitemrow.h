// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/retentionitem.h"
#include "core/domain/retention/retentionstanding.h"
#include "core/store/row.h"

namespace balie {

// How an item is read, for whoever selects one: its columns come first, its row key in column 0, and retention_item,
// organisation, person and request are i, o, p and r.
QString retentionItemColumns();
QString retentionItemTables();
inline constexpr int retentionItemColumnCount = 14;

RetentionItem retentionItemOf(const Row &row);
RetentionStanding retentionStandingOf(const Row &row);

} // namespace balie
