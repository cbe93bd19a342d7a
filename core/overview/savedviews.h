// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QString>

#include <vector>

namespace balie {

struct SavedViewRow
{
    QString name;
    QString content;  // of toJson(RequestQuery)
    qint64 count = 0; // cases that it holds now
};

Result<std::vector<SavedViewRow>> savedViews(Register &opened);

} // namespace balie
