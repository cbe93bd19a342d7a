// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/overview/requestrow.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// Cases found by name (with or without prefix), case number, street and the person's words; every word
// of the text must begin a word of the case. Accents and capitals do not count. Best first. Behind them those
// whose complaint bears the text in its reference ("z2026-01234").
Result<std::vector<RequestRow>> searchRequests(Register &opened, const QString &text, int limit = 20);

} // namespace balie
