// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/requestaction.h"
#include "core/domain/request/request.h"

#include <QDate>

#include <optional>

namespace balie {

// What somebody has to do now to bring the case further; nothing when the person is to move or the
// case is done. What works at once (Art. 7(3), 21(3)) waits for nobody.
std::optional<RequestAction> nextStep(const Request &request);

// What answers the complaint or the demand of which the day comes first; nothing while none has a day. A demand
// goes before the complaint that it is made in.
std::optional<RequestAction> complaintStep(const History &history);

// While the person is to move: what ends the waiting; after the last day what cannot wait for it any
// longer. Nothing when the case does not wait.
std::optional<RequestAction> stepWhileWaiting(const Request &request, QDate due, QDate today);

} // namespace balie
