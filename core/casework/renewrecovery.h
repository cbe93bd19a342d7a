// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/workspace/register.h"

#include <QString>

#include <memory>

namespace balie {

struct NextSheet;

// A new recovery sheet, before it counts: to be shown, printed and confirmed. It lies in memory alone.
class RecoveryRenewal
{
public:
    explicit RecoveryRenewal(NextSheet sheet);

    QString code() const; // wipe() it after use
    QString slot() const; // to be printed with it, as a QR code
    const NextSheet &sheet() const { return *m_sheet; }

private:
    std::shared_ptr<const NextSheet> m_sheet;
};

// For when the sheet is lost, was seen by others, or is older than the last key that was taken away. The
// user who is at work says the passphrase again. Nothing changes: the sheet of before works until
// renewRecovery(). Errors: NotPermitted, WrongPassphrase.
Result<RecoveryRenewal> prepareRecovery(Register &opened, const Secret &passphrase);

// From now on the new sheet is the one that opens, and the one before opens nothing of what is written
// later; backups made before still open with it. May be called again where it failed. Error: NotPermitted,
// and those of writing: then one of the two sheets opens, and the register is to be closed and opened again.
Result<void> renewRecovery(Register &opened, const RecoveryRenewal &renewal);

} // namespace balie
