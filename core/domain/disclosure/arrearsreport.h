// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"

#include <QDate>

namespace balie {

// What the tenant said to the offer to pass the data on.
enum class TenantsWord { NotRefused, Refused };

template <>
struct EnumWords<TenantsWord>
{
    static constexpr auto words = enumWords<TenantsWord>({
        {TenantsWord::NotRefused, "not-refused"},
        {TenantsWord::Refused, "refused"},
    });
};

// What a landlord must have done before the municipality hears of arrears: Besluit gemeentelijke schuldhulpverlening art. 2
// (Stb. 2020, 240). The four conditions, each with its day.
struct ArrearsReport
{
    QDate contactSought; // personal contact was attempted
    QDate helpNamed;     // the possibilities of debt help were pointed out
    QDate reminded;      // one written reminder at least
    QDate offered;       // it was offered, in writing, to pass the data on with consent
    TenantsWord tenant = TenantsWord::NotRefused;

    friend bool operator==(const ArrearsReport &, const ArrearsReport &) = default;
};

// Errors: DisclosureForbidden (fact "reason": "arrears-refused" when the tenant refused; "arrears-conditions" when a step was
// not done before the data went, with fact "missing": "contact", "help", "reminder", "offer").
Result<void> checkArrears(const ArrearsReport &report, QDate disclosed);

} // namespace balie
