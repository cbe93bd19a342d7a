// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure/personnotice.h"

namespace balie {

Result<void> checkNotice(const PersonNotice &notice, QDate disclosed)
{
    const auto fault = [](ErrorCode code) { return Error(code).with(QStringLiteral("key"), QStringLiteral("told-on")); };
    if (notice.when == ToldWhen::Not && notice.on)
        return fault(ErrorCode::DateOutOfOrder);
    if (notice.when == ToldWhen::Not)
        return notice.why.hasWords() ? Result<void>() : Result<void>(Error(ErrorCode::ReasonMissing).with(QStringLiteral("field"), QStringLiteral("told-why")));
    if (!notice.on || !notice.on->isValid())
        return fault(ErrorCode::NotADate);
    const bool inOrder = notice.when == ToldWhen::Beforehand ? *notice.on <= disclosed : *notice.on >= disclosed;
    return inOrder ? Result<void>() : Result<void>(fault(ErrorCode::DateOutOfOrder));
}

} // namespace balie
