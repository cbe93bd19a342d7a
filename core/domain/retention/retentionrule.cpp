// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/retentionrule.h"

#include <algorithm>

namespace balie {

std::optional<QDate> RetentionBound::lastDay(const TriggerDays &days) const
{
    if (!event)
        return term.lastDay(days.category);
    return days.promise ? std::optional(term.lastDay(*days.promise)) : std::nullopt;
}

bool RetentionRule::hasPromiseFrom(RetentionTrigger event) const
{
    return std::any_of(ceilings.begin(), ceilings.end(), [event](const RetentionBound &ceiling) { return ceiling.event == event; });
}

static RetentionRule ruleFrom(const BaselineRule &baseline)
{
    const auto bound = [&baseline](const Period &period, BoundOrigin origin) {
        return RetentionBound{{period, baseline.start}, origin, baseline.source, {}, {}};
    };
    RetentionRule rule;
    rule.category = baseline.category;
    rule.trigger = baseline.trigger;
    rule.kind = baseline.kind;
    if (baseline.floor)
        rule.floor = bound(*baseline.floor, BoundOrigin::Law);
    if (baseline.ceiling)
        rule.ceilings.push_back(bound(*baseline.ceiling, baseline.certainty == RuleCertainty::Guidance ? BoundOrigin::Guidance : BoundOrigin::Law));
    if (baseline.suggested)
        rule.suggested = RetentionTerm{*baseline.suggested, baseline.start};
    else if (baseline.kind == TermKind::EndsWithTrigger)
        rule.suggested = RetentionTerm{Period::ofDays(0), baseline.start};
    rule.source = baseline.source;
    rule.certainty = baseline.certainty;
    rule.triggerCertainty = baseline.triggerCertainty;
    rule.note = baseline.note;
    return rule;
}

static bool covers(const RetentionPromise &promise, const RetentionRule &rule)
{
    return std::find(promise.covers.begin(), promise.covers.end(), rule.category.id) != promise.covers.end();
}

// What a statement says of a category by name goes before what it says of all.
static void takeLeeway(RetentionRule &rule, StatementLeeway leeway, const QString &quote)
{
    if (rule.leeway == StatementLeeway::OwnException)
        return;
    rule.leeway = leeway;
    rule.leewayQuote = quote;
}

static void applyStatement(RetentionRule &rule, const Profile &profile)
{
    for (const RetentionPromise &promise : profile.retention) {
        if (covers(promise, rule) && promise.certainty == RetentionCertainty::Promise && promise.period)
            rule.ceilings.push_back({{*promise.period, TermStart::Day},
                                     BoundOrigin::Statement,
                                     {profile.organisation, profile.organisation},
                                     promise.quote,
                                     promise.event == rule.trigger ? std::nullopt : promise.event});
        if (!rule.floor)
            continue;
        if (promise.openClause == OpenClause::Yes)
            takeLeeway(rule, StatementLeeway::OpenClause, promise.quote);
        if (covers(promise, rule) && promise.certainty == RetentionCertainty::RefersToLaw)
            takeLeeway(rule, StatementLeeway::OwnException, promise.quote);
    }
}

std::vector<RetentionRule> retentionRulesOf(const Profile &profile, const RetentionBaseline &baseline)
{
    std::vector<RetentionRule> rules;
    for (const BaselineRule &each : baseline.rules) {
        rules.push_back(ruleFrom(each));
        applyStatement(rules.back(), profile);
    }
    return rules;
}

QStringList unknownCategories(const Profile &profile, const RetentionBaseline &baseline)
{
    QStringList unknown;
    for (const RetentionPromise &promise : profile.retention) {
        for (const QString &id : promise.covers) {
            if (!ruleFor(baseline, id) && !unknown.contains(id))
                unknown.append(id);
        }
    }
    return unknown;
}

} // namespace balie
