// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/holdrows.h"
#include "core/overview/retentionfigures.h"
#include "core/overview/retentionrows.h"

#include <QJsonObject>

namespace balie {

// What is kept, for scripts.
QJsonObject inJson(const RetentionFigure &figure);
QJsonObject inJson(const RetentionRow &row);
QJsonObject inJson(const PlacedHold &placed);
QJsonObject inJson(const HoldRow &row);

} // namespace balie
