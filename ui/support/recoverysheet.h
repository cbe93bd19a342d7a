// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pages.h"

#include <QString>

namespace balie {

// What stands on the paper for the safe: the code that opens the register when the passphrase is lost,
// and the recovery slot as a QR code, which opens it with that code when the key files are gone as well.
struct RecoverySheet
{
    QString registerName;
    QString code; // in groups
    QString slot; // as core/workspace gives it
};

PagePainter recoverySheetPainter(const RecoverySheet &sheet);

} // namespace balie
