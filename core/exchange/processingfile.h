// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/processing/processing.h"

#include <QIODevice>

#include <vector>

namespace balie {

// Descriptions of processing as a CSV file, as a spreadsheet keeps the record of Art. 30: a head of the columns
// name, purpose, basis, basis-words, persons, categories, recipients, period, source, automated, transfers and
// ended, in any order. All of them are needed: an empty field says something (nobody, the person itself, no), and a
// column that is not there says nothing. One row is one description of that organisation, without id and revision.
// Errors: those of CsvReader; FileMalformed (facts "line"; "problem": "columns" and "column": one that is missing,
// unknown or there twice); those of a value and of checkProcessing() (facts "line", "column"); ProcessingExists
// (facts "line", "name") for one that stands there twice.
Result<std::vector<Processing>> readProcessings(QIODevice &file, OrganisationId organisation);

} // namespace balie
