// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/accountability.h"

namespace balie {

// What stays of the cases whose files were destroyed, as a table for people: a head a column, and the cells of a record.
QStringList accountabilityHeads();
QStringList accountabilityCells(const AccountabilityRecord &record);
// "in time", "too late" or "not answered".
QString inTimeWord(const AccountabilityRecord &record);

} // namespace balie
