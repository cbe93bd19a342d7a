// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/processing/processing.h"

namespace balie {

static bool mustBeNamed(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::LegalObligation:
    case LegalBasis::PublicTask:
    case LegalBasis::LegitimateInterests: return true;
    case LegalBasis::Consent:
    case LegalBasis::Contract:
    case LegalBasis::VitalInterests: return false;
    }
    Q_UNREACHABLE();
}

Result<void> checkProcessing(const Processing &processing)
{
    const std::pair<const char *, const LongText *> needed[] = {
        {"purpose", &processing.purpose}, {"categories", &processing.categories}, {"period", &processing.period}};
    for (const auto &[field, text] : needed) {
        if (text->isEmpty())
            return Error(ErrorCode::Empty).with(QStringLiteral("field"), QString::fromLatin1(field));
    }
    if (mustBeNamed(processing.basis) && processing.basisWords.isEmpty())
        return Error(ErrorCode::ReasonMissing).with(QStringLiteral("field"), QStringLiteral("basis-words"));
    return {};
}

} // namespace balie
