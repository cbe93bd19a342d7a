// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/deadlineproof.h"

#include <QString>

namespace balie {

// A line of the sheet that says why a case is due on a day, as a sentence with its dates; the article
// stands beside it.
QString sentenceOf(const ProofStep &step);

// The source of a step as the installed language cites it: "AVG 12(3)" is "GDPR 12(3)" in English.
QString sourceOf(const ProofStep &step);

} // namespace balie
