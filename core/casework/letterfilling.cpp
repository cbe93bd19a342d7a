// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/letterfilling.h"

#include "core/base/succeeded.h"
#include "core/domain/identity/bsnguard.h"
#include "core/domain/letter/letterday.h"
#include "core/domain/letter/letterneeds.h"
#include "core/domain/letter/provenact.h"
#include "core/domain/user/accesspolicy.h"
#include "core/exchange/letterfile.h"
#include "core/overview/lettercontent.h"
#include "core/overview/nevershown.h"
#include "core/overview/possibleletters.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"

#include <algorithm>

namespace balie {

namespace {

// An answer that is about to go out must be one that the register would take on that day.
Result<void> isLawful(Register &opened, const LetterOrder &order, QDate day)
{
    if (order.decisions.empty())
        return {};
    return succeeded(previewEvent(opened, order.request, day, happened::Answered{order.decisions, SentBy::Letter}));
}

bool says(const LetterFields &record, const QString &name)
{
    return !record.texts.value(name).isEmpty();
}

bool isKnownSomewhere(const LetterFields &fields, const QString &name)
{
    return says(fields, name) || std::any_of(fields.lists.begin(), fields.lists.end(), [&](const std::vector<LetterFields> &records) {
        return std::any_of(records.begin(), records.end(), [&](const LetterFields &one) { return says(one, name); });
    });
}

// There is no hole: of a list, every record says it.
bool isKnown(const LetterFields &fields, const QString &name)
{
    return says(fields, name) || std::any_of(fields.lists.begin(), fields.lists.end(), [&](const std::vector<LetterFields> &records) {
        return !records.empty() && std::all_of(records.begin(), records.end(), [&](const LetterFields &one) { return says(one, name); });
    });
}

// Where a name fills a hole: everywhere, or "erasure/recipients.notified" in what is said of that right.
LetterFields *placeOf(LetterFields &fields, const std::vector<Right> &rights, const QString &name)
{
    if (!name.contains(u'/'))
        return &fields;
    const std::optional<Right> right = fromWord<Right>(name.section(u'/', 0, 0));
    const auto found = right ? std::find(rights.begin(), rights.end(), *right) : rights.end();
    std::vector<LetterFields> &records = fields.lists[QStringLiteral("decision")];
    const auto index = static_cast<std::size_t>(found - rights.begin());
    return index < records.size() ? &records[index] : nullptr;
}

enum class Hand { AsOrdered, WhereOpen };

// A day as the register writes its own, in the language of the letter.
Result<QString> wordsSaid(const QString &name, const QString &typed, const LetterWords &words, QDate letterDay)
{
    const Result<LongText> text = LongText::from(typed).and_then([](const LongText &said) { return guarded(said); });
    if (!text)
        return text.error();
    if (!isLetterDay(name))
        return text->toString();
    return letterDayFrom(name, text->toString(), letterDay).transform([&](QDate day) { return words.longDay(day); });
}

// What was said by hand fills holes, and never speaks against the register: not even where another right leaves a hole
// of that name. A letter that is kept has what the register knew by then, or has since learned.
Result<QHash<QString, QString>> fillByHand(LetterFields &fields, const std::vector<Right> &rights, const QHash<QString, QString> &byHand, Hand hand,
                                           const LetterWords &words, QDate day)
{
    QHash<QString, QString> used;
    const LetterFields known = fields;
    for (auto said = byHand.cbegin(); said != byHand.cend(); ++said) {
        LetterFields *place = placeOf(fields, rights, said.key());
        const QString name = said.key().section(u'/', -1);
        if (!place || !isLetterText(name))
            return Error(ErrorCode::FieldUnknown).with(QStringLiteral("name"), said.key().left(60));
        const bool isWhole = place == &fields;
        if (hand == Hand::WhereOpen && isKnown(isWhole ? known : *place, name))
            continue;
        const bool speaksAgainst = hand == Hand::AsOrdered && (isWhole ? isKnownSomewhere(known, name) : says(*place, name));
        if (speaksAgainst || (!isWhole && name.startsWith(u"decision.")))
            return Error(ErrorCode::FieldKnown).with(QStringLiteral("name"), said.key());
        const Result<QString> text = wordsSaid(name, said.value(), words, day);
        if (!text)
            return text.error();
        // What the window keeps stands in its text as it was typed.
        const QString shown = hand == Hand::WhereOpen ? said.value().trimmed() : *text;
        place->texts.insert(name, shown);
        used.insert(said.key(), shown);
    }
    return used;
}

// Of the records of the list of decisions.
std::vector<Right> rightsInOrder(const RequestDossier &dossier, const LetterOrder &order)
{
    const std::vector<RightDecision> standing = decisionsInForce(dossier.request.history);
    const std::vector<RightDecision> &decisions = standing.empty() ? order.decisions : standing;
    std::vector<Right> rights;
    for (const RightDecision &decision : decisions)
        rights.push_back(decision.right);
    return rights.empty() ? dossier.rights : rights;
}

// Who writes under an earlier day says what was known then, and nothing that came later.
Result<RequestDossier> asOnDay(Register &opened, const RequestDossier &dossier, QDate day)
{
    if (day >= opened.today())
        return dossier;
    return workflowContext(opened, dossier.request).transform([&](const WorkflowContext &context) {
        return asItStood(dossier, day, context, opened.session());
    });
}

// A receipt says by when the answer comes: when neither day is to come, nothing can be promised any more.
Result<void> stillPromises(LetterKind kind, const LetterFields &known, const RequestDossier &dossier)
{
    if (kind != LetterKind::Receipt || known.texts.contains(QStringLiteral("case.dueOn")) || !known.conditions.contains(QStringLiteral("case.waits")))
        return {};
    return Error(ErrorCode::LetterDoesNotFit).with(QStringLiteral("reason"), QStringLiteral("day-over")).with(QStringLiteral("date"), dossier.clocks.statutoryDue);
}

Result<FilledOrder> filled(Register &opened, LetterOrder order, Hand hand)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, permissionFor(order.kind)); !permitted)
        return permitted.error();
    const QDate day = order.day.value_or(opened.today());
    if (day > opened.today())
        return Error(ErrorCode::DateInFuture).with(QStringLiteral("date"), day);
    const Result<RequestDossier> dossier = requestDossier(opened, order.request);
    if (!dossier)
        return dossier.error();
    order.decisions = decisionsToldBy(order.kind, order.decisions, dossier->request, LetterWords(order.language));
    if (const Result<void> fitting = letterFits(*dossier, order.kind, order.decisions); !fitting)
        return fitting.error();
    if (const Result<void> lawful = isLawful(opened, order, day); !lawful)
        return lawful.error();
    if (day < dossier->facts.received)
        return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), dossier->facts.received);
    const Result<RequestDossier> then = asOnDay(opened, *dossier, day);
    if (!then)
        return then.error();
    if (const Result<void> fitted = letterFits(*then, order.kind, order.decisions); !fitted)
        return fitted.error();
    const LetterWords words(order.language);
    const Result<LetterFields> known = letterFields(opened, *then, order.kind, words, order.meant(), day, order.way);
    if (!known)
        return known.error();
    if (const Result<void> kept = stillPromises(order.kind, *known, *then); !kept)
        return kept.error();
    LetterFields fields = *known;
    const Result<QHash<QString, QString>> byHand = fillByHand(fields, rightsInOrder(*then, order), order.byHand, hand, words, day);
    if (!byHand)
        return byHand.error();
    const LetterTemplate from = order.ownTemplate ? *order.ownTemplate : builtInLetter(order.kind, toWord(order.language));
    return FilledOrder{*dossier, fields, from.filled(fields), from.filled(*known).facts, *byHand};
}

} // namespace

