// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestdossier.h"
#include "core/documents/timelinefacts.h"

namespace balie {

// What the line of time shows of a case, seen from a day. Notes, links and undone acts stay out of it;
// the points of a checklist settled on one day are one flag.
TimelineFacts timelineOf(const RequestDossier &dossier, QDate today);

} // namespace balie
