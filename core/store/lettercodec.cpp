// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lettercodec.h"

#include "core/store/eventcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace balie {

namespace {

Error damaged(const char *key)
{
    return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("key"), QString::fromLatin1(key));
}

template <typename Map>
QJsonObject textsOf(const Map &map)
{
    QJsonObject texts;
    for (auto one = map.cbegin(); one != map.cend(); ++one)
        texts.insert(one.key(), one.value());
    return texts;
}

template <typename Map>
Map textsFrom(const QJsonObject &texts)
{
    Map map;
    for (auto one = texts.begin(); one != texts.end(); ++one)
        map.insert(one.key(), one.value().toString());
    return map;
}

QJsonObject headOf(const LetterHead &head)
{
    return {{QStringLiteral("organisation"), head.organisation}, {QStringLiteral("address"), head.address}, {QStringLiteral("place"), head.place},
            {QStringLiteral("contact"), head.contact}, {QStringLiteral("sender"), head.sender}, {QStringLiteral("footer"), head.footer},
            {QStringLiteral("logo"), QString::fromLatin1(head.logo.toBase64())}};
}

std::optional<LetterHead> headFrom(const QJsonObject &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const auto text = [&json](const char *name) { return json.value(QLatin1String(name)).toString(); };
    return LetterHead{text("organisation"), text("address"), text("place"), text("contact"), text("sender"), text("footer"),
                      QByteArray::fromBase64(text("logo").toLatin1())};
}

Result<LetterMeaning> meaningFrom(const QJsonObject &json)
{
    LetterMeaning meaning;
    if (const QString ground = json.value(QStringLiteral("ground")).toString(); !ground.isEmpty()) {
        meaning.ground = fromWord<ExtensionGround>(ground);
        if (!meaning.ground)
            return damaged("ground");
    }
    if (const QString outcome = json.value(QStringLiteral("complaint-outcome")).toString(); !outcome.isEmpty()) {
        meaning.outcome = fromWord<ComplaintOutcome>(outcome);
        if (!meaning.outcome)
            return damaged("complaint-outcome");
    }
    if (const QString demand = json.value(QStringLiteral("demand")).toString(); !demand.isEmpty()) {
        const Result<EventId> id = EventId::from(demand);
        if (!id)
            return damaged("demand");
        meaning.demand = *id;
    }
    const QJsonObject answer = json.value(QStringLiteral("answer")).toObject();
    if (answer.isEmpty())
        return meaning;
    const Result<Happening> what = decodeHappening(QStringLiteral("answered"), QJsonDocument(answer).toJson(QJsonDocument::Compact));
    if (!what)
        return what.error();
    meaning.decisions = std::get<happened::Answered>(*what).decisions;
    return meaning;
}

} // namespace

QByteArray encodeLetter(const LetterDraft &draft)
{
    QJsonObject json{{QStringLiteral("subject"), draft.text.subject},
                     {QStringLiteral("address"), draft.text.address},
                     {QStringLiteral("body"), draft.text.body.html()},
                     {QStringLiteral("by_hand"), textsOf(draft.byHand)},
                     {QStringLiteral("facts"), textsOf(draft.facts)}};
    if (draft.meant.ground)
        json.insert(QStringLiteral("ground"), toWord(*draft.meant.ground));
    if (draft.meant.outcome)
        json.insert(QStringLiteral("complaint-outcome"), toWord(*draft.meant.outcome));
    if (draft.meant.demand)
        json.insert(QStringLiteral("demand"), draft.meant.demand->toString());
    if (!draft.meant.decisions.empty())
        json.insert(QStringLiteral("answer"), happeningToJson(happened::Answered{draft.meant.decisions, SentBy::Letter}));
    if (draft.head)
        json.insert(QStringLiteral("head"), headOf(*draft.head));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<LetterDraft> decodeLetter(const QByteArray &content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject())
        return damaged("content");
    const QJsonObject json = document.object();
    const Result<LetterBody> body = LetterBody::from(json.value(QStringLiteral("body")).toString());
    if (!body)
        return damaged("body");
    const Result<LetterMeaning> meaning = meaningFrom(json);
    if (!meaning)
        return meaning.error();
    return LetterDraft{*meaning,
                       textsFrom<QHash<QString, QString>>(json.value(QStringLiteral("by_hand")).toObject()),
                       textsFrom<QMap<QString, QString>>(json.value(QStringLiteral("facts")).toObject()),
                       {json.value(QStringLiteral("subject")).toString(), json.value(QStringLiteral("address")).toString(), *body},
                       headFrom(json.value(QStringLiteral("head")).toObject())};
}

} // namespace balie
