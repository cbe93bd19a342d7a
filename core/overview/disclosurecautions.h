// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/workspace/register.h"

namespace balie {

// cautionsOf(), and what only the register knows: that a rectification, an erasure or a restriction of this person was granted
// and closed since, without this recipient being told of it, which nobody knew to have the data (Art. 19).
Result<std::vector<DisclosureCaution>> cautionsHere(Register &opened, const Disclosure &disclosure, const Recipient &recipient, const Profile &profile);

} // namespace balie
