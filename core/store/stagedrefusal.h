// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// In SQL, whether the line of that row of a StagingStore was refused: "t" for tenancy t.
inline QString isRefused(const char *thing)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM refusal r WHERE r.part = %1.part AND r.line = %1.line AND r.passed_over = 0)").arg(QLatin1String(thing));
}

} // namespace balie
