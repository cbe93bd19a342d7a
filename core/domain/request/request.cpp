// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/request.h"

#include <algorithm>

namespace balie {

QString Request::reference() const
{
    return prefix.isEmpty() ? number.toString() : prefix + QLatin1Char('-') + number.toString();
}

std::vector<Right> currentRights(const Request &request)
{
    std::vector<Right> rights = request.history.correctedRights().value_or(request.rights);
    // Each once and in one order, as the store lists them: what was typed has any.
    std::sort(rights.begin(), rights.end());
    rights.erase(std::unique(rights.begin(), rights.end()), rights.end());
    return rights;
}

} // namespace balie
