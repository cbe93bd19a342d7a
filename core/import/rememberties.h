// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"
#include "core/store/connection.h"
#include "core/workspace/unitofwork.h"

namespace balie {

// Once the items of an import are written: what goes with what, so that the next files find it, and what is held because of it.
// staging: of what was read. For moveImport() alone.
Result<void> rememberTies(Register &opened, UnitOfWork &unit, Connection &staging, qint64 source, const ImportWatch &watch);

} // namespace balie
