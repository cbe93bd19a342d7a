// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/shorttext.h"

#include <optional>

namespace balie {

// What somebody types of how a person can be reached, as it is kept; none where nothing stands.
// Errors: those of ShortText.
Result<std::optional<ShortText>> textTyped(const QString &text);
// The same, and NotAnEmailAddress.
Result<std::optional<ShortText>> emailTyped(const QString &text);
// In the form of storedTelephone(). Also NotAPhoneNumber, for what has not even the three digits of 112.
Result<std::optional<ShortText>> telephoneTyped(const QString &text);

} // namespace balie
