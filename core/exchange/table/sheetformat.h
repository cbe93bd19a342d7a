// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace balie {

// What a number in a spreadsheet stands for, by the format of its cell.
enum class SheetFormat { Number, Day, Time, Moment };

// By the number of a built-in format.
SheetFormat builtInFormat(int id);
// By the code of a format of the file's own, such as "dd-mm-yyyy" or "0.00".
SheetFormat formatOfCode(QStringView code);

// The number as a person would write it: 2025-12-31, 14:30:00, or both; 1234,5 with a comma. Nothing where it is no
// number, or a day outside the years 1900 to 9999. The day 0, which a formula makes of an empty cell, is none either.
std::optional<QString> numberInSheet(QStringView number, SheetFormat format, bool from1904);

} // namespace balie
