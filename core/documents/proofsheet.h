// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pages.h"
#include "core/documents/timelinefacts.h"
#include "core/domain/deadline/deadlineproof.h"
#include "core/domain/right/right.h"

#include <vector>

namespace balie {

class SheetWriter;

// Why a case is due on that day, on paper: its number, the days of both clocks, the line of time in black
// and white, and every step with its article. Enough to recompute by hand; without the name of the person.
struct ProofSheet
{
    QString reference;
    QString organisation;
    std::vector<Right> rights;
    TwoClocks clocks;
    std::vector<ProofStep> steps;
    TimelineFacts timeline;
    QDate drawnUp;
    CalendarChoice calendar = CalendarChoice::Strict; // which days no term ends on
};

PagePainter proofPainter(const ProofSheet &sheet);

// The same below a heading of another sheet: the days, the line of time and the steps.
void writeProof(SheetWriter &writer, const ProofSheet &sheet);

} // namespace balie
