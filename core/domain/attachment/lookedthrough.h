// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace balie {

// How far the text of a file could be looked through for numbers that may not be kept. What could not is for a person.
struct LookedThrough
{
    bool hasText = false;
    std::vector<int> pagesWithoutText = {}; // of a PDF: scanned, or empty
    QStringList attachedUnread = {};        // what goes along with a mail, or was put into an office file, and is no text: by name
    // Why its pages can be neither shown nor printed; it is kept all the same.
    std::optional<Error> notShown = {};

    bool isWhole() const { return hasText && pagesWithoutText.empty() && attachedUnread.isEmpty(); }
};

} // namespace balie
