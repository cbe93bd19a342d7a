// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/recoverycode.h"
#include "core/store/storelocation.h"

#include <optional>

namespace balie {

// Where neither key file of a register can be read, takes those of its newest backup that has them: as long
// as the key of the database was not changed since, they open it, with the passphrases of that time.
// Says from which backup, by the name of its folder.
std::optional<QString> rescueKeys(const StoreLocation &location);

// Where neither key file can be read, makes both again from the printed recovery slot (recoveryslot.h) and
// its code. Who had a passphrase has none any more. Does nothing where they can be read and are as new as the
// paper, or open the store: only what was rescued from an older backup gives way to it. Nothing is written
// where the paper does not open the store: KeysDamaged with the fact "part", "other-register" where that is
// known and "printed" where it is not, or where the keys are of a later day. FileMalformed (fact "part" =
// "printed"), WrongRecoveryCode, RegisterInUse, and what is said of the place.
Result<void> rebuildKeys(const StoreLocation &location, const QString &slot, const RecoveryCode &code, const Clock &clock);

} // namespace balie
