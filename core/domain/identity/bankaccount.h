// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

#include <optional>

namespace balie {

// The IBAN whose check digits are this group of digits; of Dutch ones the shape is enough, of others in
// Europe the length and the check digits must be right. Blanks may stand between.
std::optional<ViewSpan> ibanAround(const PlainView &view, ViewSpan group);

} // namespace balie
