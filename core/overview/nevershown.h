// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letterkind.h"
#include "core/domain/request/request.h"
#include "core/wording/letterwords.h"

namespace balie {

// What a letter of that kind decides: what it is meant to. A letter that says that nobody knows who asks is itself the
// refusal of every right (Art. 12(2), 12(4)): then without a word more, weighed by what was asked. None where an
// answer stands.
std::vector<RightDecision> decisionsToldBy(LetterKind kind, const std::vector<RightDecision> &meant, const Request &request, const LetterWords &words);

} // namespace balie
