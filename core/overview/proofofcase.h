// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/proofsheet.h"
#include "core/overview/requestdossier.h"

namespace balie {

// What the proof sheet of a case says, drawn up on that day.
ProofSheet proofOfCase(const RequestDossier &dossier, QDate today);

} // namespace balie
