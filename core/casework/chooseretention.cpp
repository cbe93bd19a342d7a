// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/chooseretention.h"

#include "core/base/succeeded.h"
#include "core/casework/numbergate.h"
#include "core/casework/restandretention.h"
#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"
#include "core/workspace/registerevents.h"

namespace balie {

namespace {

Result<void> refuseReason(const std::optional<ChosenTerm> &chosen)
{
    if (!chosen)
        return {};
    if (!chosen->reason.hasWords())
        return Error(ErrorCode::ReasonMissing);
    return succeeded(passNumberGate(chosen->reason, NumberGate::Refuse));
}

Result<RetentionRule> ruleNow(Register &opened, OrganisationId organisation, const QString &category)
{
    const Instant now = opened.clock().now();
    const RetentionItem some{RetentionItemId::create(now), organisation, {}, {}, {}, category, ShortText::from(QStringLiteral("-")).value(), {}, {}, 0};
    return KeepingRules(opened).of(some).transform([](const RetentionRule *rule) { return *rule; });
}

QJsonObject contentOf(OrganisationId organisation, const QString &category, const std::optional<ChosenTerm> &chosen, int moved)
{
    QJsonObject content{{QStringLiteral("organisation"), organisation.toString()}, {QStringLiteral("category"), category}, {QStringLiteral("items-moved"), moved}};
    if (chosen) {
        content.insert(QStringLiteral("period"), chosen->term.period.toString());
        content.insert(QStringLiteral("start"), toWord(chosen->term.start));
        content.insert(QStringLiteral("reason"), chosen->reason.toString());
    }
    return content;
}

} // namespace

Result<RetentionRule> chooseRetention(Register &opened, OrganisationId organisation, const QString &category, const std::optional<ChosenTerm> &chosen)
{
    if (const Result<void> accounted = refuseReason(chosen); !accounted)
        return accounted.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    const Result<Organisation> known = opened.tables().organisations.find(organisation);
    if (!known)
        return known.error();
    const Result<RetentionRule> before = ruleNow(opened, organisation, category);
    if (!before)
        return before;
    if (!chosen && !before->chosen)
        return before;
    const RetentionChoiceTable &choices = opened.tables().retentionChoices;
    const Result<void> written =
        chosen ? choices.keep(unit->transaction(), organisation, category, *chosen) : choices.drop(unit->transaction(), organisation, category);
    if (!written)
        return written.error();
    const Result<int> moved = restandAll(opened, *unit, {organisation, category});
    if (!moved)
        return moved.error();
    const Result<void> said = unit->audit(QStringLiteral("retention-chosen"), QStringLiteral("organisation"), organisation.toString(),
                                          contentOf(organisation, category, chosen, *moved));
    if (!said)
        return said.error();
    unit->announce([](RegisterEvents &events) { Q_EMIT events.retentionChanged(); });
    const Result<RetentionRule> after = ruleNow(opened, organisation, category);
    const Result<void> done = unit->commit();
    return done ? after : Result<RetentionRule>(done.error());
}

} // namespace balie
