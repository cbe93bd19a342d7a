// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace balie {

class RegisterKeys;

// The lock screen asks for no name: a passphrase says whose it is, so that two cannot have the same. Tries
// the slot of everybody but that user, half a second each on purpose (Argon2id).
// Errors: PassphraseTooWeak (fact "reason" = "taken").
Result<void> isNobodyElses(const Secret &passphrase, const RegisterKeys &keys, UserId user);

} // namespace balie
