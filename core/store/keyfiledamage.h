// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// A key file that was not there or could not be read, though nobody was stopped by a kill between writing
// the one and the other. The other one was whole.
struct KeyFileDamage
{
    QString file; // "keys.a"
    bool wasMissing = false;
    bool isMended = false;

    friend bool operator==(const KeyFileDamage &, const KeyFileDamage &) = default;
};

} // namespace balie
