// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"
#include "core/domain/right/channel.h"

#include <QDate>

#include <optional>

namespace balie {

// To whom somebody complains: to the organisation itself, to the Autoriteit Persoonsgegevens (GDPR Art. 77),
// or by petition to the court (UAVG 35). One does not exclude the other.
enum class ComplaintBody { Organisation, Authority, Court };

template <>
struct EnumWords<ComplaintBody>
{
    static constexpr auto words = enumWords<ComplaintBody>({
        {ComplaintBody::Organisation, "organisation"},
        {ComplaintBody::Authority, "authority"},
        {ComplaintBody::Court, "court"},
    });
};

// How a complaint ended.
enum class ComplaintOutcome { Upheld, PartlyUpheld, Rejected, NotHandled, Settled, Withdrawn };

template <>
struct EnumWords<ComplaintOutcome>
{
    static constexpr auto words = enumWords<ComplaintOutcome>({
        {ComplaintOutcome::Upheld, "upheld"},
        {ComplaintOutcome::PartlyUpheld, "partly-upheld"},
        {ComplaintOutcome::Rejected, "rejected"},
        {ComplaintOutcome::NotHandled, "not-handled"},
        {ComplaintOutcome::Settled, "settled"},
        {ComplaintOutcome::Withdrawn, "withdrawn"},
    });
};

// What happens when the person does not leave it at the answer, or at the silence.
namespace happened {

struct ComplaintMade
{
    ComplaintBody body = ComplaintBody::Organisation;
    LongText contested;                 // what it is about, in the words of who complains
    std::optional<ShortText> reference; // of the authority or the court
    std::optional<ShortText> contact;   // who handles it there
    std::optional<QDate> answerBy;      // by when it is to be answered: the organisation promised it
    friend bool operator==(const ComplaintMade &, const ComplaintMade &) = default;
};

// What became known later. Each that is given counts from then on.
struct ComplaintDetailed
{
    EventId complaint; // the event that it began with
    std::optional<ShortText> reference;
    std::optional<ShortText> contact;
    std::optional<QDate> answerBy;
    friend bool operator==(const ComplaintDetailed &, const ComplaintDetailed &) = default;
};

// The authority asks for information or documents (Art. 31, 58(1)), or the court for a statement of defence.
struct DemandMade
{
    EventId complaint;
    LongText demand;
    QDate answerBy;
    friend bool operator==(const DemandMade &, const DemandMade &) = default;
};

// More time was given.
struct DemandDeferred
{
    EventId demand;
    QDate answerBy;
    LongText reason;
    friend bool operator==(const DemandDeferred &, const DemandDeferred &) = default;
};

struct DemandAnswered
{
    EventId demand;
    LongText answer; // what was sent, in a few words
    SentBy sentBy = SentBy::Letter;
    friend bool operator==(const DemandAnswered &, const DemandAnswered &) = default;
};

struct ComplaintEnded
{
    EventId complaint;
    ComplaintOutcome outcome = ComplaintOutcome::Settled;
    LongText words; // what was decided, offered or mended
    friend bool operator==(const ComplaintEnded &, const ComplaintEnded &) = default;
};

} // namespace happened

} // namespace balie
