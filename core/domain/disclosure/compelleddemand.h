// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/longtext.h"
#include "core/base/result.h"
#include "core/base/shorttext.h"

#include <QDate>

#include <optional>

namespace balie {

// Whether there was a choice.
enum class DemandForce {
    Formal,    // it must be obeyed: Sv 126nc and on, Awb 5:16, AWR 47
    Voluntary, // help that was asked for, after a weighing (UAVG 41(1)(d))
};

template <>
struct EnumWords<DemandForce>
{
    static constexpr auto words = enumWords<DemandForce>({
        {DemandForce::Formal, "formal"},
        {DemandForce::Voluntary, "voluntary"},
    });
};

// The person may not be told, by a law or an order, until a day or until further notice.
struct NoticeBan
{
    ShortText by; // the law or the order
    std::optional<QDate> until; // its last day; none: look again each half year (checkOn())

    // The day on which somebody sees whether the person can be told: the day after its last one.
    QDate checkOn(QDate disclosed) const;

    friend bool operator==(const NoticeBan &, const NoticeBan &) = default;
};

// An authority demanded the data, or asked for them: who, under which number and article, what exactly it was given and who
// approved that.
struct CompelledDemand
{
    DemandForce force = DemandForce::Formal;
    ShortText authority;
    ShortText reference;
    ShortText article; // "Sv 126nd"
    LongText given;    // the fields that it got, not what stood in them
    ShortText approvedBy;
    LongText weighing = {}; // of what was voluntary
    std::optional<NoticeBan> ban = {};

    friend bool operator==(const CompelledDemand &, const CompelledDemand &) = default;
};

// Errors: Empty (fact "key": "given"), ReasonMissing (fact "field": "weighing") for voluntary help without one, and
// DateOutOfOrder (fact "key": "until") for a ban that was over before the data went.
Result<void> checkDemand(const CompelledDemand &demand, QDate disclosed);

} // namespace balie
