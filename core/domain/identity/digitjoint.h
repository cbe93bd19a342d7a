// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

#include <optional>

namespace balie {

// How two neighbouring groups of digits hang together.
struct DigitJoint
{
    char16_t sign = u' '; // a blank, or one of - . / _ , and the line end
    bool tight = true;    // nothing but the sign stands between

    friend bool operator==(const DigitJoint &, const DigitJoint &) = default;
};

// Nothing when more than one sign, a letter or much room stands between the groups.
std::optional<DigitJoint> jointOf(const PlainView &view, ViewSpan left, ViewSpan right);

} // namespace balie
