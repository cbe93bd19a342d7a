// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/domain/request/accountability.h"

namespace balie {

// Says what stays of a case whose file was destroyed, as text or as JSON.
void sayAccounted(const AccountabilityRecord &record, Output &out);

} // namespace balie
