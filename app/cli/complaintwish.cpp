// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complaintwish.h"

#include "app/cli/actfields.h"

#include <algorithm>

namespace balie {

namespace {

Result<LongText> requiredLong(const CommandCall &call, const char *option)
{
    return call.requiredText(option).and_then([&](const QString &) { return longText(call, option); }).and_then([&](const LongText &text) {
        return text.isEmpty() ? Result<LongText>(Error(ErrorCode::Empty).with(QStringLiteral("option"), QString::fromLatin1(option))) : text;
    });
}

// What is told of a complaint, at once or later.
struct Told
{
    std::optional<ShortText> reference;
    std::optional<ShortText> contact;
    std::optional<QDate> answerBy;
};

Result<Told> told(const CommandCall &call)
{
    const Result<std::optional<ShortText>> reference = shortText(call, "--reference");
    const Result<std::optional<ShortText>> contact = shortText(call, "--contact");
    const Result<std::optional<QDate>> answerBy = call.date("--answer-by");
    if (!reference || !contact)
        return reference ? contact.error() : reference.error();
    if (!answerBy)
        return answerBy.error();
    return Told{*reference, *contact, *answerBy};
}

Result<Happening> complained(const CommandCall &call)
{
    const Result<ComplaintBody> body = requiredWord<ComplaintBody>(call, "--to");
    const Result<LongText> contested = requiredLong(call, "--text");
    if (!body || !contested)
        return body ? contested.error() : body.error();
    return told(call).transform([&](const Told &known) {
        return Happening(happened::ComplaintMade{*body, *contested, known.reference, known.contact, known.answerBy});
    });
}

Result<Happening> demanded(const CommandCall &call)
{
    const Result<LongText> demand = requiredLong(call, "--text");
    if (!demand)
        return demand.error();
    return call.requiredDate("--answer-by").transform([&](QDate day) { return Happening(happened::DemandMade{unknownEvent, *demand, day}); });
}

Result<Happening> deferred(const CommandCall &call)
{
    const Result<LongText> reason = longText(call, "--reason");
    if (!reason)
        return reason.error();
    return call.requiredDate("--answer-by").transform([&](QDate day) { return Happening(happened::DemandDeferred{unknownEvent, day, *reason}); });
}

Result<Happening> demandAnswered(const CommandCall &call)
{
    const Result<LongText> answer = longText(call, "--text");
    if (!answer)
        return answer.error();
    return requiredWord<SentBy>(call, "--sent-by").transform([&](SentBy by) { return Happening(happened::DemandAnswered{unknownEvent, *answer, by}); });
}

Result<Happening> ended(const CommandCall &call)
{
    const Result<ComplaintOutcome> outcome = requiredWord<ComplaintOutcome>(call, "--outcome");
    if (!outcome)
        return outcome.error();
    return longText(call, "--text").transform([&](const LongText &words) { return Happening(happened::ComplaintEnded{unknownEvent, *outcome, words}); });
}

Error several(ErrorCode code)
{
    return Error(code).with(QStringLiteral("reason"), QStringLiteral("several"));
}

enum class Which { Open, Any };

Result<EventId> complaintNamed(const CommandCall &call, const History &history, Which which)
{
    const Result<std::optional<ComplaintBody>> body = call.word<ComplaintBody>("--to");
    if (!body)
        return body.error();
    std::vector<Complaint> fitting = complaintsOf(history);
    std::erase_if(fitting, [&](const Complaint &one) { return *body && one.made.body != **body; });
    const bool hasOpen = std::any_of(fitting.begin(), fitting.end(), [](const Complaint &one) { return one.isOpen(); });
    if (hasOpen || which == Which::Open)
        std::erase_if(fitting, [](const Complaint &one) { return !one.isOpen(); });
    if (fitting.empty())
        return Error(ErrorCode::ComplaintUnknown);
    if (fitting.size() > 1 && (hasOpen || !*body))
        return several(ErrorCode::ComplaintUnknown);
    return fitting.back().id; // of those that ended the last
}

Result<EventId> demandNamed(const CommandCall &call, const History &history)
{
    if (call.has("--event")) {
        const Result<EventId> named = EventId::from(call.text("--event"));
        return named ? named : named.error().with(QStringLiteral("option"), QStringLiteral("--event")).with(QStringLiteral("text"), call.text("--event").left(40));
    }
    const std::vector<Demand> open = openDemands(history);
    if (open.size() == 1)
        return open.front().id;
    return open.empty() ? Error(ErrorCode::DemandUnknown) : several(ErrorCode::DemandUnknown);
}

// Fills in the complaint or the demand, where the act has one.
struct Completion
{
    const CommandCall &call;
    const History &history;

    Result<EventId> operator()(happened::ComplaintDetailed &what) const { return keep(what.complaint, complaintNamed(call, history, Which::Any)); }
    Result<EventId> operator()(happened::DemandMade &what) const { return keep(what.complaint, complaintNamed(call, history, Which::Open)); }
    Result<EventId> operator()(happened::ComplaintEnded &what) const { return keep(what.complaint, complaintNamed(call, history, Which::Open)); }
    Result<EventId> operator()(happened::DemandDeferred &what) const { return keep(what.demand, demandNamed(call, history)); }
    Result<EventId> operator()(happened::DemandAnswered &what) const { return keep(what.demand, demandNamed(call, history)); }
    template <typename Other>
    Result<EventId> operator()(Other &) const { return unknownEvent; }

private:
    static Result<EventId> keep(EventId &place, const Result<EventId> &found)
    {
        if (found)
            place = *found;
        return found;
    }
};

} // namespace

Result<Happening> complaintWish(const CommandCall &call, RequestAction action)
{
    switch (action) {
    case RequestAction::Complain: return complained(call);
    case RequestAction::DetailComplaint:
        return told(call).transform([](const Told &known) { return Happening(happened::ComplaintDetailed{unknownEvent, known.reference, known.contact, known.answerBy}); });
    case RequestAction::Demand: return demanded(call);
    case RequestAction::DeferDemand: return deferred(call);
    case RequestAction::AnswerDemand: return demandAnswered(call);
    case RequestAction::EndComplaint: return ended(call);
    default: break;
    }
    Q_UNREACHABLE();
}

Result<Happening> ofComplaint(const CommandCall &call, const History &history, Happening what)
{
    return std::visit(Completion{call, history}, what).transform([&](const EventId &) { return what; });
}

bool isOfComplaint(const Happening &what)
{
    return std::holds_alternative<happened::ComplaintDetailed>(what) || std::holds_alternative<happened::DemandMade>(what)
        || std::holds_alternative<happened::DemandDeferred>(what) || std::holds_alternative<happened::DemandAnswered>(what)
        || std::holds_alternative<happened::ComplaintEnded>(what);
}

} // namespace balie
