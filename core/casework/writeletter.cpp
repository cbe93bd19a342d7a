// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/writeletter.h"

#include "core/documents/lettercomposer.h"
#include "core/domain/identity/bsnguard.h"
#include "core/domain/request/answerrules.h"
#include "core/domain/user/accesspolicy.h"
#include "core/exchange/letterfile.h"
#include "core/overview/lettercontent.h"
#include "core/workspace/unitofwork.h"

#include <QRegularExpression>

#include <algorithm>

namespace balie {

namespace {

Permission permissionFor(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Receipt:
    case LetterKind::AskSpecification:
    case LetterKind::RecipientNotice: return Permission::Act;
    case LetterKind::AskIdentity: return Permission::Identify;
    case LetterKind::Extension: return Permission::Extend;
    case LetterKind::Answer:
    case LetterKind::Refusal:
    case LetterKind::IdentityNeverShown:
    case LetterKind::ComplaintAnswer: return Permission::Answer;
    case LetterKind::AuthorityCover: return Permission::Export;
    }
    Q_UNREACHABLE();
}

Error doesNotFit(const char *reason)
{
    return Error(ErrorCode::LetterDoesNotFit).with(QStringLiteral("reason"), QString::fromLatin1(reason));
}

// What a letter of that kind claims about the case, before a word of it is filled in.
Result<void> fits(const RequestDossier &dossier, const LetterOrder &order)
{
    const History &history = dossier.request.history;
    const std::vector<RightDecision> standing = decisionsInForce(history);
    const std::vector<Right> granted = grantedRights(standing.empty() ? order.decisions : standing);
    if (dossier.state == RequestState::StruckOut)
        return doesNotFit("struck-out");
    if (!standing.empty() && !order.decisions.empty())
        return doesNotFit("answered");
    if (order.kind == LetterKind::Refusal && !granted.empty())
        return doesNotFit("something-granted");
    const bool asksWho = order.kind == LetterKind::AskIdentity || order.kind == LetterKind::IdentityNeverShown;
    if (asksWho && isIdentified(history))
        return doesNotFit("identified");
    if (order.kind == LetterKind::RecipientNotice && std::none_of(granted.begin(), granted.end(), isToldToRecipients))
        return doesNotFit("nothing-to-tell");
    return {};
}

// An answer that is about to go out must be one that the register would take today.
Result<void> isLawful(Register &opened, const LetterOrder &order)
{
    if (!tellsDecisions(order.kind) || order.decisions.empty())
        return {};
    const Result<Preview> preview = previewEvent(opened, order.request, opened.today(), happened::Answered{order.decisions, SentBy::Letter});
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

// What was said by hand fills holes, and never speaks against the register.
Result<LetterFields> withHand(LetterFields fields, const QHash<QString, QString> &byHand)
{
    for (auto said = byHand.cbegin(); said != byHand.cend(); ++said) {
        if (!isLetterText(said.key()))
            return Error(ErrorCode::FieldUnknown).with(QStringLiteral("name"), said.key().left(60));
        if (isKnown(fields, said.key()))
            return Error(ErrorCode::FieldKnown).with(QStringLiteral("name"), said.key());
        const Result<LongText> text = LongText::from(said.value()).and_then([](const LongText &typed) { return guarded(typed); });
        if (!text)
            return text.error();
        fields.texts.insert(said.key(), text->toString());
    }
    return fields;
}

// "7523 AA Enschede" at the end of an address says where a letter comes from.
QString placeIn(const QString &address)
{
    static const QRegularExpression lastLine(QStringLiteral("\\b\\d{4} ?[A-Z]{2}\\s+(\\S.*)$"));
    return lastLine.match(address.trimmed()).captured(1).simplified();
}

LetterSheet sheetOf(const RequestDossier &dossier, const LetterFields &fields, const FilledLetter &filled, QDate today, Language language)
{
    const QString address = dossier.organisation.address.toString();
    const QString contact = fields.texts.value(QStringLiteral("organisation.contact"));
    return {{dossier.organisation.name.toString(), address, placeIn(address), contact, {}}, filled, dossier.request.reference(), today, language};
}

Result<void> log(Register &opened, const LetterOrder &order, int pages)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(order.kind));
    if (!unit)
        return unit.error();
    const QJsonObject content{{QStringLiteral("kind"), toWord(order.kind)},
                              {QStringLiteral("language"), toWord(order.language)},
                              {QStringLiteral("own_template"), order.ownTemplate.has_value()},
                              {QStringLiteral("pages"), pages}};
    if (const Result<void> said = unit->audit(QStringLiteral("letter-written"), QStringLiteral("request"), order.request.toString(), content); !said)
        return said;
    return unit->commit();
}

} // namespace

Result<WrittenLetter> writeLetter(Register &opened, const LetterOrder &order)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, permissionFor(order.kind)); !permitted)
        return permitted.error();
    const Result<RequestDossier> dossier = requestDossier(opened, order.request);
    if (!dossier)
        return dossier.error();
    if (const Result<void> fitting = fits(*dossier, order); !fitting)
        return fitting.error();
    if (const Result<void> lawful = isLawful(opened, order); !lawful)
        return lawful.error();
    const LetterWords words(order.language);
    const Result<LetterFields> fields = letterFields(opened, *dossier, order.kind, words, order.decisions)
                                            .and_then([&](const LetterFields &known) { return withHand(known, order.byHand); });
    if (!fields)
        return fields.error();
    const FilledLetter filled = order.ownTemplate ? order.ownTemplate->filled(*fields) : builtInLetter(order.kind, toWord(order.language)).filled(*fields);
    if (!filled.holes.isEmpty())
        return WrittenLetter{{}, 0, filled.holes};
    for (const QString &text : {filled.subject, filled.address, filled.html}) {
        if (const Result<void> free = refuseForbiddenNumbers(text); !free)
            return free.error();
    }
    const ComposedLetter composed = composeLetter(sheetOf(*dossier, *fields, filled, opened.today(), order.language));
    if (const Result<void> logged = log(opened, order, composed.pages); !logged)
        return logged.error();
    return WrittenLetter{composed.pdf, composed.pages, {}};
}

} // namespace balie
