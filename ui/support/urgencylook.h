// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/hues.h"
#include "core/domain/deadline/urgency.h"
#include "ui/support/icons.h"

namespace balie {

// Colour and sign of an urgency; both, so that neither has to be seen alone.
Hue hueOf(Urgency urgency);
IconName iconOf(Urgency urgency);

} // namespace balie
