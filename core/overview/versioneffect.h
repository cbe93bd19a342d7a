// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organisation/profileversion.h"
#include "core/workspace/register.h"

namespace balie {

// What a version of a statement does to the cases that are there already. A case is answered under the
// version in force on its day of receipt, so a version that begins in the past moves cases.
struct VersionEffect
{
    int moved = 0;    // cases that get another last day
    int finished = 0; // of those: closed, withdrawn or struck out
    int late = 0;     // of those: in time as it is now, and too late under the version

    friend bool operator==(const VersionEffect &, const VersionEffect &) = default;
};

// For a version that is not stored yet; with replaces it takes the place of that one. Errors: OrganisationUnknown.
Result<VersionEffect> effectOf(Register &opened, const ProfileVersion &version);

} // namespace balie
