// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"
#include "core/domain/right/channel.h"

#include <optional>

namespace balie {

// What became of telling somebody who got the data that they were corrected, erased or restricted (Art. 19).
enum class NoticeOutcome {
    Told,
    Impossible,
    Disproportionate, // it would take a disproportionate effort
    HasNone,          // it turned out to have nothing of this person, or not any more
};

template <>
struct EnumWords<NoticeOutcome>
{
    static constexpr auto words = enumWords<NoticeOutcome>({
        {NoticeOutcome::Told, "told"},
        {NoticeOutcome::Impossible, "impossible"},
        {NoticeOutcome::Disproportionate, "disproportionate"},
        {NoticeOutcome::HasNone, "has-none"},
    });
};

namespace happened {

// The last one of a recipient counts. The name is as it was on that day.
struct RecipientTold
{
    RecipientId recipient;
    ShortText name;
    NoticeOutcome outcome = NoticeOutcome::Told;
    std::optional<SentBy> sentBy; // where it was told
    LongText words;               // what was asked, or why it was not told
    friend bool operator==(const RecipientTold &, const RecipientTold &) = default;
};

// What it said: that the data are gone there too, or why not.
struct RecipientAnswered
{
    RecipientId recipient;
    LongText answer;
    friend bool operator==(const RecipientAnswered &, const RecipientAnswered &) = default;
};

} // namespace happened

} // namespace balie
