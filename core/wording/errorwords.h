// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace balie {

// What is wrong and what to do about it, in one to three plain sentences, with the facts of the error
// filled in, in the installed language. Where a rule says no, the rule and its article are named.
QString sentenceOf(const Error &error);

} // namespace balie
