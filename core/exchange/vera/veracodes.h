// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace balie {

enum class VeraCodeState { Known, Lapsed, Unknown };

// Lists of the standard, as far as a code decides something here; any other list is the sender's own, and knows all.
VeraCodeState stateOfCode(const char *list, QStringView code);

} // namespace balie
