// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/report/reportfigures.h"
#include "core/workspace/register.h"

#include <optional>

namespace balie {

struct ReportQuery
{
    ReportPeriod period;
    std::optional<OrganisationId> organisation = {};
};

// How it went in that period and in the one before it, of an organisation or of all. Cases of which only the record is left
// count with the others. Errors: OrganisationUnknown.
Result<ReportFigures> reportFigures(Register &opened, const ReportQuery &query);

// Whether a request ever came in; without one there is nothing to report.
Result<bool> hasAnyRequest(Register &opened);

} // namespace balie
