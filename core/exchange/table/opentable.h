// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/rowreader.h"

#include <memory>

namespace balie {

// Opens a file as a table by what stands in it, whatever its name says: XLSX, or else CSV. Errors: FileMissing,
// FileUnreadable; those of XlsxTable and CsvTable; FileMalformed with the "problem" of what can be saved as one of the
// two: "sheet-locked" (XLSX under a password), "sheet-old" (.xls), "sheet-open-document" (.ods), "not-a-table".
Result<std::unique_ptr<RowReader>> openTable(const QString &path, const QString &sheet = {}, const std::atomic_bool *stop = nullptr);

} // namespace balie
