// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/profile.h"

#include <algorithm>

namespace balie {

QString labelOf(const Profile &profile)
{
    if (profile.statement.version.isEmpty())
        return profile.id;
    return profile.id + QLatin1Char(' ') + profile.statement.version;
}

bool namesRight(const Profile &profile, Right right)
{
    return std::any_of(profile.rightsNamed.begin(), profile.rightsNamed.end(),
                       [right](const NamedRight &named) { return named.right == right; });
}

} // namespace balie
