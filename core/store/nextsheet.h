// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keyfile.h"
#include "core/store/recoverycode.h"

namespace balie {

// A recovery sheet that can be printed and opens nothing yet, with the keys that it is made for. It lies in
// memory alone: the sheet of today holds until RegisterKeys::useSheet(), so that at no moment the only
// sheet that works is one that nobody has.
struct NextSheet
{
    RecoveryCode code;
    QString slot; // as RegisterKeys::recoverySlot() gives it once the sheet holds
    Secret master;
    Secret databaseKey;
    KeySlot recovery;
};

} // namespace balie
