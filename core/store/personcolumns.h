// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/person.h"
#include "core/store/row.h"

namespace balie {

// The columns of a person, and what they are selected from: "p" is the person, "o" the organisation.
// What follows may filter and order by these two.
QString personColumns();
// How many they are: where the next column of a longer reading stands.
inline constexpr int personColumnCount = 12;

QString personTables();
Person personOf(const Row &row);

} // namespace balie
