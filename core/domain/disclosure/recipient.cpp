// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure/recipient.h"

#include <algorithm>

namespace balie {

namespace {

Error fault(ErrorCode code, const char *key)
{
    return Error(code).with(QStringLiteral("key"), QString::fromLatin1(key));
}

Result<void> checkAgreements(const std::vector<Agreement> &agreements)
{
    for (auto one = agreements.begin(); one != agreements.end(); ++one) {
        if (const Result<void> sound = checkAgreement(*one); !sound)
            return sound;
        if (std::any_of(agreements.begin(), one, [&](const Agreement &other) { return other.kind == one->kind && other.signedOn == one->signedOn; }))
            return fault(ErrorCode::SaidTwice, "agreements");
    }
    return {};
}

} // namespace

const Agreement *Recipient::agreementOn(QDate day) const
{
    const auto found = std::find_if(agreements.rbegin(), agreements.rend(), [&](const Agreement &agreement) { return agreement.isInForceOn(day); });
    return found == agreements.rend() ? nullptr : &*found;
}

Result<void> checkRecipient(const Recipient &recipient)
{
    if (recipient.role && !recipient.role->on.isValid())
        return fault(ErrorCode::NotADate, "role");
    if (recipient.ended && !recipient.ended->isValid())
        return fault(ErrorCode::NotADate, "ended");
    if (recipient.transfer && !recipient.transfer->words.hasWords())
        return fault(ErrorCode::Empty, "transfer");
    return checkAgreements(recipient.agreements);
}

} // namespace balie
