// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pages.h"
#include "core/domain/report/reportfigures.h"

namespace balie {

// The report of a period, for the board (Art. 5(2), 24, 38(3)): what happened in a few sentences, then the numbers part by part with the
// period before beside them, and how they were made. It names nobody, and no case.
PagePainter reportPainter(const ReportFigures &figures);

// What such a report is called.
QString reportTitle(const ReportFigures &figures);

} // namespace balie
