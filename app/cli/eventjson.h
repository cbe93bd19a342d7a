// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/caseevent.h"

#include <QJsonArray>
#include <QJsonObject>

namespace balie {

// What an event holds beside its day and its kind, as JSON: stored words, days in ISO 8601, null for
// what was not given; the keys are a contract with scripts.
QJsonObject contentInJson(const Happening &what);
QJsonArray inJson(const std::vector<RightDecision> &decisions);
QJsonArray wordsOf(const std::vector<Right> &rights);

QJsonValue textOrNull(const QString &text);
QJsonValue isoOrNull(const std::optional<QDate> &day);

} // namespace balie
