// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// A fact of an error, a caution or a step, told as people tell it in the installed language: a date
// (ISO 8601) as a day, a moment as a day with its time, a list with commas as a list, and a stored word
// as the word on the screen; which word it is, the fact's name tells ("action", "state", "ground", …).
// What is none of these is given as it is.
QString factWords(const QString &name, const QString &value);

} // namespace balie
