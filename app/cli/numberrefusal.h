// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/error.h"

#include <QString>

namespace balie {

// One line about a text that was refused for a number in it (HoldsForbiddenNumber): which options it
// stands in, why it was taken for one, the text as --mask would store it. Never the number.
QString refusalOfNumber(const Error &error, const Arguments &arguments);

} // namespace balie
