// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/gapcheck.h"

#include <vector>

namespace balie {

// How the notes that somebody made while reading a statement (Profile::gaps) go together with the gaps
// that its facts show (gapsIn()).

// Those gaps that no note speaks of: a note does when it names their article, or the right's own.
std::vector<FoundGap> gapsBesideNotes(const Profile &profile);

// The notes of the version before that still hold for the one after: a note goes when everything that it
// speaks of was a gap before and is none any more. "There is no term" does not stand beside 30 days.
std::vector<StatementGap> notesStillTrue(const Profile &before, const Profile &after);

} // namespace balie
