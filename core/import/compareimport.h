// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/permission.h"
#include "core/import/stagedimport.h"
#include "core/workspace/register.h"

namespace balie {

// What is managed by who brings in this: what is kept, or the recipients and what went to them.
Permission permissionFor(ImportKind kind);
// Who may bring in this: whoever has that permission and, where persons come along, may change those. Error: NotPermitted.
Result<void> mayImport(Register &opened, ImportKind kind);

// Holds what was read against the register, by the keys of the sender: what it said last time is unchanged, whatever
// was done here by hand since; what it says otherwise now counts. Of the contracts of a person those that an earlier
// file brought count too. Errors: Cancelled, DiskFull.
Result<ImportPreview> compareImport(Register &opened, StagedImport &staged, const ImportWatch &watch);

Result<std::vector<RefusedLine>> refusedLines(const StagedImport &staged, StagedRefusal kind, qint64 after, int limit);
// All of them as CSV, to mend them in the file: where, what, the word and the sentence of the reason.
Result<QByteArray> refusedCsv(const StagedImport &staged);

} // namespace balie
