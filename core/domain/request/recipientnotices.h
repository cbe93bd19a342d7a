// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"

#include <optional>
#include <vector>

namespace balie {

// What became of one recipient in a case (Art. 19): told, or why not, and what it answered.
struct RecipientNotice
{
    RecipientId recipient;
    happened::RecipientTold told;
    QDate on;
    std::optional<LongText> answer;
    std::optional<QDate> answeredOn;

    friend bool operator==(const RecipientNotice &, const RecipientNotice &) = default;
};

// In the order in which each was settled last; those that stand.
std::vector<RecipientNotice> noticesOf(const History &history);

// Whether the answer that stands obliges to tell who got the data: a rectification, an erasure or a restriction that was
// granted at least in part.
bool mustTellRecipients(const History &history);

// Errors: ReasonMissing (fact "field": "words") where it was not told and nobody says why; OutcomeMissing (fact "field":
// "sent-by") where it was told and nobody says how.
Result<void> checkRecipientTold(const happened::RecipientTold &told);
// Errors: RecipientUnknown for one that was not told; Empty (fact "key": "answer"); DateOutOfOrder for a day before it was told.
Result<void> checkRecipientAnswered(const History &history, const happened::RecipientAnswered &answered, QDate on);

} // namespace balie
