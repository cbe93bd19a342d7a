// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/localtext.h"

namespace balie {

// Where a statement says less, or something else, than the law: a note to the officer. The law holds
// whatever the statement leaves out.
struct StatementGap
{
    LocalText note;
    QString article; // "AVG 13(2)(d)"; empty when no single article is missed

    friend bool operator==(const StatementGap &, const StatementGap &) = default;
};

} // namespace balie
