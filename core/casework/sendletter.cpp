// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/sendletter.h"

#include "core/casework/lettersteps.h"
#include "core/domain/letter/letterneeds.h"
#include "core/domain/request/expectedreply.h"
#include "core/overview/letterenclosures.h"
#include "core/overview/possibleletters.h"
#include "core/store/tables.h"
#include "core/wording/letterwords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace balie {

namespace {

Result<void> checkDay(Register &opened, const CaseLetter &letter, QDate on)
{
    if (!letter.final)
        return Error(ErrorCode::LetterNotFinal);
    if (letter.dispatch)
        return Error(ErrorCode::LetterIsSent).with(QStringLiteral("date"), letter.dispatch->on);
    if (on > opened.today())
        return Error(ErrorCode::DateInFuture).with(QStringLiteral("date"), on);
    if (on < letter.final->day)
        return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), letter.final->day);
    return {};
}

Result<void> checkWay(const CaseLetter &letter, const LetterText &text, SentBy way)
{
    const std::optional<SentBy> shown = wayShown(letter, text);
    if (!shown || shown == way)
        return {};
    return Error(ErrorCode::LetterDoesNotFit).with(QStringLiteral("reason"), QStringLiteral("other-way")).with(QStringLiteral("text"), text.address.section(u'\n', -1));
}

// Six weeks, or a clock that stands still, are counted from the day on which it went out: a letter that lay for days
// says too little of the one, or too much of the other.
Result<bool> countsFromAnotherDay(Register &opened, const CaseLetter &letter, const LetterDraft &draft, QDate on)
{
    if (on == letter.final->day)
        return false;
    return fillAgain(opened, letter, draft, on).transform([&](const FilledOrder &again) {
        QStringList moved = outdatedFacts(draft.facts, again.facts, draft.byHand);
        moved.removeAll(QStringLiteral("letter.day"));
        return !moved.isEmpty();
    });
}

// On the day that stands on it, the case must say what it says; an extension must be one on the day on which it is told.
Result<void> checkTrue(Register &opened, const CaseLetter &letter, const LetterDraft &draft, QDate on)
{
    const QDate day = letter.kind == LetterKind::Extension ? on : letter.final->day;
    const Result<FilledOrder> again = fillAgain(opened, letter, draft, day);
    return again ? requireTrue(draft, *again) : again.error();
}

Result<SentLetter> commit(Register &opened, UnitOfWork &unit, LetterId letter, const SentStep &step)
{
    if (step.recorded) {
        const Result<ActDone> act = commitAct(opened, unit, *step.recorded);
        return act ? Result<SentLetter>(SentLetter{letter, *act}) : Result<SentLetter>(act.error());
    }
    if (const Result<void> done = unit.commit(); !done)
        return done.error();
    return SentLetter{letter};
}

// What leaves otherwise than as plain paper stands in the log by itself.
Result<WrittenLetter> handOver(Register &opened, UnitOfWork &unit, const CaseLetter &letter, const LetterOrder &order, const FilledOrder &filled,
                               const PaperKeeper &keep, const LetterPacking &packing)
{
    const Result<QByteArray> pdf = opened.tables().letters.paper(letter.id);
    if (!pdf)
        return pdf.error();
    const PackableLetter packable{order.request, order.kind, order.language, filled.filled.subject, filled.dossier.organisation.name.toString()};
    const Result<PackedLetter> packed = packLetter(opened, packable, *pdf, packing);
    if (!packed)
        return packed.error();
    const Result<void> said = packing.outlet == LetterOutlet::File ? Result<void>() : sayGiven(unit, letter, packed->log);
    if (!said)
        return said.error();
    if (const Result<void> kept = keep ? keep(packed->bytes) : Result<void>(); !kept)
        return kept.error();
    return WrittenLetter{*pdf, 0, {}, packed->password};
}

} // namespace

std::optional<SentBy> wayShown(const CaseLetter &letter, const LetterText &text)
{
    const LetterWords words(fromWord<Language>(letter.language).value_or(Language::Dutch));
    const QStringList lines = text.address.split(u'\n');
    const QString mail = words.byEmail({}).trimmed();
    if (std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(mail); }))
        return SentBy::Email;
    return lines.contains(words.byPortal()) ? std::optional(SentBy::Portal) : std::nullopt;
}

// How it left the register, the last time first.
static Result<std::vector<QJsonObject>> givings(Register &opened, LetterId id)
{
    constexpr int most = 100;
    const auto records = opened.tables().audit.page({id.toString(), std::nullopt, most});
    if (!records)
        return records.error();
    std::vector<QJsonObject> contents;
    for (const AuditRecord &record : *records) {
        if (record.entry.action == u"letter-given")
            contents.push_back(QJsonDocument::fromJson(record.payload.value_or(QByteArray())).object());
    }
    return contents;
}

