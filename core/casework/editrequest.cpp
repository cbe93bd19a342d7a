// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/editrequest.h"

#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"

namespace balie {

static Result<RequestDetails> passGate(const RequestDetails &details, NumberGate gate)
{
    const auto words = passNumberGate(details.words, gate);
    const auto representative = passNumberGate(details.representative, gate);
    const auto handler = passNumberGate(details.handler, gate);
    if (!words)
        return words.error();
    if (!representative)
        return representative.error();
    if (!handler)
        return handler.error();
    return RequestDetails{*words, *representative, details.replyBy, *handler};
}

RequestDetails detailsOf(const Request &request)
{
    return {request.words, request.representative, request.replyBy, request.handler};
}

// What is not there is left out.
static QJsonObject toJson(const RequestDetails &details)
{
    QJsonObject json;
    const auto put = [&json](const char *key, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    };
    put("words", details.words.toString());
    if (const auto &by = details.representative) {
        put("representative", toWord(by->kind));
        put("representative-name", by->name.toString());
        put("representative-authority", by->authority.toString());
    }
    put("reply-by", details.replyBy ? toWord(*details.replyBy) : QString());
    put("handler", details.handler ? details.handler->toString() : QString());
    return json;
}

Result<int> editRequest(Register &opened, const Act &act, const RequestDetails &details)
{
    const Result<RequestDetails> passed = passGate(details, act.numbers);
    if (!passed)
        return passed.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Act);
    if (!unit)
        return unit.error();
    const Result<Request> request = requestForAct(opened, act);
    if (!request)
        return request.error();
    if (detailsOf(*request) == *passed)
        return request->revision;
    Request changed = *request;
    changed.words = passed->words;
    changed.representative = passed->representative;
    changed.replyBy = passed->replyBy;
    changed.handler = passed->handler;
    const Result<Request> stored = storeDerived(opened, *unit, changed);
    if (!stored)
        return stored.error();
    if (const Result<void> found = opened.tables().search.updateRequest(unit->transaction(), *stored); !found)
        return found.error();
    const QJsonObject content{{QStringLiteral("case"), request->reference()},
                              {QStringLiteral("before"), toJson(detailsOf(*request))},
                              {QStringLiteral("after"), toJson(*passed)}};
    if (const Result<void> said = unit->audit(QStringLiteral("request-edited"), QStringLiteral("request"), act.request.toString(), content); !said)
        return said.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return stored->revision;
}

} // namespace balie
