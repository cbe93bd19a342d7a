// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/request.h"

namespace balie {

QString Request::reference() const
{
    return prefix.isEmpty() ? number.toString() : prefix + QLatin1Char('-') + number.toString();
}

std::vector<Right> currentRights(const Request &request)
{
    return request.history.correctedRights().value_or(request.rights);
}

} // namespace balie
