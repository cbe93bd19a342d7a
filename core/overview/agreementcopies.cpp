// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/agreementcopies.h"

#include "core/base/sha256.h"
#include "core/store/tables.h"

namespace balie {

Result<QByteArray> provenBytes(Register &opened, const AgreementCopy &copy)
{
    Result<QByteArray> bytes = opened.tables().agreementCopies.bytes(copy.agreement);
    if (bytes && Sha256::of(*bytes) != copy.sha256)
        return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("part"), QStringLiteral("agreement"));
    return bytes;
}

} // namespace balie
