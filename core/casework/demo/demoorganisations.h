// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/register.h"

namespace balie {

// What stands at the head and the foot of a letter: an address, an e-mail address and an officer that nobody has. The
// organisations of a demo are real and their statements are; where they live is not for a demo to say.
Result<void> introduceDemoOrganisations(Register &opened);

} // namespace balie
