// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"
#include "core/domain/deadline/urgency.h"
#include "core/domain/history/caseevent.h"
#include "core/domain/request/requestaction.h"
#include "core/domain/request/requeststate.h"

#include <QString>

namespace balie {

// The words for where a case stands, what can be done to it and what happened.

QString wordOf(RequestState state);
// As a verb on a button, without dots: "Identiteit vragen".
QString wordOf(RequestAction action);
// What happened, as a line of the history: "Identiteit gevraagd".
QString wordOf(const Happening &what);
// The same from the stored word ("identity-asked"); empty for a word that no event has.
QString eventWord(const QString &kind);

QString wordOf(PauseGround ground);
QString wordOf(ExtensionGround ground);
QString wordOf(PointResult result);
QString wordOf(SearchResult result);
QString wordOf(OthersTreatment treatment);
QString wordOf(ComplaintBody body);
QString wordOf(ComplaintOutcome outcome);
QString wordOf(NoticeOutcome outcome);
QString wordOf(Urgency urgency);
QString wordOf(Binding binding);
QString wordOf(Suspension suspension);
QString wordOf(CalendarChoice calendar);

} // namespace balie
