// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace balie {

// One line for a person, in the installed language: where it went wrong (option, line of a file, field),
// and the sentence. Facts that name the place: "option", "line", "field"; what was written: "text".
QString messageOf(const Error &error);

} // namespace balie
