// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/history/caseevent.h"

#include <QByteArray>
#include <QJsonObject>

namespace balie {

// What an event says beside its day, as the column "payload" keeps it: one JSON object, words as in
// EnumWords, days in ISO 8601, empty values left out. decodeHappening(kindWord(x), encodeHappening(x)) is x.
QJsonObject happeningToJson(const Happening &what);
QByteArray encodeHappening(const Happening &what);

// Error: RegisterDamaged (facts "kind", "key") when the text is not what the kind must hold.
Result<Happening> decodeHappening(const QString &kind, const QByteArray &payload);

} // namespace balie
