// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"

#include <vector>

namespace balie {

// The items of other persons in the same dossier, document or contract as this one, out of an import; and those of what it is
// in, or is in it.
Result<std::vector<RetentionItemId>> othersInFile(Connection &connection, RetentionItemId id);

} // namespace balie
