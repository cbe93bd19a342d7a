// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

namespace balie {

// The stretches that are plainly something else than a BSN: IBANs, telephone numbers, days, amounts,
// case numbers (2026-0014), and the identifiers of computers. In order of place, never overlapping.
std::vector<ViewSpan> harmlessNumbers(const PlainView &view, const std::vector<ViewSpan> &groups);

} // namespace balie
