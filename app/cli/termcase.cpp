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

TermFacts termFactsFrom(const TermDays &days)
{
    TermFacts known{{days.received, {}, days.extendedOn}, {}};
    const auto leaveOut = [&known](const Error &error) { known.leftOut.push_back(error); };
    auto asked = days.identityRequested;
    auto answered = days.identityReceived;
    if (answered && !asked) {
        leaveOut(wrongUsage(UsageProblem::AnsweredUnasked));
        answered = {};
    } else if (answered && *answered < *asked) {
        leaveOut(wrongUsage(UsageProblem::AnsweredBeforeAsked)
                     .with(QStringLiteral("asked"), *asked).with(QStringLiteral("answered"), *answered));
        answered = {};
    }
    if (asked && *asked < days.received) {
        leaveOut(wrongUsage(UsageProblem::AskedBeforeReceipt)
                     .with(QStringLiteral("asked"), *asked).with(QStringLiteral("received"), days.received));
        asked = {};
    }
    if (days.extendedOn && *days.extendedOn < days.received) {
        leaveOut(wrongUsage(UsageProblem::ToldBeforeReceipt)
                     .with(QStringLiteral("told"), *days.extendedOn).with(QStringLiteral("received"), days.received));
        known.facts.extensionTold = {};
    }
    if (asked)
        known.facts.pauses.push_back({PauseGround::Identity, *asked, answered});
    return known;
}

} // namespace balie
