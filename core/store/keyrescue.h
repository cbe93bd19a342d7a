// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

namespace balie {

// Where neither key file of a register can be read, takes those of its newest backup that has them: as long
// as the key of the database was not changed since, they open it, with the passphrases of that time.
void rescueKeys(const StoreLocation &location);

} // namespace balie