static Result<std::optional<SentBy>> wayGiven(Register &opened, LetterId id)
{
    const auto given = givings(opened, id);
    if (!given)
        return given.error();
    for (const QJsonObject &content : *given) {
        const std::optional<LetterOutlet> outlet = fromWord<LetterOutlet>(content.value(QStringLiteral("outlet")).toString());
        if (outlet == LetterOutlet::Email)
            return std::optional(SentBy::Email);
        if (outlet == LetterOutlet::Printer)
            return std::optional(SentBy::Letter);
    }
    return std::optional<SentBy>();
}

Result<SentBy> likelyWay(Register &opened, LetterId id)
{
    const Result<CaseLetter> letter = opened.tables().letters.find(id);
    if (!letter)
        return letter.error();
    const Result<LetterDraft> draft = opened.tables().letters.content(id);
    if (!draft)
        return draft.error();
    if (const std::optional<SentBy> shown = wayShown(*letter, draft->text))
        return *shown;
    const Result<std::optional<SentBy>> given = wayGiven(opened, id);
    if (!given)
        return given.error();
    if (*given)
        return **given;
    return opened.tables().requests.find(letter->request).transform([](const Request &request) { return expectedReply(request); });
}

// That a copy or a file goes along (Art. 15(3), 20(1)).
static Result<bool> promisesMore(Register &opened, RequestId request, const LetterDraft &draft)
{
    return letterEnclosures(opened, request, draft.facts).transform([](const LetterEnclosures &enclosures) { return enclosures.promised; });
}

static Result<bool> wentAlone(Register &opened, LetterId letter)
{
    return givings(opened, letter).transform([](const std::vector<QJsonObject> &given) {
        return std::none_of(given.begin(), given.end(), [](const QJsonObject &content) { return content.contains(QStringLiteral("enclosed")); });
    });
}

static SentLetter warned(SentLetter sent, bool lacksEnclosure)
{
    if (lacksEnclosure && sent.act)
        sent.act->cautions.push_back({QStringLiteral("nothing-enclosed"), {}});
    return sent;
}

Result<SentLetter> sendLetter(Register &opened, LetterId id, QDate on, SentBy way)
{
    const Result<CaseLetter> letter = opened.tables().letters.find(id);
    if (!letter)
        return letter.error();
    if (const Result<void> may = checkDay(opened, *letter, on); !may)
        return may.error();
    const Result<LetterDraft> draft = opened.tables().letters.content(id);
    if (!draft)
        return draft.error();
    if (const Result<void> goes = checkWay(*letter, draft->text, way); !goes)
        return goes.error();
    if (const Result<void> holds = checkTrue(opened, *letter, *draft, on); !holds)
        return holds.error();
    const Result<bool> moved = countsFromAnotherDay(opened, *letter, *draft, on);
    if (!moved)
        return moved.error();
    const Result<bool> promised = promisesMore(opened, letter->request, *draft);
    const Result<bool> alone = wentAlone(opened, id);
    if (!promised || !alone)
        return !promised ? promised.error() : alone.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(letter->kind));
    if (!unit)
        return unit.error();
    const Result<SentStep> step = sendOut(opened, *unit, *letter, *draft, {letter->request, on}, way);
    if (!step)
        return step.error();
    return commit(opened, *unit, id, *step).transform([&](SentLetter sent) {
        if (*moved && sent.act)
            sent.act->cautions.push_back({QStringLiteral("letter-lay"), {{QStringLiteral("date"), letter->final->day.toString(Qt::ISODate)}}});
        return warned(sent, *promised && *alone);
    });
}

Result<KeptLetter> keepSentLetter(Register &opened, const LetterOrder &order, SentBy way, const PaperKeeper &keep, const LetterPacking &packing)
{
    LetterOrder goingOut = order;
    goingOut.way = way;
    const Result<FilledOrder> filled = fillLetter(opened, goingOut);
    if (!filled)
        return filled.error();
    if (!filled->filled.holes.isEmpty())
        return KeptLetter{{{}, 0, filled->filled.holes}};
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(order.kind));
    if (!unit)
        return unit.error();
    const QDate day = order.day.value_or(opened.today());
    const Result<CaseLetter> letter = addLetter(opened, *unit, order, *filled);
    if (!letter)
        return letter.error();
    const Result<LetterDraft> draft = opened.tables().letters.content(letter->id);
    if (!draft)
        return draft.error();
    for (const Result<void> &may : {requireWhole(*draft, *letter, *filled), requireLawful(draft->text, letter->kind, letter->language, *filled)}) {
        if (!may)
            return may.error();
    }
    const Result<FinalLetter> final = putOnPaper(opened, *unit, *letter, *draft, day);
    if (!final)
        return final.error();
    const Result<SentStep> step = sendOut(opened, *unit, *letter, *draft, {order.request, day}, way);
    if (!step)
        return step.error();
    Result<WrittenLetter> written = handOver(opened, *unit, *letter, order, *filled, keep, packing);
    if (!written)
        return written.error();
    written->pages = final->pages;
    const Result<bool> promised = promisesMore(opened, order.request, *draft);
    if (!promised)
        return promised.error();
    return commit(opened, *unit, letter->id, *step).transform([&](const SentLetter &sent) {
        return KeptLetter{*written, warned(sent, *promised && packing.along.empty())};
    });
}

} // namespace balie
