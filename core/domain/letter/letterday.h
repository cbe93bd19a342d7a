// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace balie {

// Of the names of letterfields.h: a day, which a person says where the register does not know it.
bool isLetterDay(QStringView name);

// The day that was said there, with its year, in Dutch or English: "nu" and "2 maart" are another day for who reads it
// later. A restriction is lifted after the day that stands on the letter: the notice goes before (Art. 18(3)).
// Errors: LetterDoesNotFit ("reason" = "no-day" with "text", or "lifted-already" with "date"; fact "names").
Result<QDate> letterDayFrom(const QString &name, const QString &said, QDate letterDay);

} // namespace balie
