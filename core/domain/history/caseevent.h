// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"
#include "core/domain/history/complaintevents.h"
#include "core/domain/history/recipientevents.h"
#include "core/domain/history/searchevents.h"
#include "core/domain/identity/identitycheck.h"
#include "core/domain/right/channel.h"
#include "core/domain/right/outcome.h"
#include "core/domain/right/right.h"

#include <QTime>

#include <optional>
#include <variant>
#include <vector>

namespace balie {

// Why the clock stands still (EDPB Guidelines 01/2022, 159; recital 63).
enum class PauseGround { Identity, Specification };

template <>
struct EnumWords<PauseGround>
{
    static constexpr auto words = enumWords<PauseGround>({
        {PauseGround::Identity, "identity"},
        {PauseGround::Specification, "specification"},
    });
};

// Why the term may be extended (GDPR Art. 12(3)): the complexity or the number of the requests.
enum class ExtensionGround { Complexity, Number };

template <>
struct EnumWords<ExtensionGround>
{
    static constexpr auto words = enumWords<ExtensionGround>({
        {ExtensionGround::Complexity, "complexity"},
        {ExtensionGround::Number, "number"},
    });
};

// How a point of a checklist was settled.
enum class PointResult { Done, NothingFound, NotApplicable };

template <>
struct EnumWords<PointResult>
{
    static constexpr auto words = enumWords<PointResult>({
        {PointResult::Done, "done"},
        {PointResult::NothingFound, "nothing-found"},
        {PointResult::NotApplicable, "not-applicable"},
    });
};

// What was decided on one right, with ground and weighing where it was refused in whole or in part.
struct RightDecision
{
    Right right = Right::Access;
    Outcome outcome = Outcome::Granted;
    std::optional<RefusalGround> ground;
    LongText weighing;

    friend bool operator==(const RightDecision &, const RightDecision &) = default;
};

// Refused in whole or in part: the person hears no, or less (Art. 12(4)).
bool isRefusal(const RightDecision &decision);

// The things that can happen to a case. One struct a kind; its fields are what the register must
// hold of it (domain facts, 2.4), beside the day and the moment of entry that every event has.
namespace happened {

// Always the first event. The day is the day on which the request reached any official channel.
struct Received
{
    Channel channel = Channel::Phone;
    std::optional<QTime> at;
    friend bool operator==(const Received &, const Received &) = default;
};

struct Acknowledged
{
    SentBy sentBy = SentBy::Email;
    friend bool operator==(const Acknowledged &, const Acknowledged &) = default;
};

// Stops the clock until the identity is confirmed, if it was asked without undue delay.
struct IdentityAsked
{
    LongText asked; // what would be enough
    LongText doubt; // why there was reasonable doubt, GDPR Art. 12(6)
    friend bool operator==(const IdentityAsked &, const IdentityAsked &) = default;
};

// An attempt to establish who the person is, and what came of it. One that failed moves neither the state
// nor the clock.
struct IdentityConfirmed
{
    IdentityCheck check;
    friend bool operator==(const IdentityConfirmed &, const IdentityConfirmed &) = default;
};

struct ClockPaused
{
    PauseGround ground = PauseGround::Specification;
    LongText asked;
    LongText doubt = {}; // who it is: why there was reasonable doubt
    friend bool operator==(const ClockPaused &, const ClockPaused &) = default;
};

struct ClockResumed
{
    friend bool operator==(const ClockResumed &, const ClockResumed &) = default;
};

// The day is the day on which the notice was sent. Kept also when it went too late: then it is a
// message that moves no date.
struct ExtensionTold
{
    ExtensionGround ground = ExtensionGround::Complexity;
    LongText reason;
    friend bool operator==(const ExtensionTold &, const ExtensionTold &) = default;
};

struct PointSettled
{
    QString point; // a word of the checklist
    PointResult result = PointResult::Done;
    std::optional<ShortText> by;
    LongText note;
    friend bool operator==(const PointSettled &, const PointSettled &) = default;
};

struct Answered
{
    std::vector<RightDecision> decisions; // one for each right of the case
    SentBy sentBy = SentBy::Letter;
    friend bool operator==(const Answered &, const Answered &) = default;
};

struct Withdrawn
{
    LongText reason;
    friend bool operator==(const Withdrawn &, const Withdrawn &) = default;
};

struct Closed
{
    friend bool operator==(const Closed &, const Closed &) = default;
};

struct Reopened
{
    LongText reason;
    friend bool operator==(const Reopened &, const Reopened &) = default;
};

// The case was entered by mistake; it keeps its number.
struct StruckOut
{
    LongText reason;
    friend bool operator==(const StruckOut &, const StruckOut &) = default;
};

// The answer, or part of it, went to the wrong person: a possible data breach (Art. 4(12), 33).
struct BreachSuspected
{
    LongText what;
    friend bool operator==(const BreachSuspected &, const BreachSuspected &) = default;
};

// The day of receipt was entered wrongly; the day of the event is that on which it was put right.
struct ReceiptCorrected
{
    QDate was;
    QDate received; // as it should have been
    LongText reason;
    friend bool operator==(const ReceiptCorrected &, const ReceiptCorrected &) = default;
};

// An earlier event was entered wrongly and counts no longer. Nothing is ever rewritten.
struct Revoked
{
    EventId event;
    LongText reason;
    friend bool operator==(const Revoked &, const Revoked &) = default;
};

struct Noted
{
    LongText text;
    friend bool operator==(const Noted &, const Noted &) = default;
};

// The case hangs together with another one.
struct Linked
{
    RequestId other;
    LongText reason;
    friend bool operator==(const Linked &, const Linked &) = default;
};

// The rights of the case were read wrongly at first; the list is the one from now on.
struct RightsCorrected
{
    std::vector<Right> rights;
    LongText reason;
    friend bool operator==(const RightsCorrected &, const RightsCorrected &) = default;
};

} // namespace happened

using Happening = std::variant<happened::Received, happened::Acknowledged, happened::IdentityAsked,
                               happened::IdentityConfirmed, happened::ClockPaused, happened::ClockResumed,
                               happened::ExtensionTold, happened::PointSettled, happened::Answered,
                               happened::Withdrawn, happened::Closed, happened::Reopened, happened::StruckOut,
                               happened::BreachSuspected, happened::ReceiptCorrected, happened::Revoked,
                               happened::Noted, happened::Linked, happened::RightsCorrected,
                               happened::SearchAsked, happened::SearchReminded, happened::SearchSigned,
                               happened::OthersWeighed, happened::ProcessingNamed, happened::ComplaintMade,
                               happened::ComplaintDetailed, happened::DemandMade, happened::DemandDeferred,
                               happened::DemandAnswered, happened::ComplaintEnded, happened::RecipientTold,
                               happened::RecipientAnswered>;

// One thing that happened to a case: on which day it happened, when it was entered and by whom.
struct CaseEvent
{
    EventId id;
    QDate on;
    Instant recorded;
    std::optional<UserId> by; // nobody: the program itself
    Happening what;

    friend bool operator==(const CaseEvent &, const CaseEvent &) = default;
};

// An identification that established who the person is, and one that did not.
bool isEstablished(const Happening &what);
bool isFailedCheck(const Happening &what);

// The word of an event's kind, as the store and the command line write it: "received",
// "identity-asked", "extension-told", …
QString kindWord(const Happening &what);

} // namespace balie
