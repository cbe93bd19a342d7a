// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/deadline/promise.h"
#include "core/domain/organisation/localtext.h"
#include "core/domain/right/right.h"

#include <QString>

#include <optional>
#include <vector>

namespace balie {

// The words with which a term is promised.
enum class PromiseStrength { Silent, InPrinciple, Firm };

template <>
struct EnumWords<PromiseStrength>
{
    static constexpr auto words = enumWords<PromiseStrength>({
        {PromiseStrength::Silent, "silent"},
        {PromiseStrength::InPrinciple, "in-principle"},
        {PromiseStrength::Firm, "firm"},
    });
};

// How soon the organisation promises to answer. It stands beside the law and never replaces it: the
// earlier of the two holds (GDPR Art. 12(3)).
struct AnswerTerm
{
    std::optional<Promise> promise; // none: the statement is silent
    PromiseStrength strength = PromiseStrength::Silent;
    std::vector<Right> appliesTo;   // empty when nothing is promised
    QString quote;
    QString extensionQuote;
    LocalText note;

    friend bool operator==(const AnswerTerm &, const AnswerTerm &) = default;
};

} // namespace balie
