// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/profileversion.h"

#include "core/domain/organisation/profilecheck.h"

#include <algorithm>

namespace balie {

// Where a version stands in time; one without a day stands before all that have one.
static bool beginsBefore(const ProfileVersion &a, const ProfileVersion &b)
{
    if (a.validFrom != b.validFrom)
        return a.validFrom < b.validFrom;
    return a.madeOn < b.madeOn;
}

// The versions that hold, oldest first.
static std::vector<ProfileVersion> standing(const std::vector<ProfileVersion> &versions)
{
    std::vector<ProfileVersion> kept;
    for (const ProfileVersion &version : versions) {
        const bool replaced = std::any_of(versions.begin(), versions.end(), [&version](const ProfileVersion &other) {
            return other.replaces == version.id;
        });
        if (!replaced)
            kept.push_back(version);
    }
    std::sort(kept.begin(), kept.end(), beginsBefore);
    return kept;
}

std::optional<VersionOnDay> versionOn(const std::vector<ProfileVersion> &versions, QDate day)
{
    const std::vector<ProfileVersion> known = standing(versions);
    if (known.empty())
        return std::nullopt;
    for (auto version = known.rbegin(); version != known.rend(); ++version) {
        if (!version->validFrom || *version->validFrom <= day)
            return VersionOnDay{*version, VersionFit::InForce};
    }
    return VersionOnDay{known.front(), VersionFit::OlderThanAll};
}

// The version that the new one must come after, given what it does to the latest.
static std::optional<ProfileVersion> predecessor(const std::vector<ProfileVersion> &known, Succession succession)
{
    const std::size_t replaced = succession == Succession::CorrectsLast ? 1 : 0;
    if (known.size() <= replaced)
        return std::nullopt;
    return known[known.size() - 1 - replaced];
}

Result<ProfileVersion> nextVersion(const std::vector<ProfileVersion> &versions, ProfileVersion version,
                                   Succession succession)
{
    if (const Result<void> sound = checkProfile(version.profile); !sound)
        return sound.error();
    if (version.validFrom && !version.validFrom->isValid())
        return Error(ErrorCode::NotADate);
    const std::vector<ProfileVersion> known = standing(versions);
    if (const auto before = predecessor(known, succession)) {
        if (!version.validFrom)
            return Error(ErrorCode::NotADate);
        if (before->validFrom && *version.validFrom <= *before->validFrom)
            return Error(ErrorCode::VersionNotLater)
                .with(QStringLiteral("last"), *before->validFrom)
                .with(QStringLiteral("date"), *version.validFrom);
    }
    version.replaces.reset();
    if (succession == Succession::CorrectsLast && !known.empty())
        version.replaces = known.back().id;
    return version;
}

} // namespace balie
