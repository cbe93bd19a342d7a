// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/placedhold.h"
#include "core/domain/retention/retentionitem.h"

#include <QJsonObject>

namespace balie {

// What is kept, and a hold on it, as the log keeps them.
QJsonObject retentionItemToJson(const RetentionItem &item);
QJsonObject holdToJson(const PlacedHold &placed);

} // namespace balie
