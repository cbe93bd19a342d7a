// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keycost.h"
#include "core/store/recoverycode.h"
#include "core/workspace/register.h"
#include "core/workspace/workspaceopener.h"

namespace balie {

// A register that was made and is still open, on the thread that made it.
struct FoundedRegister
{
    RegisterId id;
    QString recoveryCode;
    QString recoverySlot;
    std::unique_ptr<Register> opened;

    // Closed, and the folder is gone: for when what should be in it from the start could not be written.
    void abandon();
};

// Makes the folder, the keys and the store, and writes what a register begins with: holidays, the
// organisation with its statement, the first officer. When anything fails the folder is gone again.
Result<FoundedRegister> foundRegister(const NewRegister &wanted, const Secret &passphrase, const Clock &clock,
                                      KeyCost cost = KeyCost::calibrated());

// Opens with the recovery code, sets the passphrase, makes a new code. With the printed recovery slot the
// key files may be gone.
Result<RecoveredRegister> recoverOnThisThread(const QString &folder, const QString &userName, RecoveryCode code,
                                              const Secret &newPassphrase, const Clock &clock, const QString &recoverySlot);

} // namespace balie
