// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/processing/processing.h"

#include <QJsonObject>

namespace balie {

// A description of processing as the log keeps what changed, and as the command line lists it.
QJsonObject processingToJson(const Processing &processing);

} // namespace balie
