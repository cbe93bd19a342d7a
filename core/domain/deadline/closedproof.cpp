// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline/closedproof.h"

#include <algorithm>

namespace balie {

using Rule = ProofStep::Rule;

static bool tellsOfExtension(const ProofStep &step)
{
    return step.rule == Rule::ExtensionInTime || step.rule == Rule::ExtensionTooLate;
}

std::vector<ProofStep> asClosed(std::vector<ProofStep> steps)
{
    const bool wasTold = std::any_of(steps.begin(), steps.end(), tellsOfExtension);
    std::erase_if(steps, [wasTold](const ProofStep &step) {
        return step.rule == Rule::PauseOpen || step.rule == Rule::InternalTarget || (step.rule == Rule::NoticeLimit && !wasTold);
    });
    for (ProofStep &step : steps) {
        step.facts.remove(QStringLiteral("warn-from"));
        step.facts.remove(QStringLiteral("notice-by"));
        if (step.rule == Rule::Bound)
            step.facts.insert(QStringLiteral("closed"), step.facts.value(QStringLiteral("binding")));
    }
    return steps;
}

} // namespace balie
