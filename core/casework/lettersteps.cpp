// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/lettersteps.h"

#include "core/base/sha256.h"
#include "core/domain/letter/provenact.h"
#include "core/domain/request/checklist.h"
#include "core/overview/letterstyling.h"
#include "core/overview/nevershown.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

#include <algorithm>

namespace balie {

static Result<void> say(UnitOfWork &unit, const char *action, const CaseLetter &letter, const QJsonObject &content)
{
    announceLetters(unit, letter.request);
    return unit.audit(QString::fromLatin1(action), QStringLiteral("letter"), letter.id.toString(), content);
}

static Language languageOf(const CaseLetter &letter)
{
    return fromWord<Language>(letter.language).value_or(Language::Dutch);
}

QJsonObject letterContent(const CaseLetter &letter)
{
    return {{QStringLiteral("request"), letter.request.toString()}, {QStringLiteral("kind"), toWord(letter.kind)}, {QStringLiteral("language"), letter.language}};
}

Result<void> sayGiven(UnitOfWork &unit, const CaseLetter &letter, const QJsonObject &packing)
{
    QJsonObject content = letterContent(letter);
    for (auto fact = packing.begin(); fact != packing.end(); ++fact)
        content.insert(fact.key(), fact.value());
    return unit.audit(QStringLiteral("letter-given"), QStringLiteral("letter"), letter.id.toString(), content);
}

void announceLetters(UnitOfWork &unit, RequestId request)
{
    unit.announce([request](RegisterEvents &events) { Q_EMIT events.lettersChanged(request); });
}

Result<CaseLetter> draftLetter(Register &opened, LetterId id)
{
    Result<CaseLetter> letter = opened.tables().letters.find(id);
    return letter && letter->final ? Result<CaseLetter>(Error(ErrorCode::LetterIsFinal)) : letter;
}

Result<CaseLetter> addLetter(Register &opened, UnitOfWork &unit, const LetterOrder &order, const FilledOrder &filled)
{
    const Result<LetterBody> body = LetterBody::from(filled.filled.html);
    if (!body)
        return body.error();
    const LetterDraft draft{order.meant(), filled.byHand, filled.facts, {filled.filled.subject, filled.filled.address, *body}, {}};
    const Instant now = opened.clock().now();
    const CaseLetter letter{LetterId::create(now), order.request, order.kind, toWord(order.language), draft.text.subject, opened.session().user, now};
    if (const Result<void> kept = opened.tables().letters.insert(unit.transaction(), letter, draft); !kept)
        return kept.error();
    if (const Result<void> said = say(unit, "letter-begun", letter, letterContent(letter)); !said)
        return said.error();
    return letter;
}

Result<FinalLetter> putOnPaper(Register &opened, UnitOfWork &unit, const CaseLetter &letter, LetterDraft draft, QDate day)
{
    const Result<RequestDossier> dossier = requestDossier(opened, letter.request);
    if (!dossier)
        return dossier.error();
    const Language language = languageOf(letter);
    const Result<LetterStyle> style = letterStyle(opened, dossier->organisation.id);
    if (!style)
        return style.error();
    draft.head = letterHead(dossier->organisation, dossier->profile.profile, *style, language);
    const Instant now = opened.clock().now();
    const LetterTable &letters = opened.tables().letters;
    if (const Result<void> kept = letters.save(unit.transaction(), letter.id, letter.revision, draft, now); !kept)
        return kept.error();
    const ComposedLetter paper = composeLetter(letterSheet(*draft.head, draft.text, *dossier, day, language));
    const FinalLetter final{day, now, opened.session().user, Sha256::of(paper.pdf), paper.pages};
    if (const Result<void> kept = letters.finish(unit.transaction(), letter.id, final, paper.pdf); !kept)
        return kept.error();
    QJsonObject content = letterContent(letter);
    content.insert(QStringLiteral("day"), day.toString(Qt::ISODate));
    content.insert(QStringLiteral("pages"), final.pages);
    content.insert(QStringLiteral("sha256"), QString::fromLatin1(final.sha256.toHex()));
    if (const Result<void> said = say(unit, "letter-finished", letter, content); !said)
        return said.error();
    return final;
}

// An answer names the Autoriteit Persoonsgegevens and the court where it must, or it could not have been finished: gapsIn().
static Result<Request> settleRemedies(Register &opened, UnitOfWork &unit, const CaseLetter &letter, const Request &request, QDate on)
{
    const std::vector<ChecklistPoint> open = openPointsOf(request);
    const bool isOpen = std::any_of(open.begin(), open.end(), [](const ChecklistPoint &point) { return point.word == remediesPoint; });
    if (!isOpen || !isItselfAnswer(letter.kind))
        return request;
    return recordIn(opened, unit, request, on, happened::PointSettled{remediesPoint, PointResult::Done, {}, {}}).transform([](const Recorded &settled) {
        return settled.stored;
    });
}

Result<SentStep> sendOut(Register &opened, UnitOfWork &unit, const CaseLetter &letter, const LetterDraft &draft, const Act &act, SentBy way)
{
    const Result<Request> request = requestForAct(opened, act);
    if (!request)
        return request.error();
    LetterDraft told = draft;
    told.meant.decisions = decisionsToldBy(letter.kind, draft.meant.decisions, *request, LetterWords(languageOf(letter)));
    const Result<std::optional<Happening>> proven = eventProvenBy(letter.kind, told, way, request->history);
    if (!proven)
        return proven.error();
    SentStep step;
    if (*proven) {
        const Result<Recorded> recorded = recordIn(opened, unit, *request, act.on, **proven);
        if (!recorded)
            return recorded.error();
        step.recorded = *recorded;
    }
    const Result<Request> settled = settleRemedies(opened, unit, letter, step.recorded ? step.recorded->stored : *request, act.on);
    if (!settled)
        return settled.error();
    if (step.recorded)
        step.recorded->stored = *settled;
    const std::optional<EventId> event = step.recorded ? std::optional(step.recorded->event.id) : std::nullopt;
    const Dispatch dispatch{act.on, way, opened.clock().now(), opened.session().user, event};
    if (const Result<void> kept = opened.tables().letters.send(unit.transaction(), letter.id, dispatch); !kept)
        return kept.error();
    QJsonObject content = letterContent(letter);
    content.insert(QStringLiteral("on"), act.on.toString(Qt::ISODate));
    content.insert(QStringLiteral("way"), toWord(way));
    if (event)
        content.insert(QStringLiteral("event"), event->toString());
    if (const Result<void> said = say(unit, "letter-sent", letter, content); !said)
        return said.error();
    return step;
}

} // namespace balie
