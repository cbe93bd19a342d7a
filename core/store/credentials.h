// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/store/recoverycode.h"
#include "core/store/registerkeys.h"

#include <optional>
#include <variant>

namespace balie {

// Who comes in, and with what.
struct Passphrase
{
    std::optional<QString> user; // a name; any holder where none
    Secret text;
};
using Credentials = std::variant<Passphrase, RecoveryCode>;

Result<RegisterKeys> unlock(const StoreLocation &location, const Credentials &credentials);

} // namespace balie
