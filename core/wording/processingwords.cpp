// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/processingwords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct ProcessingWords
{
    Q_DECLARE_TR_FUNCTIONS(ProcessingWords)
};

} // namespace

QString wordOf(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::Consent: return ProcessingWords::tr("Consent (Art. 6(1)(a))");
    case LegalBasis::Contract: return ProcessingWords::tr("Contract (Art. 6(1)(b))");
    case LegalBasis::LegalObligation: return ProcessingWords::tr("Legal obligation (Art. 6(1)(c))");
    case LegalBasis::VitalInterests: return ProcessingWords::tr("Vital interests (Art. 6(1)(d))");
    case LegalBasis::PublicTask: return ProcessingWords::tr("Public task (Art. 6(1)(e))");
    case LegalBasis::LegitimateInterests: return ProcessingWords::tr("Legitimate interest (Art. 6(1)(f))");
    }
    Q_UNREACHABLE();
}

} // namespace balie
