// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventjson.h"

namespace balie {

namespace {

QJsonValue textOrNull(const LongText &text)
{
    return balie::textOrNull(text.toString());
}

QJsonValue textOrNull(const std::optional<ShortText> &text)
{
    return text ? QJsonValue(text->toString()) : QJsonValue();
}

QJsonObject reasonOf(const LongText &text)
{
    return {{QStringLiteral("reason"), textOrNull(text)}};
}

// One overload a kind; a new kind of event does not compile until it is here.
struct Content
{
    QJsonObject operator()(const happened::Received &what) const
    {
        return {{QStringLiteral("channel"), toWord(what.channel)},
                {QStringLiteral("at"), what.at ? QJsonValue(what.at->toString(QStringLiteral("HH:mm"))) : QJsonValue()}};
    }
    QJsonObject operator()(const happened::Acknowledged &what) const { return {{QStringLiteral("sent_by"), toWord(what.sentBy)}}; }
    QJsonObject operator()(const happened::IdentityAsked &what) const
    {
        return {{QStringLiteral("asked"), textOrNull(what.asked)}, {QStringLiteral("reason"), textOrNull(what.doubt)}};
    }
    QJsonObject operator()(const happened::IdentityConfirmed &what) const
    {
        QJsonArray means;
        for (IdentityMeans value : what.check.means)
            means.append(toWord(value));
        QJsonArray circumstances;
        for (IdentityCircumstance value : what.check.circumstances)
            circumstances.append(toWord(value));
        return {{QStringLiteral("level"), int(what.check.level)},
                {QStringLiteral("outcome"), toWord(what.check.outcome)},
                {QStringLiteral("circumstances"), circumstances},
                {QStringLiteral("means"), means},
                {QStringLiteral("checked_by"), textOrNull(what.check.employee)},
                {QStringLiteral("reason"), textOrNull(what.check.reason)},
                {QStringLiteral("copy_deleted_by"), isoOrNull(what.check.copyDeletedBy)}};
    }
    QJsonObject operator()(const happened::ClockPaused &what) const
    {
        return {{QStringLiteral("ground"), toWord(what.ground)}, {QStringLiteral("reason"), textOrNull(what.asked)},
                {QStringLiteral("doubt"), textOrNull(what.doubt)}};
    }
    QJsonObject operator()(const happened::ClockResumed &) const { return {}; }
    QJsonObject operator()(const happened::ExtensionTold &what) const
    {
        return {{QStringLiteral("ground"), toWord(what.ground)}, {QStringLiteral("reason"), textOrNull(what.reason)}};
    }
    QJsonObject operator()(const happened::PointSettled &what) const
    {
        return {{QStringLiteral("point"), what.point},
                {QStringLiteral("result"), toWord(what.result)},
                {QStringLiteral("checked_by"), textOrNull(what.by)},
                {QStringLiteral("note"), textOrNull(what.note)}};
    }
    QJsonObject operator()(const happened::Answered &what) const
    {
        return {{QStringLiteral("sent_by"), toWord(what.sentBy)}, {QStringLiteral("outcomes"), inJson(what.decisions)}};
    }
    QJsonObject operator()(const happened::Withdrawn &what) const { return reasonOf(what.reason); }
    QJsonObject operator()(const happened::Closed &) const { return {}; }
    QJsonObject operator()(const happened::Reopened &what) const { return reasonOf(what.reason); }
    QJsonObject operator()(const happened::StruckOut &what) const { return reasonOf(what.reason); }
    QJsonObject operator()(const happened::BreachSuspected &what) const { return reasonOf(what.what); }
    QJsonObject operator()(const happened::ReceiptCorrected &what) const
    {
        return {{QStringLiteral("was"), what.was.toString(Qt::ISODate)},
                {QStringLiteral("received"), what.received.toString(Qt::ISODate)},
                {QStringLiteral("reason"), textOrNull(what.reason)}};
    }
    QJsonObject operator()(const happened::Revoked &what) const
    {
        return {{QStringLiteral("event"), what.event.toString()}, {QStringLiteral("reason"), textOrNull(what.reason)}};
    }
    QJsonObject operator()(const happened::Noted &what) const { return {{QStringLiteral("note"), textOrNull(what.text)}}; }
    QJsonObject operator()(const happened::Linked &what) const { return reasonOf(what.reason); }
    QJsonObject operator()(const happened::RightsCorrected &what) const
    {
        return {{QStringLiteral("rights"), wordsOf(what.rights)}, {QStringLiteral("reason"), textOrNull(what.reason)}};
    }
    QJsonObject operator()(const happened::SearchAsked &what) const
    {
        return {{QStringLiteral("system"), what.system.toString()},
                {QStringLiteral("colleague"), what.colleague.toString()},
                {QStringLiteral("key"), what.key.toString()},
                {QStringLiteral("answer_by"), what.answerBy.toString(Qt::ISODate)}};
    }
    QJsonObject operator()(const happened::SearchReminded &what) const
    {
        return {{QStringLiteral("search"), what.search.toString()}, {QStringLiteral("answer_by"), what.answerBy.toString(Qt::ISODate)}};
    }
    QJsonObject operator()(const happened::SearchSigned &what) const
    {
        return {{QStringLiteral("search"), what.search.toString()},
                {QStringLiteral("result"), toWord(what.result)},
                {QStringLiteral("signed_by"), what.by.toString()},
                {QStringLiteral("found"), textOrNull(what.found)}};
    }
    QJsonObject operator()(const happened::OthersWeighed &what) const
    {
        return {{QStringLiteral("item"), what.item.toString()},
                {QStringLiteral("whose"), what.whose.toString()},
                {QStringLiteral("treatment"), toWord(what.treatment)},
                {QStringLiteral("ground"), what.ground ? QJsonValue(toWord(*what.ground)) : QJsonValue()},
                {QStringLiteral("weighing"), textOrNull(what.weighing)},
                {QStringLiteral("replaces"), what.replaces ? QJsonValue(what.replaces->toString()) : QJsonValue()}};
    }
    QJsonObject operator()(const happened::ProcessingNamed &what) const
    {
        QJsonArray ids;
        for (const ProcessingId &id : what.descriptions)
            ids.append(id.toString());
        return {{QStringLiteral("descriptions"), ids}};
    }
    QJsonObject operator()(const happened::ComplaintMade &what) const
    {
        return {{QStringLiteral("body"), toWord(what.body)},
                {QStringLiteral("contested"), textOrNull(what.contested)},
                {QStringLiteral("reference"), textOrNull(what.reference)},
                {QStringLiteral("contact"), textOrNull(what.contact)},
                {QStringLiteral("answer_by"), isoOrNull(what.answerBy)}};
    }
    QJsonObject operator()(const happened::ComplaintDetailed &what) const
    {
        return {{QStringLiteral("complaint"), what.complaint.toString()},
                {QStringLiteral("reference"), textOrNull(what.reference)},
                {QStringLiteral("contact"), textOrNull(what.contact)},
                {QStringLiteral("answer_by"), isoOrNull(what.answerBy)}};
    }
    QJsonObject operator()(const happened::DemandMade &what) const
    {
        return {{QStringLiteral("complaint"), what.complaint.toString()},
                {QStringLiteral("demand"), textOrNull(what.demand)},
                {QStringLiteral("answer_by"), what.answerBy.toString(Qt::ISODate)}};
    }
    QJsonObject operator()(const happened::DemandDeferred &what) const
    {
        return {{QStringLiteral("demand"), what.demand.toString()},
                {QStringLiteral("answer_by"), what.answerBy.toString(Qt::ISODate)},
                {QStringLiteral("reason"), textOrNull(what.reason)}};
    }
    QJsonObject operator()(const happened::DemandAnswered &what) const
    {
        return {{QStringLiteral("demand"), what.demand.toString()},
                {QStringLiteral("answer"), textOrNull(what.answer)},
                {QStringLiteral("sent_by"), toWord(what.sentBy)}};
    }
    QJsonObject operator()(const happened::ComplaintEnded &what) const
    {
        return {{QStringLiteral("complaint"), what.complaint.toString()},
                {QStringLiteral("outcome"), toWord(what.outcome)},
                {QStringLiteral("words"), textOrNull(what.words)}};
    }
    QJsonObject operator()(const happened::RecipientTold &what) const
    {
        return {{QStringLiteral("recipient"), what.name.toString()},
                {QStringLiteral("outcome"), toWord(what.outcome)},
                {QStringLiteral("sent_by"), what.sentBy ? QJsonValue(toWord(*what.sentBy)) : QJsonValue()},
                {QStringLiteral("words"), textOrNull(what.words)}};
    }
    QJsonObject operator()(const happened::RecipientAnswered &what) const { return {{QStringLiteral("answer"), textOrNull(what.answer)}}; }
};

} // namespace

QJsonObject contentInJson(const Happening &what)
{
    return std::visit(Content{}, what);
}

QJsonArray inJson(const std::vector<RightDecision> &decisions)
{
    QJsonArray outcomes;
    for (const RightDecision &decision : decisions) {
        outcomes.append(QJsonObject{{QStringLiteral("right"), toWord(decision.right)},
                                    {QStringLiteral("outcome"), toWord(decision.outcome)},
                                    {QStringLiteral("ground"), decision.ground ? QJsonValue(toWord(*decision.ground)) : QJsonValue()},
                                    {QStringLiteral("weighing"), textOrNull(decision.weighing)}});
    }
    return outcomes;
}

QJsonArray wordsOf(const std::vector<Right> &rights)
{
    QJsonArray words;
    for (Right right : rights)
        words.append(toWord(right));
    return words;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue isoOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

} // namespace balie
