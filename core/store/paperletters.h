// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace balie {

// Crockford's base 32, for what is printed and read back: digits and capitals without I, L, O and U.
inline constexpr char paperLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// 0 … 31, read as people copy: lower case, o for 0, i and l for 1. -1 for what is no letter of these.
int paperValue(QChar typed);

// Stands between the letters and means nothing: blanks, ends of lines, dashes.
bool isBetweenLetters(QChar typed);

} // namespace balie
