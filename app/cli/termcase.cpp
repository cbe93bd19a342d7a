// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/termcase.h"

#include "app/cli/usage.h"

#include <QMap>
#include <QStringList>

namespace balie {

namespace {

std::optional<TermRule> ruleNamed(const QString &name)
{
    static const QMap<QString, TermRule> rules{
        {QStringLiteral("AVG-1M"), {}},
        {QStringLiteral("SILENT-AVG-1M"), {}},
        {QStringLiteral("IEDER1-30D"), {TermRule::Term::Answer, {Promise{30, 30}, CalendarChoice::Strict, Suspension::Counts}}},
        {QStringLiteral("OOST-4W"), {TermRule::Term::Answer, {Promise{28, std::nullopt}, CalendarChoice::Strict, Suspension::Counts}}},
        {QStringLiteral("UAVG35-6W"), {TermRule::Term::CourtPetition, {}}},
    };
    const auto found = rules.constFind(name);
    return found == rules.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<TermRule> termRuleFrom(const QString &text)
{
    const QStringList words = text.split(u'/');
    std::optional<TermRule> rule = ruleNamed(words.front());
    if (!rule)
        return wrongUsage(UsageProblem::UnknownRule).with(QStringLiteral("text"), words.front().left(40));
    for (const QString &option : words.mid(1)) {
        if (option == u"ATWCAL")
            rule->rules.calendar = CalendarChoice::Atw;
        else if (option == u"NOSUSP")
            rule->rules.suspension = Suspension::Ignored;
        else
            return wrongUsage(UsageProblem::UnknownRuleOption).with(QStringLiteral("text"), option.left(40));
    }
    return *rule;
}

Result<ClockFacts> termFactsFrom(const TermDays &days)
{
    const auto asked = days.identityRequested;
    const auto answered = days.identityReceived;
    if (answered && !asked)
        return wrongUsage(UsageProblem::AnsweredUnasked);
    if (answered && *answered < *asked) {
        return wrongUsage(UsageProblem::AnsweredBeforeAsked)
            .with(QStringLiteral("asked"), *asked).with(QStringLiteral("answered"), *answered);
    }
    if (asked && *asked < days.received) {
        return wrongUsage(UsageProblem::AskedBeforeReceipt)
            .with(QStringLiteral("asked"), *asked).with(QStringLiteral("received"), days.received);
    }
    if (days.extendedOn && *days.extendedOn < days.received) {
        return wrongUsage(UsageProblem::ToldBeforeReceipt)
            .with(QStringLiteral("told"), *days.extendedOn).with(QStringLiteral("received"), days.received);
    }
    ClockFacts facts{days.received, {}, days.extendedOn};
    if (asked)
        facts.pauses.push_back({PauseGround::Identity, *asked, answered});
    return facts;
}

} // namespace balie
