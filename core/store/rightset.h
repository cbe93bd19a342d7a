// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/right/right.h"

#include <QtGlobal>

#include <vector>

namespace balie {

// Rights as one number, one bit each, as the columns "rights" hold them: small in the row, quick to
// filter. The bits are fixed for ever; the order of the enumeration may change.
qint64 rightBit(Right right);
qint64 toRightSet(const std::vector<Right> &rights);
// In the order of the enumeration.
std::vector<Right> fromRightSet(qint64 set);

} // namespace balie
