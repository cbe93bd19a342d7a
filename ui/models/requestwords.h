// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestrow.h"

#include <QString>
#include <QVariant>

namespace balie {

// The words that every list of cases shares, so that a case reads the same on each page.

// "3 days left", "today", "at once", "2 days late", "clock stands still", "closed"
QString chipText(const RequestRow &row, QDate today);
QString chipText(Urgency urgency, RequestState state, QDate due, QDate today);
// The next step as a verb; what is awaited while the person is to move; what is still possible when the
// last day has passed meanwhile; nothing for a case that is done.
QString nextStepText(const RequestRow &row, QDate today);
QString nextStepText(std::optional<RequestAction> step, RequestState state, QDate due, QDate today);
// Whether the case waits for the person, and its last day has not passed.
bool awaitsPerson(const RequestRow &row, QDate today);
// The whole row as one sentence, for reading aloud.
QString rowSentence(const RequestRow &row, QDate today);

// What a two-line row shows for one of the roles of requestroles.h.
QVariant requestRoleData(const RequestRow &row, QDate today, int role);

} // namespace balie
