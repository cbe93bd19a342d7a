// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/caseevent.h"

#include <QString>

namespace balie {

// What stands behind an event besides its name: reasons, means, decisions, one line each part.
QString eventDetails(const Happening &what);

} // namespace balie
