// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/retention/retentioncategory.h"
#include "core/domain/retention/retentionterm.h"
#include "core/domain/organisation/retentiontrigger.h"

#include <optional>
#include <vector>

namespace balie {

// How sure it is that a rule is as it says. Only the first is shown as law, and the second as what still has to be looked up.
enum class RuleCertainty {
    Certain,       // it stands in a law
    FairlyCertain, // it stands in a law, as far as others say who know it; the provision itself was not read
    Guidance,      // a supervisory authority says so
    Practice,      // others in the field do so
    Proposal,      // a proposal of this program
    Unverified,    // said by others, and not found in a law
};

template <>
struct EnumWords<RuleCertainty>
{
    static constexpr auto words = enumWords<RuleCertainty>({
        {RuleCertainty::Certain, "certain"},
        {RuleCertainty::FairlyCertain, "fairly-certain"},
        {RuleCertainty::Guidance, "guidance"},
        {RuleCertainty::Practice, "practice"},
        {RuleCertainty::Proposal, "proposal"},
        {RuleCertainty::Unverified, "unverified"},
    });
};

// What kind of term a rule has.
enum class TermKind {
    Period,           // a floor, a ceiling or a suggestion
    Limitation,       // as long as a claim can be made: a reason to keep (Art. 6(1)(f), 17(3)(e)), not a duty
    EndsWithTrigger,  // no period: what it was kept for ends with the trigger
    AsUnderlyingData, // as long as the data that it tells of
    PerProtocol,      // a protocol of the organisation says how long
};

template <>
struct EnumWords<TermKind>
{
    static constexpr auto words = enumWords<TermKind>({
        {TermKind::Period, "period"},
        {TermKind::Limitation, "limitation"},
        {TermKind::EndsWithTrigger, "ends-with-trigger"},
        {TermKind::AsUnderlyingData, "as-underlying-data"},
        {TermKind::PerProtocol, "per-protocol"},
    });
};

// One category of data as the law, the authorities and the field see it, whatever organisation keeps it.
struct BaselineRule
{
    RetentionCategory category;
    RetentionTrigger trigger = RetentionTrigger::PurposeEnded;
    TermStart start = TermStart::Day;
    TermKind kind = TermKind::Period;
    std::optional<Period> floor;     // a law obliges to keep so long
    std::optional<Period> ceiling;   // a law or an authority allows no longer
    std::optional<Period> suggested; // what others do, or what we propose; nobody is bound by it
    LocalText source;
    RuleCertainty certainty = RuleCertainty::Proposal; // of the period
    std::optional<RuleCertainty> triggerCertainty;     // where it differs from that of the period
    LocalText note;

    friend bool operator==(const BaselineRule &, const BaselineRule &) = default;
};

struct RetentionBaseline
{
    std::vector<BaselineRule> rules;

    friend bool operator==(const RetentionBaseline &, const RetentionBaseline &) = default;
};

// Whether the rules hold together: an id of its own for each, texts in both languages, a floor only where it is
// certain, a ceiling only where a law or an authority says so, and a period exactly where the kind of term has one.
// Every error has the fact "key" ("rules.3.floor").
// Errors: NotAWord (an id; fact "word"), SaidTwice (fact "word"), Empty, TooLong, NotText, NotAPeriod,
// GroundDoesNotFit, NumberOutOfRange.
Result<void> checkRetentionBaseline(const RetentionBaseline &baseline);

// Nothing for an id that is not in it.
const BaselineRule *ruleFor(const RetentionBaseline &baseline, const QString &categoryId);
// The category of that id; one that is not in it goes by its id.
RetentionCategory categoryFor(const RetentionBaseline &baseline, const QString &categoryId);

} // namespace balie
