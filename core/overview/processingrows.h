// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/processing/processing.h"
#include "core/workspace/register.h"

#include <QString>

#include <vector>

namespace balie {

struct ProcessingRow
{
    Processing processing;
    QString organisationName;
};

// The descriptions of every organisation (Art. 30), by organisation and name.
Result<std::vector<ProcessingRow>> processingRows(Register &opened);

} // namespace balie
