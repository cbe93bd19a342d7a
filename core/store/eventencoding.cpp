// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of eventcodec.h.
#include "core/store/eventcodec.h"

#include "core/store/payloadputs.h"

#include <QJsonArray>

namespace balie {

namespace {

using namespace happened;

QJsonObject decisionToJson(const RightDecision &decision)
{
    QJsonObject json;
    put(json, "right", decision.right);
    put(json, "outcome", decision.outcome);
    if (decision.ground)
        put(json, "ground", *decision.ground);
    put(json, "weighing", decision.weighing);
    return json;
}

// One overload a kind, so that a new kind that is not written does not compile.
struct Encode
{
    QJsonObject json = {};

    void operator()(const Received &x)
    {
        put(json, "channel", x.channel);
        if (x.at)
            put(json, "at", x.at->toString(QStringLiteral("HH:mm")));
    }
    void operator()(const Acknowledged &x) { put(json, "sent-by", x.sentBy); }
    void operator()(const IdentityAsked &x)
    {
        put(json, "asked", x.asked);
        put(json, "doubt", x.doubt);
    }
    void operator()(const IdentityConfirmed &x)
    {
        json.insert(QStringLiteral("level"), static_cast<int>(x.check.level));
        put(json, "means", x.check.means);
        put(json, "employee", x.check.employee);
        put(json, "reason", x.check.reason);
        if (x.check.copyDeletedBy)
            put(json, "copy-deleted-by", x.check.copyDeletedBy->toString(Qt::ISODate));
        put(json, "outcome", x.check.outcome);
        if (!x.check.circumstances.empty())
            put(json, "circumstances", x.check.circumstances);
    }
    void operator()(const ClockPaused &x)
    {
        put(json, "ground", x.ground);
        put(json, "asked", x.asked);
        put(json, "doubt", x.doubt);
    }
    void operator()(const ClockResumed &) {}
    void operator()(const ExtensionTold &x)
    {
        put(json, "ground", x.ground);
        put(json, "reason", x.reason);
    }
    void operator()(const PointSettled &x)
    {
        put(json, "point", x.point);
        put(json, "result", x.result);
        put(json, "by", x.by);
        put(json, "note", x.note);
    }
    void operator()(const Answered &x)
    {
        QJsonArray decisions;
        for (const RightDecision &decision : x.decisions)
            decisions.append(decisionToJson(decision));
        json.insert(QStringLiteral("decisions"), decisions);
        put(json, "sent-by", x.sentBy);
    }
    void operator()(const Withdrawn &x) { put(json, "reason", x.reason); }
    void operator()(const Closed &) {}
    void operator()(const Reopened &x) { put(json, "reason", x.reason); }
    void operator()(const StruckOut &x) { put(json, "reason", x.reason); }
    void operator()(const BreachSuspected &x) { put(json, "what", x.what); }
    void operator()(const ReceiptCorrected &x)
    {
        put(json, "was", x.was.toString(Qt::ISODate));
        put(json, "received", x.received.toString(Qt::ISODate));
        put(json, "reason", x.reason);
    }
    void operator()(const Revoked &x)
    {
        put(json, "event", x.event.toString());
        put(json, "reason", x.reason);
    }
    void operator()(const Noted &x) { put(json, "text", x.text); }
    void operator()(const Linked &x)
    {
        put(json, "other", x.other.toString());
        put(json, "reason", x.reason);
    }
    void operator()(const RightsCorrected &x)
    {
        put(json, "rights", x.rights);
        put(json, "reason", x.reason);
    }
    void operator()(const SearchAsked &x)
    {
        put(json, "system", x.system);
        put(json, "colleague", x.colleague);
        put(json, "key", x.key);
        put(json, "answer-by", x.answerBy.toString(Qt::ISODate));
    }
    void operator()(const SearchReminded &x)
    {
        put(json, "search", x.search.toString());
        put(json, "answer-by", x.answerBy.toString(Qt::ISODate));
    }
    void operator()(const SearchSigned &x)
    {
        put(json, "search", x.search.toString());
        put(json, "result", x.result);
        put(json, "by", x.by);
        put(json, "found", x.found);
    }
    void operator()(const OthersWeighed &x)
    {
        put(json, "item", x.item);
        put(json, "whose", x.whose);
        put(json, "treatment", x.treatment);
        if (x.ground)
            put(json, "ground", *x.ground);
        put(json, "weighing", x.weighing);
        if (x.replaces)
            put(json, "replaces", x.replaces->toString());
    }
    void operator()(const ProcessingNamed &x)
    {
        QJsonArray descriptions;
        for (const ProcessingId &id : x.descriptions)
            descriptions.append(id.toString());
        json.insert(QStringLiteral("descriptions"), descriptions);
    }
    void operator()(const ComplaintMade &x)
    {
        put(json, "body", x.body);
        put(json, "contested", x.contested);
        put(json, "reference", x.reference);
        put(json, "contact", x.contact);
        put(json, "answer-by", x.answerBy);
    }
    void operator()(const ComplaintDetailed &x)
    {
        put(json, "complaint", x.complaint.toString());
        put(json, "reference", x.reference);
        put(json, "contact", x.contact);
        put(json, "answer-by", x.answerBy);
    }
    void operator()(const DemandMade &x)
    {
        put(json, "complaint", x.complaint.toString());
        put(json, "demand", x.demand);
        put(json, "answer-by", x.answerBy.toString(Qt::ISODate));
    }
    void operator()(const DemandDeferred &x)
    {
        put(json, "demand", x.demand.toString());
        put(json, "answer-by", x.answerBy.toString(Qt::ISODate));
        put(json, "reason", x.reason);
    }
    void operator()(const DemandAnswered &x)
    {
        put(json, "demand", x.demand.toString());
        put(json, "answer", x.answer);
        put(json, "sent-by", x.sentBy);
    }
    void operator()(const ComplaintEnded &x)
    {
        put(json, "complaint", x.complaint.toString());
        put(json, "outcome", x.outcome);
        put(json, "words", x.words);
    }
    void operator()(const RecipientTold &x)
    {
        put(json, "recipient", x.recipient.toString());
        put(json, "name", x.name);
        put(json, "outcome", x.outcome);
        if (x.sentBy)
            put(json, "sent-by", *x.sentBy);
        put(json, "words", x.words);
    }
    void operator()(const RecipientAnswered &x)
    {
        put(json, "recipient", x.recipient.toString());
        put(json, "answer", x.answer);
    }
};

} // namespace

QJsonObject happeningToJson(const Happening &what)
{
    Encode encode;
    std::visit(encode, what);
    return encode.json;
}

} // namespace balie
