// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/retentionbaseline.h"

#include "core/domain/organisation/fieldcheck.h"
#include "core/domain/organisation/profilecheck.h"

#include <QSet>

namespace balie {

// Goes through the rules.
class BaselineWalk : private FieldCheck
{
public:
    void check(const BaselineRule &rule, const QString &place);
    using FieldCheck::outcome;

private:
    void id(const QString &id, const QString &key);
    void bounds(const BaselineRule &rule, const QString &place);
    void kind(const BaselineRule &rule, const QString &place);
    void length(const std::optional<Period> &period, const QString &key);

    QSet<QString> m_ids;
};

void BaselineWalk::id(const QString &id, const QString &key)
{
    if (!checkCategoryId(id))
        fail(checkCategoryId(id).error(), key);
    if (m_ids.contains(id))
        fail(Error(ErrorCode::SaidTwice).with(QStringLiteral("word"), id), key);
    m_ids.insert(id);
}

void BaselineWalk::length(const std::optional<Period> &period, const QString &key)
{
    if (!period)
        return;
    const QDate start(2000, 1, 1);
    const int years = int(start.daysTo(period->after(start)) / 365);
    number(years, 0, ProfileLimits::longestRetention, key);
}

void BaselineWalk::bounds(const BaselineRule &rule, const QString &place)
{
    length(rule.floor, place + QStringLiteral(".floor"));
    length(rule.ceiling, place + QStringLiteral(".ceiling"));
    length(rule.suggested, place + QStringLiteral(".suggested"));
    // What no law says is no duty, and what nobody with authority says is no limit.
    const bool isLaw = rule.certainty == RuleCertainty::Certain || rule.certainty == RuleCertainty::FairlyCertain;
    if (rule.floor && !isLaw)
        fail(Error(ErrorCode::GroundDoesNotFit), place + QStringLiteral(".floor"));
    if (rule.ceiling && !isLaw && rule.certainty != RuleCertainty::Guidance)
        fail(Error(ErrorCode::GroundDoesNotFit), place + QStringLiteral(".ceiling"));
}

void BaselineWalk::kind(const BaselineRule &rule, const QString &place)
{
    const bool bound = rule.floor || rule.ceiling;
    const auto fits = [&] {
        switch (rule.kind) {
        case TermKind::Period: return bound || rule.suggested;
        case TermKind::Limitation: return !bound && rule.suggested;
        case TermKind::EndsWithTrigger:
        case TermKind::AsUnderlyingData:
        case TermKind::PerProtocol: return !bound && !rule.suggested;
        }
        Q_UNREACHABLE();
    };
    if (!fits())
        fail(Error(ErrorCode::NotAPeriod), place + QStringLiteral(".kind"));
    const bool nothingLeft = rule.ceiling && rule.ceiling->isZero() && !rule.floor && !rule.suggested;
    if (rule.trigger == RetentionTrigger::AtOnce && !nothingLeft)
        fail(Error(ErrorCode::NotAPeriod), place + QStringLiteral(".ceiling"));
}

void BaselineWalk::check(const BaselineRule &rule, const QString &place)
{
    id(rule.category.id, place + QStringLiteral(".id"));
    localText(rule.category.name, place + QStringLiteral(".category"));
    localText(rule.source, place + QStringLiteral(".source"));
    optionalLocalText(rule.note, place + QStringLiteral(".note"));
    bounds(rule, place);
    kind(rule, place);
}

Result<void> checkRetentionBaseline(const RetentionBaseline &baseline)
{
    BaselineWalk walk;
    for (std::size_t i = 0; i < baseline.rules.size(); ++i)
        walk.check(baseline.rules[i], QStringLiteral("rules.%1").arg(i));
    return walk.outcome();
}

RetentionCategory categoryFor(const RetentionBaseline &baseline, const QString &categoryId)
{
    const BaselineRule *rule = ruleFor(baseline, categoryId);
    return rule ? rule->category : RetentionCategory{categoryId, {categoryId, categoryId}};
}

const BaselineRule *ruleFor(const RetentionBaseline &baseline, const QString &categoryId)
{
    for (const BaselineRule &rule : baseline.rules) {
        if (rule.category.id == categoryId)
            return &rule;
    }
    return nullptr;
}

} // namespace balie
