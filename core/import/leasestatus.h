// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// What a table says of a contract in a word of its own. A word that nobody knows may mean that it runs.
enum class LeaseStatus { Unsaid, Running, Over, Cancelled, Unclear };

LeaseStatus leaseStatusOf(const QString &written);

} // namespace balie
