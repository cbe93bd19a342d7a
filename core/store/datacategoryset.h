// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/datacategory.h"

#include <QtGlobal>

#include <vector>

namespace balie {

// Kinds of data as one number, one bit each, as the column "categories" of a disclosure holds them. The bits are fixed for
// ever; the order of the enumeration may change.
qint64 categoryBit(DataCategory category);
qint64 toCategorySet(const std::vector<DataCategory> &categories);
// In the order of the enumeration.
std::vector<DataCategory> fromCategorySet(qint64 set);

} // namespace balie
