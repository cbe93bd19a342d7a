// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/freepassphrase.h"

#include "core/store/registerkeys.h"

namespace balie {

Result<void> isNobodyElses(const Secret &passphrase, const RegisterKeys &keys, UserId user)
{
    for (const UserId &other : keys.users()) {
        if (other == user)
            continue;
        const Result<void> opened = keys.checkPassphrase(other, passphrase);
        if (!opened && opened.error().code() == ErrorCode::WrongPassphrase)
            continue;
        // A damaged slot that it opens is theirs all the same.
        if (!opened && opened.error().code() != ErrorCode::KeysDamaged)
            return opened;
        return Error(ErrorCode::PassphraseTooWeak).with(QStringLiteral("reason"), QStringLiteral("taken"));
    }
    return {};
}

} // namespace balie
