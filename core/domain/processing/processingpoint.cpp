// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/processing/processingpoint.h"

#include <algorithm>

namespace balie {

const ProcessingPoint *processingPoint(QStringView word)
{
    const auto *found = std::find_if(processingPoints.begin(), processingPoints.end(), [word](const ProcessingPoint &point) { return word == QStringView(point.word); });
    return found == processingPoints.end() ? nullptr : found;
}

bool isDescribed(const ProcessingPoint &point, const std::vector<Processing> &descriptions)
{
    return std::any_of(descriptions.begin(), descriptions.end(), [&](const Processing &one) { return !(one.*point.matter).isEmpty(); });
}

} // namespace balie
