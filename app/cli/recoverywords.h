// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

namespace balie {

// A new recovery code and its slot for who reads them on a terminal, with what each is for.
void sayRecovery(Output &out, const QString &code, const QString &slot);

} // namespace balie
