// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keycost.h"
#include "core/store/recoverycode.h"
#include "core/workspace/register.h"
#include "core/workspace/workspaceopener.h"

namespace balie {

// A register that was made and is still open, on the thread that made it. It counts from keep() on: until
// then nobody can open it, and the next one may be made in its place.
struct FoundedRegister
{
    RegisterId id;
    QString recoveryCode;
    QString recoverySlot;
    std::unique_ptr<Register> opened;

    // What was to be in it is written, and whoever must know the code has it. FileUnwritable.
    Result<void> keep();
    // Closed, and the folder is gone: for when what should be in it from the start could not be written.
    void abandon();
};

// Makes the folder, the keys and the store, and writes what a register begins with: holidays, the
// organisation with its statement, the first officer. When anything fails the folder is gone again, and
// where it is interrupted the next one may be made there.
Result<FoundedRegister> foundRegister(const NewRegister &wanted, const Secret &passphrase, const Clock &clock,
                                      KeyCost cost = KeyCost::calibrated());

// Opens with the recovery code, makes a new one, shows it, and then sets it and the passphrase. With the
// printed recovery slot the key files may be gone.
Result<RecoveredRegister> recoverOnThisThread(const QString &folder, const QString &userName, RecoveryCode code,
                                              const Secret &newPassphrase, const Clock &clock, const QString &recoverySlot,
                                              const ShowRecovery &show = {});

} // namespace balie
