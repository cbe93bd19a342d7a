// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/calendar/period.h"
#include "core/domain/organisation/localtext.h"
#include "core/domain/organisation/retentiontrigger.h"

#include <optional>
#include <vector>

namespace balie {

// How firm a statement is about a period of retention.
enum class RetentionCertainty {
    Promise,      // a period, or a clear end
    OpenNorm,     // "no longer than needed"
    RefersToLaw,  // the law says how long; a period given here is our reading of it
    NaturalLapse, // it goes when the document that carries it goes
    NoPeriod,     // the statement says what is kept and not how long
};

template <>
struct EnumWords<RetentionCertainty>
{
    static constexpr auto words = enumWords<RetentionCertainty>({
        {RetentionCertainty::Promise, "promise"},
        {RetentionCertainty::OpenNorm, "open-norm"},
        {RetentionCertainty::RefersToLaw, "refers-to-law"},
        {RetentionCertainty::NaturalLapse, "natural-lapse"},
        {RetentionCertainty::NoPeriod, "no-period"},
    });
};

// Whether these words let every other promise of the statement give way where a law obliges to keep longer
// ("or are obliged to keep these longer").
enum class OpenClause { No, Yes };

template <>
struct EnumWords<OpenClause>
{
    static constexpr auto words = enumWords<OpenClause>({
        {OpenClause::No, "no"},
        {OpenClause::Yes, "yes"},
    });
};

// What the statement says about keeping one category of data. It is a ceiling that the organisation
// set itself; where it collides with a duty to keep (AWR 52, BW 2:10), the conflict is said and not
// solved in silence.
struct RetentionPromise
{
    LocalText category;
    LocalText trigger; // the event from which the period runs
    std::optional<Period> period;
    RetentionCertainty certainty = RetentionCertainty::Promise;
    QString quote;
    LocalText conflict;
    LocalText note;
    // The categories of the baseline (resources/retention) that it speaks of; with RefersToLaw an exception of the
    // statement for these. Versions from before it was asked cover nothing.
    std::vector<QString> covers;
    std::optional<RetentionTrigger> event = {}; // the trigger, where the categories begin with another one
    OpenClause openClause = OpenClause::No;

    friend bool operator==(const RetentionPromise &, const RetentionPromise &) = default;
};

} // namespace balie
