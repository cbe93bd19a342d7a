// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/credentials.h"

namespace balie {

Result<RegisterKeys> unlock(const StoreLocation &location, const Credentials &credentials)
{
    if (const Passphrase *const passphrase = std::get_if<Passphrase>(&credentials))
        return RegisterKeys::unlock(location, passphrase->user, passphrase->text);
    return RegisterKeys::unlock(location, std::get<RecoveryCode>(credentials));
}

} // namespace balie
