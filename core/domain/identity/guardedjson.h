// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>

#include <functional>

namespace balie {

// The gate for what is stored as JSON, text by text, so that what is not text keeps its form. The names
// of keys are the program's own.

// Errors: those of refuseForbiddenNumbers(), with the fact "key": the place ("channels.0.value").
Result<void> refuseForbiddenNumbersIn(const QJsonValue &value);

// Whether the text under that key is known to be something else, such as a telephone number.
using KnownText = std::function<bool(const QString &key, const QString &text)>;

// Every other text masked.
QJsonValue maskForbiddenNumbersIn(const QJsonValue &value, const KnownText &isKnown = nullptr);

} // namespace balie
