// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longtext.h"
#include "core/domain/organisation/profile.h"
#include "core/domain/retention/retentionbaseline.h"
#include "core/domain/retention/triggerdays.h"

#include <QStringList>

namespace balie {

// Who set a bound.
enum class BoundOrigin { Law, Guidance, Statement };

template <>
struct EnumWords<BoundOrigin>
{
    static constexpr auto words = enumWords<BoundOrigin>({
        {BoundOrigin::Law, "law"},
        {BoundOrigin::Guidance, "guidance"},
        {BoundOrigin::Statement, "statement"},
    });
};

// A floor or a ceiling, with whose it is.
struct RetentionBound
{
    RetentionTerm term;
    BoundOrigin origin = BoundOrigin::Law;
    LocalText source; // "AWR art. 52(4)"; of a statement the organisation that promises
    QString quote;    // what the statement says, literally; empty where there is none
    std::optional<RetentionTrigger> event = {}; // from which it counts, where that is not the trigger of the category

    // The last day of keeping that it sets; none where the event did not happen yet, or its day is not known.
    std::optional<QDate> lastDay(const TriggerDays &days) const;

    friend bool operator==(const RetentionBound &, const RetentionBound &) = default;
};

// Whether the statement itself gives way where a law obliges to keep longer than it promises.
enum class StatementLeeway {
    None,
    OpenClause,   // in general: "or are obliged to keep these longer"
    OwnException, // for this very category: "the legal terms for the financial administration"
};

template <>
struct EnumWords<StatementLeeway>
{
    static constexpr auto words = enumWords<StatementLeeway>({
        {StatementLeeway::None, "none"},
        {StatementLeeway::OpenClause, "open-clause"},
        {StatementLeeway::OwnException, "own-exception"},
    });
};

// The period that the organisation settled on, and why (Art. 5(1)(e), 5(2)).
struct ChosenTerm
{
    RetentionTerm term;
    LongText reason; // a choice without one settles no conflict

    friend bool operator==(const ChosenTerm &, const ChosenTerm &) = default;
};

// How long one organisation keeps one category, under one version of its statement: what the law demands at least,
// what the law, an authority or its own promise allows at most, and what it chose. A suggestion binds nobody, and
// nothing goes because of one that nobody chose.
struct RetentionRule
{
    RetentionCategory category;
    RetentionTrigger trigger = RetentionTrigger::PurposeEnded;
    TermKind kind = TermKind::Period;
    std::optional<RetentionBound> floor;
    std::vector<RetentionBound> ceilings; // the strictest holds, which may differ from trigger to trigger
    StatementLeeway leeway = StatementLeeway::None;
    QString leewayQuote;
    std::optional<RetentionTerm> suggested;
    std::optional<ChosenTerm> chosen;
    LocalText source; // of the baseline, as are the next three
    RuleCertainty certainty = RuleCertainty::Proposal;
    std::optional<RuleCertainty> triggerCertainty;
    LocalText note;

    // Whether the organisation chose and said why.
    bool hasReasonedChoice() const { return chosen && chosen->reason.hasWords(); }
    // Whether a promise counts from that event, and not from the trigger of the category.
    bool hasPromiseFrom(RetentionTrigger event) const;

    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

// The rules of the organisation with that statement: each rule of the baseline, in its order, with what the statement
// promises as a ceiling on the categories that it covers, and with the leeway that it takes itself.
std::vector<RetentionRule> retentionRulesOf(const Profile &profile, const RetentionBaseline &baseline);

// The categories that the statement is said to cover and that the baseline does not know, so that somebody is told.
QStringList unknownCategories(const Profile &profile, const RetentionBaseline &baseline);

} // namespace balie
