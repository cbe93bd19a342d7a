// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"
#include "core/domain/right/outcome.h"

#include <QDate>

#include <optional>
#include <vector>

namespace balie {

// What a search in one system brought.
enum class SearchResult { Found, NothingFound };

template <>
struct EnumWords<SearchResult>
{
    static constexpr auto words = enumWords<SearchResult>({
        {SearchResult::Found, "found"},
        {SearchResult::NothingFound, "nothing-found"},
    });
};

// What became of a place in the file where somebody else is named (GDPR Art. 15(4); UAVG 41(1)(i)).
enum class OthersTreatment { Given, BlackedOut, Withheld };

template <>
struct EnumWords<OthersTreatment>
{
    static constexpr auto words = enumWords<OthersTreatment>({
        {OthersTreatment::Given, "given"},
        {OthersTreatment::BlackedOut, "blacked-out"},
        {OthersTreatment::Withheld, "withheld"},
    });
};

// What happens while the data of the person are gathered (Art. 15(1); EDPB Guidelines 01/2022, 166).
namespace happened {

// Somebody is to search one system, and to answer by a day.
struct SearchAsked
{
    ShortText system;
    ShortText colleague;
    ShortText key; // what to search by: name, address, number of the contract; never a BSN
    QDate answerBy;
    friend bool operator==(const SearchAsked &, const SearchAsked &) = default;
};

struct SearchReminded
{
    EventId search; // the event that asked
    QDate answerBy;
    friend bool operator==(const SearchReminded &, const SearchReminded &) = default;
};

// Who searched says what came of it; that nothing was found is an answer too.
struct SearchSigned
{
    EventId search;
    SearchResult result = SearchResult::NothingFound;
    ShortText by;
    LongText found; // what, and where it lies
    friend bool operator==(const SearchSigned &, const SearchSigned &) = default;
};

// One place where data of somebody else stand, and what was done with them.
struct OthersWeighed
{
    ShortText item;  // "Melding van 3 maart"
    ShortText whose; // "een buurvrouw"; never told to the person
    OthersTreatment treatment = OthersTreatment::BlackedOut;
    std::optional<RefusalGround> ground; // where they were not given
    LongText weighing;
    std::optional<EventId> replaces;     // the earlier weighing of the same place
    friend bool operator==(const OthersWeighed &, const OthersWeighed &) = default;
};

// Which of the organisation's descriptions of processing (Art. 30) concern the person; the last list counts.
struct ProcessingNamed
{
    std::vector<ProcessingId> descriptions;
    friend bool operator==(const ProcessingNamed &, const ProcessingNamed &) = default;
};

} // namespace happened

} // namespace balie
