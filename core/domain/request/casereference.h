// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/casenumber.h"

namespace balie {

// The number of a case as people write it, with the sign of the organisation or without: "dom-2026-0014", "2026-0014".
struct CaseReference
{
    CaseNumber number;
    QString sign; // empty: not said
    QString text; // as it was written, in capitals
};

// Error: RequestUnknown (fact "reference").
Result<CaseReference> caseReferenceFrom(const QString &text);

// RequestUnknown, for a number that so many cases have, which is not one.
Error caseNotFound(const CaseReference &reference, qint64 count);

} // namespace balie
