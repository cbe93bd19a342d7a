// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/organisation/country.h"
#include "core/domain/organisation/localtext.h"
#include "core/domain/organisation/recipientkind.h"

#include <optional>
#include <vector>

namespace balie {

// What a recipient is under the AVG, as far as the statement lets us see (Art. 4(7)-(8), 26, 28).
enum class RecipientRole {
    Processor,
    IndependentController,
    IndependentOrJoint,     // an arrangement under Art. 26 is to be checked
    DecidePerContract,      // processor or independent controller
    NoDisclosure,           // named in the statement, but gets no data of the tenant
};

template <>
struct EnumWords<RecipientRole>
{
    static constexpr auto words = enumWords<RecipientRole>({
        {RecipientRole::Processor, "processor"},
        {RecipientRole::IndependentController, "independent-controller"},
        {RecipientRole::IndependentOrJoint, "independent-or-joint"},
        {RecipientRole::DecidePerContract, "decide-per-contract"},
        {RecipientRole::NoDisclosure, "no-disclosure"},
    });
};

// Whether the statement names the recipient, or only what it describes leads to one.
enum class RecipientBasis { Named, Inferred };

template <>
struct EnumWords<RecipientBasis>
{
    static constexpr auto words = enumWords<RecipientBasis>({
        {RecipientBasis::Named, "named"},
        {RecipientBasis::Inferred, "inferred"},
    });
};

// Whether the statement promises that the person hears of it, as far as no law forbids that.
enum class NoticePromise { Silent, Beforehand, Told };

template <>
struct EnumWords<NoticePromise>
{
    static constexpr auto words = enumWords<NoticePromise>({
        {NoticePromise::Silent, "silent"},
        {NoticePromise::Beforehand, "beforehand"},
        {NoticePromise::Told, "told"},
    });
};

// Somebody who receives personal data according to the statement (Art. 4(9), 13(1)(e)).
struct NamedRecipient
{
    LocalText name;
    RecipientBasis known = RecipientBasis::Named;
    LocalText purpose;
    std::vector<LocalText> receives; // kinds of data, never the data
    LocalText legalBasis;            // as the statement names it; empty when it names none
    RecipientRole role = RecipientRole::DecidePerContract;
    LocalText condition;
    LocalText notice; // what was promised about telling the person
    LocalText note;
    RecipientKind kind = RecipientKind::Other;
    NoticePromise told = NoticePromise::Silent;
    std::optional<Country> country = {}; // none: in the Netherlands, as far as anybody says

    friend bool operator==(const NamedRecipient &, const NamedRecipient &) = default;
};

} // namespace balie
