// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/openingproblems.h"

#include "core/store/openregister.h"

#include <algorithm>

namespace balie {

static RegisterProblem problemOf(const KeyFileDamage &damage)
{
    const QString word = damage.isMended ? QStringLiteral("key-file-mended") : QStringLiteral("key-file-damaged");
    return {word, {{QStringLiteral("file"), damage.file}}};
}

static std::vector<RegisterProblem> problemsAtOpening(Register &opened)
{
    std::vector<RegisterProblem> problems;
    if (const std::optional<QString> &backup = opened.opened().keysRescuedFrom())
        problems.push_back({QStringLiteral("keys-rescued"), {{QStringLiteral("backup"), *backup}}});
    for (const KeyFileDamage &damage : opened.opened().keys().damageFound())
        problems.push_back(problemOf(damage));
    const std::pair<bool, const char *> others[] = {{opened.opened().rotationWaits(), "rotation-waits"},
                                                    {!opened.opened().hasReserve(), "disk-nearly-full"},
                                                    {opened.opened().wasOpenToOthers(), "was-open-to-others"}};
    for (const auto &[found, word] : others) {
        if (found)
            problems.push_back({QString::fromLatin1(word), {}});
    }
    return problems;
}

Result<std::vector<RegisterProblem>> openingProblems(Register &opened)
{
    return problemsAtOpening(opened);
}

std::vector<RegisterProblem> keyProblems(Register &opened)
{
    std::vector<RegisterProblem> problems = problemsAtOpening(opened);
    for (const KeyFileDamage &damage : opened.opened().keys().damageNow()) {
        const RegisterProblem problem = problemOf(damage);
        if (std::find(problems.begin(), problems.end(), problem) == problems.end())
            problems.push_back(problem);
    }
    return problems;
}

} // namespace balie
