// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"
#include "core/store/importtable.h"
#include "core/workspace/register.h"

namespace balie {

struct UndoneImport
{
    ImportBatch batch;
    qint64 removed = 0; // persons, items and holds, recipients and disclosures
    qint64 restored = 0; // what was here before it and that it changed
};

// Takes a whole batch out again: what it brought goes, and what it changed of things that were
// here before is as it was. Errors: ImportUnknown; ImportUndone; ImportTouched (fact "count") where somebody, or a later
// import, changed or used something of it since, or it was destroyed, or it changed something and anything of the
// organisation was destroyed since, or (facts "later", the day, and "number") a later one of the same system that is not
// undone says some of the same: then nothing is undone; and Cancelled.
Result<UndoneImport> undoImport(Register &opened, qint64 batch, const ImportWatch &watch = {});

// The latest first. organisation: only of this one.
Result<std::vector<ImportBatch>> importBatches(Register &opened, std::optional<OrganisationId> organisation, int limit);

} // namespace balie