Result<FilledOrder> fillLetter(Register &opened, const LetterOrder &order)
{
    return filled(opened, order, Hand::AsOrdered);
}

Result<FilledOrder> fillAgain(Register &opened, const CaseLetter &letter, const LetterDraft &draft, QDate day)
{
    const Language language = fromWord<Language>(letter.language).value_or(Language::Dutch);
    LetterOrder order{letter.request, letter.kind, language, {}, draft.byHand, draft.meant.decisions, draft.meant.ground, day, draft.meant.outcome, draft.meant.demand};
    const Result<Request> request = opened.tables().requests.find(letter.request);
    if (!request)
        return request.error();
    if (decisionsInForce(request->history) == order.decisions)
        order.decisions.clear(); // the answer that this letter tells stands already
    return filled(opened, order, Hand::WhereOpen);
}

Result<void> requireWhole(const LetterDraft &draft, const CaseLetter &letter, const FilledOrder &again)
{
    QStringList open = holesIn(draft.text.subject + draft.text.address + draft.text.body.words());
    for (const QString &name : fieldsOfAct(letter.kind)) {
        if (again.fields.texts.value(name).isEmpty() && !open.contains(name))
            open.append(name);
    }
    if (!open.isEmpty())
        return Error(ErrorCode::LetterHasHoles).with(QStringLiteral("names"), open.join(u','));
    const bool lacksGround = letter.kind == LetterKind::Extension && !draft.meant.ground && !again.dossier.request.history.last<happened::ExtensionTold>();
    return lacksGround ? Error(ErrorCode::LetterDoesNotFit).with(QStringLiteral("reason"), QStringLiteral("no-ground")) : Result<void>();
}

Result<void> requireTrue(const LetterDraft &draft, const FilledOrder &again)
{
    const QStringList names = outdatedFacts(draft.facts, again.facts, draft.byHand);
    return names.isEmpty() ? Result<void>() : Error(ErrorCode::LetterOutdated).with(QStringLiteral("names"), names.join(u','));
}

Result<void> requireLawful(const LetterText &text, LetterKind kind, const QString &language, const FilledOrder &again)
{
    if (const Result<void> free = refuseForbiddenNumbers(text.words()); !free)
        return free;
    // What the law asks does not depend on who wrote the template.
    const Result<LetterBody> asFilled = LetterBody::from(builtInLetter(kind, language).filled(again.fields).html);
    if (!asFilled)
        return asFilled.error();
    const std::vector<LetterGap> gaps = gapsIn(kind, again.fields, *asFilled, text);
    if (gaps.empty())
        return {};
    return Error(ErrorCode::LetterLacks).with(QStringLiteral("need"), toWord(gaps.front().need)).with(QStringLiteral("names"), gaps.front().name);
}

LetterSheet letterSheet(const LetterHead &head, const LetterText &text, const RequestDossier &dossier, QDate day, Language language)
{
    return {head, text, dossier.request.reference(), day, language};
}

} // namespace balie
