// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"
#include "core/domain/processing/legalbasis.h"

#include <QDate>

#include <optional>

namespace balie {

// The description of one thing that an organisation does with data (Art. 30(1)), in the words in which a person
// is told of it (Art. 15(1)(a) to (d), (g), (h) and 15(2)). Kept once, told in every answer that it concerns.
struct Processing
{
    ProcessingId id;
    OrganisationId organisation;
    ShortText name;       // "Huurovereenkomst": as the officer and the person know it
    LongText purpose = {};     // (a)
    LegalBasis basis = LegalBasis::Contract;
    LongText basisWords = {};  // which law, which interest; may be empty
    LongText persons = {};     // whom it concerns, Art. 30(1)(c); may be empty
    LongText categories = {};  // (b)
    LongText recipients = {};  // (c); empty: nobody
    LongText period = {};      // (d)
    LongText source = {};      // (g); empty: the person itself
    LongText automated = {};   // (h); empty: no computer decides alone
    LongText transfers = {};   // 15(2), with the safeguards; empty: none outside the EEA
    std::optional<QDate> ended = {}; // from that day on it is done no longer
    int revision = 0;

    friend bool operator==(const Processing &, const Processing &) = default;
};

// What an answer cannot do without. Error: Empty (fact "field": "purpose", "categories" or "period"), and
// ReasonMissing (fact "field": "basis-words") for a basis that must be named: a legitimate interest, the law that
// obliges, the public task (Art. 13(1)(c) and (d)).
Result<void> checkProcessing(const Processing &processing);

} // namespace balie
