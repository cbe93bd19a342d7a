// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/rulerows.h"

#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"

namespace balie {

static Result<std::vector<Organisation>> wanted(Register &opened, std::optional<OrganisationId> organisation)
{
    if (!organisation)
        return opened.tables().organisations.all();
    return opened.tables().organisations.find(*organisation).transform([](const Organisation &one) { return std::vector<Organisation>{one}; });
}

Result<std::vector<RuleRow>> ruleRows(Register &opened, std::optional<OrganisationId> organisation)
{
    const auto organisations = wanted(opened, organisation);
    if (!organisations)
        return organisations.error();
    KeepingRules keeping(opened);
    const QDate today = opened.today();
    std::vector<RuleRow> rows;
    for (const Organisation &one : *organisations) {
        const auto rules = keeping.on(one.id, today);
        if (!rules)
            return rules.error();
        for (const RetentionRule &rule : **rules)
            rows.push_back({one.id, one.name.toString(), rule, expiryOf(rule, TriggerDays(today, today), {}, today)});
    }
    return rows;
}

} // namespace balie
