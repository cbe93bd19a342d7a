// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"
#include "core/workspace/register.h"

namespace balie {

// Keeps the mapping by its name for the next file; one of that name is replaced. Errors: NotPermitted, Empty.
Result<void> keepMapping(Register &opened, const ColumnMapping &mapping);
// Error: MappingUnknown ("name").
Result<ColumnMapping> keptMapping(Register &opened, TableKind kind, const QString &name);
// Their names.
Result<QStringList> keptMappings(Register &opened, TableKind kind);

} // namespace balie
