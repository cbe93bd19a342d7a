// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventcodec.h"

#include "core/store/payloadfields.h"
#include "core/store/payloadputs.h"

#include <QJsonArray>
#include <QJsonDocument>

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
};

Received received(PayloadFields &json)
{
    return {json.word<Channel>("channel"), json.time("at")};
}

IdentityConfirmed identityConfirmed(PayloadFields &json)
{
    IdentityCheck check;
    check.level = json.level("level");
    check.means = json.words<IdentityMeans>("means");
    check.employee = json.line("employee");
    check.reason = json.line("reason");
    if (json.has("copy-deleted-by"))
        check.copyDeletedBy = json.day("copy-deleted-by");
    // Only what succeeded was entered before the outcome was kept.
    check.outcome = json.wordIfAny<IdentityOutcome>("outcome").value_or(IdentityOutcome::Established);
    check.circumstances = json.words<IdentityCircumstance>("circumstances");
    return {check};
}

Answered answered(PayloadFields &json)
{
    Answered answer;
    for (PayloadFields decision : json.objects("decisions")) {
        answer.decisions.push_back({decision.word<Right>("right"), decision.word<Outcome>("outcome"),
                                    decision.wordIfAny<RefusalGround>("ground"), decision.text("weighing")});
        json.failAs(decision);
    }
    answer.sentBy = json.word<SentBy>("sent-by");
    return answer;
}

OthersWeighed othersWeighed(PayloadFields &json)
{
    std::optional<EventId> replaces;
    if (json.has("replaces"))
        replaces = json.id<EventId>("replaces");
    return {json.neededLine("item"), json.neededLine("whose"), json.word<OthersTreatment>("treatment"),
            json.wordIfAny<RefusalGround>("ground"), json.text("weighing"), replaces};
}

using Decode = Happening (*)(PayloadFields &);

const QHash<QString, Decode> &decoders()
{
    static const QHash<QString, Decode> table{
        {QStringLiteral("received"), [](PayloadFields &json) -> Happening { return received(json); }},
        {QStringLiteral("acknowledged"), [](PayloadFields &json) -> Happening { return Acknowledged{json.word<SentBy>("sent-by")}; }},
        {QStringLiteral("identity-asked"), [](PayloadFields &json) -> Happening { return IdentityAsked{json.text("asked"), json.text("doubt")}; }},
        {QStringLiteral("identity-confirmed"), [](PayloadFields &json) -> Happening { return identityConfirmed(json); }},
        {QStringLiteral("clock-paused"), [](PayloadFields &json) -> Happening { return ClockPaused{json.word<PauseGround>("ground"), json.text("asked"), json.text("doubt")}; }},
        {QStringLiteral("clock-resumed"), [](PayloadFields &) -> Happening { return ClockResumed{}; }},
        {QStringLiteral("extension-told"), [](PayloadFields &json) -> Happening { return ExtensionTold{json.word<ExtensionGround>("ground"), json.text("reason")}; }},
        {QStringLiteral("point-settled"), [](PayloadFields &json) -> Happening { return PointSettled{json.plain("point"), json.word<PointResult>("result"), json.line("by"), json.text("note")}; }},
        {QStringLiteral("answered"), [](PayloadFields &json) -> Happening { return answered(json); }},
        {QStringLiteral("withdrawn"), [](PayloadFields &json) -> Happening { return Withdrawn{json.text("reason")}; }},
        {QStringLiteral("closed"), [](PayloadFields &) -> Happening { return Closed{}; }},
        {QStringLiteral("reopened"), [](PayloadFields &json) -> Happening { return Reopened{json.text("reason")}; }},
        {QStringLiteral("struck-out"), [](PayloadFields &json) -> Happening { return StruckOut{json.text("reason")}; }},
        {QStringLiteral("breach-suspected"), [](PayloadFields &json) -> Happening { return BreachSuspected{json.text("what")}; }},
        {QStringLiteral("receipt-corrected"), [](PayloadFields &json) -> Happening { return ReceiptCorrected{json.day("was"), json.day("received"), json.text("reason")}; }},
        {QStringLiteral("revoked"), [](PayloadFields &json) -> Happening { return Revoked{json.id<EventId>("event"), json.text("reason")}; }},
        {QStringLiteral("noted"), [](PayloadFields &json) -> Happening { return Noted{json.text("text")}; }},
        {QStringLiteral("linked"), [](PayloadFields &json) -> Happening { return Linked{json.id<RequestId>("other"), json.text("reason")}; }},
        {QStringLiteral("rights-corrected"), [](PayloadFields &json) -> Happening { return RightsCorrected{json.words<Right>("rights"), json.text("reason")}; }},
        {QStringLiteral("search-asked"), [](PayloadFields &json) -> Happening { return SearchAsked{json.neededLine("system"), json.neededLine("colleague"), json.neededLine("key"), json.day("answer-by")}; }},
        {QStringLiteral("search-reminded"), [](PayloadFields &json) -> Happening { return SearchReminded{json.id<EventId>("search"), json.day("answer-by")}; }},
        {QStringLiteral("search-signed"), [](PayloadFields &json) -> Happening { return SearchSigned{json.id<EventId>("search"), json.word<SearchResult>("result"), json.neededLine("by"), json.text("found")}; }},
        {QStringLiteral("others-weighed"), [](PayloadFields &json) -> Happening { return othersWeighed(json); }},
        {QStringLiteral("processing-named"), [](PayloadFields &json) -> Happening { return ProcessingNamed{json.ids<ProcessingId>("descriptions")}; }},
        {QStringLiteral("complaint-made"), [](PayloadFields &json) -> Happening { return ComplaintMade{json.word<ComplaintBody>("body"), json.text("contested"), json.line("reference"), json.line("contact"), json.dayIfAny("answer-by")}; }},
        {QStringLiteral("complaint-detailed"), [](PayloadFields &json) -> Happening { return ComplaintDetailed{json.id<EventId>("complaint"), json.line("reference"), json.line("contact"), json.dayIfAny("answer-by")}; }},
        {QStringLiteral("demand-made"), [](PayloadFields &json) -> Happening { return DemandMade{json.id<EventId>("complaint"), json.text("demand"), json.day("answer-by")}; }},
        {QStringLiteral("demand-deferred"), [](PayloadFields &json) -> Happening { return DemandDeferred{json.id<EventId>("demand"), json.day("answer-by"), json.text("reason")}; }},
        {QStringLiteral("demand-answered"), [](PayloadFields &json) -> Happening { return DemandAnswered{json.id<EventId>("demand"), json.text("answer"), json.word<SentBy>("sent-by")}; }},
        {QStringLiteral("complaint-ended"), [](PayloadFields &json) -> Happening { return ComplaintEnded{json.id<EventId>("complaint"), json.word<ComplaintOutcome>("outcome"), json.text("words")}; }},
    };
    return table;
}

} // namespace

QJsonObject happeningToJson(const Happening &what)
{
    Encode encode;
    std::visit(encode, what);
    return encode.json;
}

QByteArray encodeHappening(const Happening &what)
{
    return QJsonDocument(happeningToJson(what)).toJson(QJsonDocument::Compact);
}

Result<Happening> decodeHappening(const QString &kind, const QByteArray &payload)
{
    const Decode decode = decoders().value(kind);
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!decode || !document.isObject())
        return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("kind"), kind);
    PayloadFields fields(document.object());
    Happening what = decode(fields);
    if (!fields.fault().isEmpty())
        return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("kind"), kind).with(QStringLiteral("key"), fields.fault());
    return what;
}

} // namespace balie
