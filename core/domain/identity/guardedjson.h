// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>

namespace balie {

// The gate for what is stored as JSON, text by text, so that what is not text keeps its form. The names
// of keys are the program's own.

// Errors: those of refuseForbiddenNumbers(), with the fact "key": the place ("channels.0.value").
Result<void> refuseForbiddenNumbersIn(const QJsonValue &value);

// Every text masked.
QJsonValue maskForbiddenNumbersIn(const QJsonValue &value);

} // namespace balie
