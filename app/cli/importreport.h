// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/import/moveimport.h"

namespace balie {

// What an import did, or would do.
struct ImportAnswer
{
    std::optional<qint64> batch; // none where nothing was moved
    bool isDryRun = false;
    ImportPreview counts;
    std::vector<RefusedLine> refused; // the first of them
    std::vector<RefusedLine> passedOver;
};

void sayImport(const StagedImport &staged, const ImportAnswer &answer, Output &out);

} // namespace balie
