// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/hues.h"
#include "core/domain/retention/expiry.h"
#include "ui/support/icons.h"

namespace balie {

// Colour and sign of what is kept; both, so that neither has to be seen alone.
Hue hueOf(ExpiryState state);
IconName iconOf(ExpiryState state);

} // namespace balie
