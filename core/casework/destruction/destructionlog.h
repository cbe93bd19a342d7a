// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/destruction.h"
#include "core/workspace/unitofwork.h"

#include <QJsonObject>

namespace balie {

// The end of every verb on a destruction: its line in the log, which says how many and never of whom; the commit; word
// to the pages.
Result<Destruction> finishDestruction(UnitOfWork &unit, const Destruction &destruction, const QString &action, QJsonObject content);

} // namespace balie
