// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importtable.h"
#include "core/workspace/register.h"

namespace balie {

struct UndoneImport
{
    ImportBatch batch;
    qint64 removed = 0; // persons, items and holds
    qint64 staying = 0; // that were here before it and that it changed: they stay as they are
};

// Takes a whole batch out again: the persons, items and holds that it brought. What it changed of things that were here
// before stays as it is, and is counted. Errors: ImportUnknown; ImportUndone; ImportTouched (fact "count") where somebody,
// or a later import, changed or used something of it since, or it was destroyed: then nothing is undone.
Result<UndoneImport> undoImport(Register &opened, qint64 batch);

// The latest first. organisation: only of this one.
Result<std::vector<ImportBatch>> importBatches(Register &opened, std::optional<OrganisationId> organisation, int limit);

} // namespace balie
