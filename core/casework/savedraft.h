// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QString>

#include <optional>

namespace balie {

// A card that is not finished ("Later afmaken", a call that dropped, a lock in the middle of it). The
// content is the page's own JSON; it passes the same gate for numbers, always masked.
struct Draft
{
    std::optional<DraftId> id; // none: a new one
    QString title;             // for the list: who, as far as known
    QString content;
};

// Saves over the draft of that id, or makes one. Drafts belong to the user who is at work.
Result<DraftId> saveDraft(Register &opened, const Draft &draft);
Result<void> dropDraft(Register &opened, DraftId draft);

} // namespace balie
