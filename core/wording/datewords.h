// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/calendar/holidaycalendar.h"

#include <QDate>
#include <QString>

namespace balie {

// Days as people say them, in the installed language. A day that is not valid gives nothing.

QString shortDay(QDate day);    // "vr 28 feb 2026": lists and labels
QString briefDay(QDate day);    // "vr 28 feb": where the year is plain
QString dayAndMonth(QDate day); // "28 feb"
QString shortMonth(QDate day);  // "feb"
QString longDay(QDate day);     // "vrijdag 28 februari 2026": sentences and paper
QString plainDay(QDate day);    // "28 februari 2026"
QString numericDay(QDate day);  // "28-02-2026": narrow columns, as it is typed
QString monthYear(QDate day);   // "februari 2026"
QString moment(Instant moment); // "vr 28 feb 2026 14:05", in legalZone()

QString daysLeft(QDate due, QDate today);     // "nog 3 dagen", "vandaag", "3 dagen te laat"
QString dayWithLeft(QDate due, QDate today);  // "vr 28 feb 2026 (nog 3 dagen)"
QString dayCount(int days);                   // "1 dag", "12 dagen"

// The name of a day off from its stored word ("easter-monday"); empty for a word that is none.
QString holidayName(const QString &word);
// "Tweede paasdag", "zaterdag": why no term ends on such a day.
QString wordOf(const DayOff &dayOff);

} // namespace balie
