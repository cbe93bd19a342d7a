// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keyfile.h"
#include "core/store/recoverycode.h"

namespace balie {

// Another passphrase and another recovery code, in memory alone: until RegisterKeys::use() those of before
// hold, so that a code that nobody got to see never takes the place of one that somebody has.
struct Recovering
{
    RecoveryCode code;
    QString slot; // as RegisterKeys::recoverySlot() gives it once it is used
    KeyFile next;
};

} // namespace balie
