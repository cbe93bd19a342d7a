// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/register.h"

#include <QString>

namespace balie {

// Each prints its own table. The lists are read on registers of growing size; the others on the
// largest.
void benchLists(const QString &folder, bool plans);
void benchSearch(Register &opened);
void benchFilters(Register &opened, bool plans);
// On a register of its own.
void benchAttachments(const QString &folder);
void benchRecording(Register &opened, const QString &folder);

inline constexpr int largestRegister = 100000;

} // namespace balie
