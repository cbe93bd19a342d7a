// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/letterfilling.h"

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
    const Result<Preview> preview = previewEvent(opened, order.request, day, happened::Answered{order.decisions, SentBy::Letter});
    return preview ? Result<void>() : preview.error();
}

// Of a list: where every record says it, there is no hole.
bool isKnown(const LetterFields &fields, const QString &name)
{
    if (!fields.texts.value(name).isEmpty())
        return true;
    return std::any_of(fields.lists.begin(), fields.lists.end(), [&](const std::vector<LetterFields> &records) {
        return !records.empty() && std::all_of(records.begin(), records.end(), [&](const LetterFields &one) { return !one.texts.value(name).isEmpty(); });
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

// What was said by hand fills holes, and never speaks against the register.
Result<LetterFields> withHand(LetterFields fields, const std::vector<Right> &rights, const QHash<QString, QString> &byHand, QDate day)
{
    for (auto said = byHand.cbegin(); said != byHand.cend(); ++said) {
        LetterFields *place = placeOf(fields, rights, said.key());
        const QString name = said.key().section(u'/', -1);
        if (!place || !isLetterText(name))
            return Error(ErrorCode::FieldUnknown).with(QStringLiteral("name"), said.key().left(60));
        if (isKnown(place == &fields ? fields : *place, name) || (place != &fields && name.startsWith(u"decision.")))
            return Error(ErrorCode::FieldKnown).with(QStringLiteral("name"), said.key());
        const Result<LongText> text = LongText::from(said.value()).and_then([](const LongText &typed) { return guarded(typed); });
        if (!text)
            return text.error();
        const Result<void> fits = isLetterDay(name) ? checkLetterDay(name, text->toString(), day) : Result<void>();
        if (!fits)
            return fits.error();
        place->texts.insert(name, text->toString());
    }
    return fields;
}

QHash<QString, QString> stillOpen(const LetterFields &fields, QHash<QString, QString> byHand)
{
    byHand.removeIf([&](const std::pair<const QString &, QString &> said) { return isKnown(fields, said.first); });
    return byHand;
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

enum class Hand { AsOrdered, WhereOpen };

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
    const Result<LetterFields> known = letterFields(opened, *then, order.kind, LetterWords(order.language), order.meant(), day, order.way);
    if (!known)
        return known.error();
    if (const Result<void> kept = stillPromises(order.kind, *known, *then); !kept)
        return kept.error();
    const std::vector<Right> rights = rightsInOrder(*then, order);
    const Result<LetterFields> fields = withHand(*known, rights, hand == Hand::WhereOpen ? stillOpen(*known, order.byHand) : order.byHand, day);
    if (!fields)
        return fields.error();
    const LetterTemplate from = order.ownTemplate ? *order.ownTemplate : builtInLetter(order.kind, toWord(order.language));
    return FilledOrder{*dossier, *fields, from.filled(*fields), from.filled(*known).facts};
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
