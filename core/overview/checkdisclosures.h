// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/checkregister.h"

namespace balie {

// A part of checkRegister(): the figures of the disclosures against these, every copy of an agreement against its hash. Adds what is wrong.
Result<void> checkDisclosures(Register &opened, RegisterCheck &found);

} // namespace balie
