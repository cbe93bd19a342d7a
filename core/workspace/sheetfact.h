// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// Under which name the register remembers since when the square on the recovery sheet opens nothing
// (register_fact): set when a key is taken away, removed when there is a new sheet.
inline QString staleSheetFact()
{
    return QStringLiteral("recovery-sheet-stale-since");
}

} // namespace balie
