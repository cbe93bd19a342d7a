// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"

#include <QDate>

#include <optional>
#include <vector>

namespace balie {

// Why something may not be destroyed though its period is over.
enum class HoldKind {
    Restriction, // Art. 18: kept for the person, and used for nothing else
    OpenCase,    // a request or a complaint that is not closed
    Claim,       // Art. 17(3)(e)
    Collection,  // arrears with a bailiff, or a payment arrangement
    Audit,
    Archive,     // its system keeps it for good (VERA's ARCHIEFNOMINATIE BEW)
    Duty,        // its system says that a law or a contract obliges to keep it (ARCHIEFSTATUS BEW)
    Blocked,     // its system blocked it: an investigation, a procedure, an objection or a request (ARCHIEFSTATUS GEB)
};

template <>
struct EnumWords<HoldKind>
{
    static constexpr auto words = enumWords<HoldKind>({
        {HoldKind::Restriction, "restriction"},
        {HoldKind::OpenCase, "open-case"},
        {HoldKind::Claim, "claim"},
        {HoldKind::Collection, "collection"},
        {HoldKind::Audit, "audit"},
        {HoldKind::Archive, "archive"},
        {HoldKind::Duty, "duty"},
        {HoldKind::Blocked, "blocked"},
    });
};

// Somebody says: not now. A hold has an owner and a day on which that person looks again, so that none stays for ever.
// It never ends by itself.
struct Hold
{
    HoldKind kind = HoldKind::Claim;
    ShortText owner;
    LongText reason;
    QDate from;
    QDate reviewOn;
    std::optional<QDate> lifted; // from this day on it stands no more

    bool standsOn(QDate day) const;
    // Whether it still stands and the day to look again has come.
    bool needsReview(QDate today) const;

    friend bool operator==(const Hold &, const Hold &) = default;
};

// Errors: NotADate, Empty, DateOutOfOrder (a day before that of the hold itself); fact "key": "from", "reason",
// "reviewOn", "lifted".
Result<void> checkHold(const Hold &hold);

} // namespace balie
