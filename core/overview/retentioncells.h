// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/retentionrows.h"
#include "core/wording/retentioncolumns.h"

namespace balie {

// Of whom or of what it is: the name, the case of this register, the reference of the file.
QString whomOf(const RetentionRow &row);
// The word of its state on the day of the clock, or that it was destroyed.
QString stateWordOf(const RetentionRow &row);
// What a column says of a row, with words for codes and days as 28-02-2026.
QString wordsOf(const RetentionRow &row, RetentionColumn column);

} // namespace balie
