// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/deadlineproof.h"

namespace balie {

// The steps as they hold of a case that waits for no answer any more: what an officer was still to do is gone, and Bound
// says which day was the last (fact closed: promise, law). The dates stay.
std::vector<ProofStep> asClosed(std::vector<ProofStep> steps);

} // namespace balie
