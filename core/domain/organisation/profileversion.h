// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/longtext.h"
#include "core/domain/organisation/profile.h"

#include <optional>
#include <vector>

namespace balie {

// A profile as one organisation had it from a day on. Versions are added, never changed: a case keeps
// the one in force on its day of receipt, and its proof can be repeated years later.
struct ProfileVersion
{
    ProfileVersionId id;
    OrganisationId organisation;
    Profile profile;
    std::optional<QDate> validFrom; // none: from the start, for a statement without a date
    Instant madeOn;
    std::optional<UserId> madeBy;   // none: made with the register itself
    LongText note;                  // why it was made
    std::optional<ProfileVersionId> replaces; // the version that this one corrects; it holds no more

    friend bool operator==(const ProfileVersion &, const ProfileVersion &) = default;
};

// Whether the version was known to be in force on the day that was asked for.
enum class VersionFit { InForce, OlderThanAll };

struct VersionOnDay
{
    ProfileVersion version;
    VersionFit fit = VersionFit::InForce;

    friend bool operator==(const VersionOnDay &, const VersionOnDay &) = default;
};

// The version in force on a day: the latest that began on or before it. A day before the oldest known
// statement gets that oldest one, and says so, since the proof must. Versions of one organisation, in
// any order; a version that another replaces does not count. Nothing when there are none.
std::optional<VersionOnDay> versionOn(const std::vector<ProfileVersion> &versions, QDate day);

// How a new version follows the ones that there are.
enum class Succession {
    Next,         // begins after the latest
    CorrectsLast, // takes the place of the latest, which was entered wrongly
};

// The version that the officer is about to add, checked against those that there are: it may not begin
// before or on the day of the latest unless it replaces that, and a correction may not begin before or
// on the day of the one before. The first may begin without a day; later ones need one.
// Errors: VersionNotLater (facts "last", "date"), NotADate, those of checkProfile().
Result<ProfileVersion> nextVersion(const std::vector<ProfileVersion> &versions, ProfileVersion version,
                                   Succession succession);

} // namespace balie
