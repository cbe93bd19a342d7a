// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/requestaction.h"
#include "core/domain/request/requeststate.h"
#include "core/domain/right/right.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace balie {

// Whole sentences that several places say in the same way, in the installed language.

// Whether the person still has to show who it is before anything is done.
enum class CallerKnown { Yes, NotYet };

// What somebody at the telephone reads to the caller: what was noted, the number of the case, the last
// day. What stops at once is named, and the day then holds for the rest. Without a number (not saved yet) it
// leaves that sentence out.
QString readBack(const std::vector<Right> &rights, const QString &reference, QDate due, CallerKnown known);

// What has to be done now, as a verb; what is waited for, or that nothing is left to do.
QString nextStepWords(std::optional<RequestAction> step, RequestState state);

// "Verlengen kan nog t/m vr 28 feb 2026", or that it is over.
QString extensionWords(QDate noticeBy, QDate today);

// What a case looks like against its last day: "U bent 3 dagen te laat. Stuur vandaag een bericht."
QString urgencySentence(QDate due, QDate today);

} // namespace balie
