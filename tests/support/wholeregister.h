// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/checkregister.h"
#include "tests/support/testregister.h"

#include <QTest>

namespace balie {

// No derived column, index or log entry differs from what it must be.
inline void verifyWhole(TestRegister &proof)
{
    const RegisterCheck check = must(checkRegister(*proof));
    for (const RegisterProblem &problem : check.problems)
        qWarning() << problem.word << problem.facts;
    QVERIFY(check.problems.empty());
}

} // namespace balie
