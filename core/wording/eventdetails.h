// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/caseevent.h"

#include <QString>

namespace balie {

// What stands behind an event besides its name: what of the case it is about, reasons, means, decisions.
QString eventDetails(const Happening &what, const QString &about = {});

} // namespace balie
