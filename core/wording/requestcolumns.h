// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/requestcolumn.h"

#include <QStringList>

namespace balie {

// What stands above a column of a list of cases.
QString headOf(RequestColumn column);
// Above all of them, in their order.
QStringList requestHeads();

} // namespace balie
