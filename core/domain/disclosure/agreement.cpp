// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure/agreement.h"

namespace balie {

bool Agreement::isInForceOn(QDate day) const
{
    return signedOn <= day && (!until || day <= *until);
}

bool Agreement::endsSoon(QDate today) const
{
    return isInForceOn(today) && until && *until <= today.addDays(endingSoon);
}

Result<void> checkAgreement(const Agreement &agreement)
{
    const auto fault = [](ErrorCode code, const char *key) { return Error(code).with(QStringLiteral("key"), QString::fromLatin1(key)); };
    if (!agreement.signedOn.isValid())
        return fault(ErrorCode::NotADate, "signedOn");
    if (agreement.until && !agreement.until->isValid())
        return fault(ErrorCode::NotADate, "until");
    if (agreement.until && *agreement.until < agreement.signedOn)
        return fault(ErrorCode::DateOutOfOrder, "until");
    return {};
}

} // namespace balie
