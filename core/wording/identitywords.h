// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/bsnguard.h"
#include "core/domain/identity/identityadvice.h"
#include "core/domain/identity/identityladder.h"
#include "core/domain/person/representative.h"

#include <QString>

namespace balie {

// The words for who somebody is, how that was established, and what may never be written down.

QString wordOf(IdentityMeans means);
QString wordOf(IdentityLevel level);
QString wordOf(IdentityOutcome outcome);
QString wordOf(IdentityCircumstance circumstance);
QString wordOf(RepresentativeKind kind);
// What to ask of such a representative, as a sentence.
QString askOf(RepresentativeKind kind);

// What is advised and why, in one sentence.
QString sentenceOf(const IdentityAdvice &advice);
QString sentenceOf(IdentityReason reason);

QString wordOf(ForbiddenNumber number);
QString sentenceOf(FindingReason reason);

} // namespace balie
