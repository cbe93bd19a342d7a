// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventcodec.h"

#include "core/store/payloadfields.h"

#include <QJsonDocument>

namespace balie {

namespace {

using namespace happened;

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
        {QStringLiteral("recipient-told"), [](PayloadFields &json) -> Happening { return RecipientTold{json.id<RecipientId>("recipient"), json.neededLine("name"), json.word<NoticeOutcome>("outcome"), json.wordIfAny<SentBy>("sent-by"), json.text("words")}; }},
        {QStringLiteral("recipient-answered"), [](PayloadFields &json) -> Happening { return RecipientAnswered{json.id<RecipientId>("recipient"), json.text("answer")}; }},
    };
    return table;
}

} // namespace

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
