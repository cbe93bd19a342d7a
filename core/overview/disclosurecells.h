// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/disclosurerows.h"
#include "core/wording/disclosurecolumns.h"

namespace balie {

// The person, or whom it was about where no person of the register is named.
QString whomOf(const DisclosureRow &row);
// Of a column of days, an invalid one where the row has none; nothing of another column.
std::optional<QDate> dayOf(const DisclosureRow &row, DisclosureColumn column);
// What a column says of a row, with words for codes and days as 28-02-2026.
QString wordsOf(const DisclosureRow &row, DisclosureColumn column);

} // namespace balie
