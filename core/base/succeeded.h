// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace balie {

// What is left of an outcome of which nobody needs the value.
template <typename T>
Result<void> succeeded(const Result<T> &outcome)
{
    return outcome ? Result<void>() : Result<void>(outcome.error());
}

} // namespace balie
