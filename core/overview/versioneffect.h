// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organisation/profileversion.h"
#include "core/workspace/register.h"

namespace balie {

// What a version of a statement does to the cases and to what is kept, as far as they are there already. A case is answered under the
// version in force on its day of receipt, so a version that begins in the past moves cases; and what was triggered from then on is kept by what it promises.
struct VersionEffect
{
    int moved = 0;    // cases that get another last day
    int finished = 0; // of those: closed, withdrawn or struck out
    int late = 0;     // of those: in time as it is now, and too late under the version
    qint64 kept = 0;  // things that are kept and stand otherwise
    qint64 toGo = 0;  // of those: they have to go under the version, and have not as it is now

    friend bool operator==(const VersionEffect &, const VersionEffect &) = default;
};

// For a version that is not stored yet; with replaces it takes the place of that one. Errors: OrganisationUnknown.
Result<VersionEffect> effectOf(Register &opened, const ProfileVersion &version);
// The same without what is kept, of which there may be millions.
Result<VersionEffect> effectOnCases(Register &opened, const ProfileVersion &version);

} // namespace balie
