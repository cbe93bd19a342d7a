// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace balie {

// The number in E.164 ("+31612345678") when it reads as a Dutch one: with 0, +31, 0031 or +31 (0)
// in front and nine digits behind. Numbers that cannot be called from abroad (0800, 0900, 14 024)
// and foreign ones are none of these.
std::optional<QString> dutchTelephone(const QString &typed);

// Whether it is a number to dial and nothing else: six to fifteen digits with a plus, blanks, hyphens,
// brackets, dots or slashes.
bool isDiallable(const QString &text);

// What is stored: E.164 where it is Dutch, otherwise as typed, blanks made single.
QString storedTelephone(const QString &typed);

// How it is shown: "06-12345678", "030-6083131", "0541-123456"; what is not Dutch as it is stored.
QString shownTelephone(const QString &stored);

} // namespace balie
