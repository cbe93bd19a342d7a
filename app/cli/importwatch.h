// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"

namespace balie {

// Says how far an import or its undoing is where somebody looks on, and stops it on an interrupt: nothing of it is left then.
ImportWatch &watchOfTheUser();

} // namespace balie
