// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/longtext.h"
#include "core/base/result.h"

#include <QDate>

#include <optional>

namespace balie {

// Whether the person was told that the data went.
enum class ToldWhen { Beforehand, Afterwards, Not };

template <>
struct EnumWords<ToldWhen>
{
    static constexpr auto words = enumWords<ToldWhen>({
        {ToldWhen::Beforehand, "beforehand"},
        {ToldWhen::Afterwards, "afterwards"},
        {ToldWhen::Not, "not"},
    });
};

// Telling the person (Art. 13(1)(e), 14(3)(c); what some statements promise): on which day, or why not.
struct PersonNotice
{
    ToldWhen when = ToldWhen::Not;
    std::optional<QDate> on = {};
    LongText why = {}; // not, or not yet

    friend bool operator==(const PersonNotice &, const PersonNotice &) = default;
};

// Errors: NotADate (fact "key": "told-on") where it was told and no day is given; DateOutOfOrder (fact "key": "told-on") for
// beforehand after the day of the disclosure, and afterwards before it; ReasonMissing (fact "field": "told-why") for not.
Result<void> checkNotice(const PersonNotice &notice, QDate disclosed);

} // namespace balie
