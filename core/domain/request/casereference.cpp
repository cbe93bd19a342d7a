// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/casereference.h"

namespace balie {

static constexpr int mostShown = 40;

Result<CaseReference> caseReferenceFrom(const QString &text)
{
    const QString written = text.trimmed().toUpper();
    const Result<CaseNumber> number = CaseNumber::from(written.section(QLatin1Char('-'), -2));
    if (!number)
        return Error(ErrorCode::RequestUnknown).with(QStringLiteral("reference"), written.left(mostShown));
    return CaseReference{*number, written.section(QLatin1Char('-'), 0, -3), written};
}

Error caseNotFound(const CaseReference &reference, qint64 count)
{
    Error unknown(ErrorCode::RequestUnknown);
    if (count == 0)
        return unknown.with(QStringLiteral("reference"), reference.text.left(mostShown));
    return unknown.with(QStringLiteral("count"), count);
}

} // namespace balie
