// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"

#include <QDate>

#include <vector>

namespace balie {

// The days from which the items of one category in one system, of a destruction, were kept; each once, the first first.
Result<std::vector<QDate>> proposedTriggers(Connection &connection, DestructionId id, const QString &system, const QString &category);

} // namespace balie
