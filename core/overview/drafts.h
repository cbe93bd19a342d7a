// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QString>

#include <optional>
#include <vector>

namespace balie {

struct DraftRow
{
    DraftId id;
    QString title;
    QString content;
    Instant savedOn;
    std::optional<RequestId> request; // of a text for an act on a case; none: a card of the intake
};

// Of the user who is at work, last saved first.
Result<std::vector<DraftRow>> drafts(Register &opened);

} // namespace balie
