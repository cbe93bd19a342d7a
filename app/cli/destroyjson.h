// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/destructionrows.h"

#include <QJsonObject>

namespace balie {

// A destruction as the commands answer it with --json.
QJsonObject inJson(const DestructionRow &row);
QJsonObject inJson(const DestructionSheet &sheet);

} // namespace balie
