// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pages.h"

#include <QDate>
#include <QStringList>

namespace balie {

// What stands on the paper for the safe: the code that opens the register when the passphrase is lost,
// and the recovery slot as a QR code, which opens it with that code when the key files are gone as well. Above
// them what a person with three of these in the safe must know: of which register it is, and how old.
struct RecoverySheet
{
    QStringList organisations;
    QString folder; // where the register lies
    QString maker;  // the user who made the sheet
    QDate day;      // on which it was made
    QString code;   // in groups
    QString slot;   // as core/workspace gives it
};

PagePainter recoverySheetPainter(const RecoverySheet &sheet);

} // namespace balie
