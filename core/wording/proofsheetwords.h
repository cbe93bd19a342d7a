// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"

#include <QString>

namespace balie {

// The lines of the proof sheet, above its steps.

QString proofTitle(const QString &reference);
QString drawnUpOn(QDate day);
// Which days no term ends on.
QString calendarLine(CalendarChoice calendar);
QString lastDayLine(QDate due, Binding binding);
QString promiseLine(QDate due);
QString lawLine(QDate due);
QString voidPausesLine(QDate due);

// At the foot of every page of paper.
QString confidentialFoot(const QString &title);
QString pageNumber(int page, int pages);

} // namespace balie
