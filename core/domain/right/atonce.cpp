// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/right/atonce.h"

#include <algorithm>

namespace balie {

bool anyWorksAtOnce(const std::vector<Right> &rights)
{
    return std::any_of(rights.begin(), rights.end(), worksAtOnce);
}

bool allWorkAtOnce(const std::vector<Right> &rights)
{
    return !rights.empty() && std::all_of(rights.begin(), rights.end(), worksAtOnce);
}

} // namespace balie
