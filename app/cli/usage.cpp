// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage.h"

namespace balie {

Error wrongUsage(UsageProblem problem)
{
    return Error(ErrorCode::WrongUsage).with(QStringLiteral("problem"), toWord(problem));
}

} // namespace balie
