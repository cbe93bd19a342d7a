// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/actdialog.h"
#include "ui/support/printing.h"

namespace balie {

// The proof sheet of a case on paper: number, both dates, the line of time in black and white, and
// every step with its article. Enough to recompute by hand; without the name of the person.
PagePainter proofPainter(const CaseView &view);

} // namespace balie
