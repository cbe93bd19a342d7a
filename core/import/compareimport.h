// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/stagedimport.h"
#include "core/workspace/register.h"

namespace balie {

// What an import would do, before anything of the register changes.
struct ImportPreview
{
    StagedThings::Counts persons;
    StagedThings::Counts items;
    StagedThings::Counts holds;
    qint64 refused = 0;    // lines that stop it
    qint64 passedOver = 0; // lines that are not for this register
    qint64 destroyed = 0;  // of the organisation, before: the register does not know whether it is among what is new

    qint64 added() const { return persons.added + items.added + holds.added; }
    qint64 changed() const { return persons.changed + items.changed + holds.changed; }
    qint64 unchanged() const { return persons.unchanged + items.unchanged + holds.unchanged; }
};

// Who may bring in this: whoever manages what is kept and, where persons come along, may change those.
// Error: NotPermitted.
Result<void> mayImport(Register &opened, ImportKind kind);

// Holds what was read against the register, by the keys of the sender: what it said last time is unchanged, whatever
// was done here by hand since; what it says otherwise now counts. Of the contracts of a person those that an earlier
// file brought count too. Errors: Cancelled, DiskFull.
Result<ImportPreview> compareImport(Register &opened, StagedImport &staged, const ImportWatch &watch);

// What the last comparison gave.
Result<ImportPreview> previewImport(const StagedImport &staged);

Result<std::vector<RefusedLine>> refusedLines(const StagedImport &staged, StagedRefusal kind, qint64 after, int limit);
// All of them as CSV, to mend them in the file: where, what, the word and the sentence of the reason.
Result<QByteArray> refusedCsv(const StagedImport &staged);

} // namespace balie
