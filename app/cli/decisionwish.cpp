// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decisionwish.h"

#include <QMap>

#include <algorithm>
#include <functional>

namespace balie {

namespace {

// What the values of one option say: of all rights, and of single ones.
struct Said
{
    const char *option;
    std::optional<QString> ofAll;
    QMap<Right, QString> ofOne;

    std::optional<QString> of(Right right) const
    {
        const auto found = ofOne.constFind(right);
        return found == ofOne.constEnd() ? ofAll : std::optional(*found);
    }
    // As it stands on the command line: "--outcome erasure=".
    QString nameFor(Right right) const { return QString::fromLatin1(option) + u' ' + toWord(right) + u'='; }
};

Error aboutOption(UsageProblem problem, const QString &option)
{
    return wrongUsage(problem).with(QStringLiteral("option"), option);
}

// A text may hold "=" too: only a right in front of it says of which right it speaks.
Result<Said> saidWith(const CommandCall &call, const char *option)
{
    Said said{option, std::nullopt, {}};
    for (const QString &value : call.values(option)) {
        const qsizetype equals = value.indexOf(u'=');
        const std::optional<Right> right = equals < 0 ? std::nullopt : fromWord<Right>(value.left(equals));
        if (right && said.ofOne.contains(*right))
            return aboutOption(UsageProblem::OptionTwice, said.nameFor(*right));
        if (!right && said.ofAll)
            return aboutOption(UsageProblem::OptionTwice, QString::fromLatin1(option));
        if (right)
            said.ofOne.insert(*right, value.mid(equals + 1));
        else
            said.ofAll = value;
    }
    return said;
}

template <typename E>
Result<std::optional<E>> wordOf(const Said &said, Right right)
{
    const std::optional<QString> text = said.of(right);
    if (!text)
        return std::optional<E>();
    const std::optional<E> word = fromWord<E>(*text);
    return word ? Result(word) : notAWord<E>(said.option, *text);
}

bool isGranted(const RightDecision &decision)
{
    return decision.outcome == Outcome::Granted;
}

// Why something was not granted is not kept with what was.
template <typename Fits>
Result<void> belongsToADecision(const Said &said, const std::vector<RightDecision> &decisions, Fits fits)
{
    for (const RightDecision &decision : decisions) {
        if (!fits(decision) && said.ofOne.contains(decision.right))
            return aboutOption(UsageProblem::NothingRefused, said.nameFor(decision.right));
    }
    if (said.ofAll && std::none_of(decisions.begin(), decisions.end(), fits))
        return aboutOption(UsageProblem::NothingRefused, QString::fromLatin1(said.option));
    return {};
}

Result<RightDecision> decisionOn(Right right, const Said &outcomes, const Said &grounds, const Said &weighings)
{
    const Result<std::optional<Outcome>> outcome = wordOf<Outcome>(outcomes, right);
    if (!outcome)
        return outcome.error();
    if (!*outcome)
        return aboutOption(UsageProblem::OptionMissing, QString::fromLatin1(outcomes.option));
    const Result<std::optional<RefusalGround>> ground = wordOf<RefusalGround>(grounds, right);
    if (!ground)
        return ground.error();
    const Result<LongText> weighing = LongText::from(weighings.of(right).value_or(QString()));
    if (!weighing)
        return weighing.error().with(QStringLiteral("option"), QString::fromLatin1(weighings.option));
    RightDecision decision{right, **outcome, std::nullopt, {}};
    if (isRefusal(decision))
        decision.ground = *ground;
    if (!isGranted(decision))
        decision.weighing = *weighing;
    return decision;
}

} // namespace

Result<std::vector<RightDecision>> readDecisions(const CommandCall &call, const std::vector<Right> &rights)
{
    const Result<Said> outcomes = saidWith(call, "--outcome");
    const Result<Said> grounds = saidWith(call, "--ground");
    const Result<Said> weighings = saidWith(call, "--weighing");
    std::vector<Right> decided = rights;
    for (const Result<Said> *said : {&outcomes, &grounds, &weighings}) {
        if (!*said)
            return said->error();
        for (Right right : (*said)->ofOne.keys()) {
            if (std::find(decided.begin(), decided.end(), right) == decided.end())
                decided.push_back(right);
        }
    }
    std::vector<RightDecision> decisions;
    for (Right right : decided) {
        const Result<RightDecision> decision = decisionOn(right, *outcomes, *grounds, *weighings);
        if (!decision)
            return decision.error();
        decisions.push_back(*decision);
    }
    if (const Result<void> fits = belongsToADecision(*grounds, decisions, isRefusal); !fits)
        return fits.error();
    if (const Result<void> fits = belongsToADecision(*weighings, decisions, std::not_fn(isGranted)); !fits)
        return fits.error();
    return decisions;
}

} // namespace balie
