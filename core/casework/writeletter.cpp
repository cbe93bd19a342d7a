// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/writeletter.h"

#include "core/overview/letterstyling.h"
#include "core/overview/possibleletters.h"
#include "core/workspace/unitofwork.h"

namespace balie {

static Result<void> log(UnitOfWork &unit, const LetterOrder &order, int pages, const QJsonObject &packing)
{
    QJsonObject content{{QStringLiteral("kind"), toWord(order.kind)},
                        {QStringLiteral("language"), toWord(order.language)},
                        {QStringLiteral("own_template"), order.ownTemplate.has_value()},
                        {QStringLiteral("pages"), pages}};
    for (auto fact = packing.begin(); fact != packing.end(); ++fact)
        content.insert(fact.key(), fact.value());
    return unit.audit(QStringLiteral("letter-written"), QStringLiteral("request"), order.request.toString(), content);
}

static Result<ComposedLetter> composed(Register &opened, const LetterOrder &order, const FilledOrder &filled)
{
    const Organisation &organisation = filled.dossier.organisation;
    const Result<LetterStyle> style = letterStyle(opened, organisation.id);
    if (!style)
        return style.error();
    const LetterHead head = letterHead(organisation, filled.dossier.profile.profile, *style, order.language);
    const Result<LetterBody> body = LetterBody::from(filled.filled.html);
    if (!body)
        return body.error();
    const LetterText text{filled.filled.subject, filled.filled.address, *body};
    if (const Result<void> lawful = requireLawful(text, order.kind, toWord(order.language), filled); !lawful)
        return lawful.error();
    return composeLetter(letterSheet(head, text, filled.dossier, order.day.value_or(opened.today()), order.language));
}

Result<WrittenLetter> writeLetter(Register &opened, const LetterOrder &order, const PaperKeeper &keep, const LetterPacking &packing)
{
    const Result<FilledOrder> filled = fillLetter(opened, order);
    if (!filled)
        return filled.error();
    if (!filled->filled.holes.isEmpty())
        return WrittenLetter{{}, 0, filled->filled.holes};
    const Result<ComposedLetter> letter = composed(opened, order, *filled);
    if (!letter)
        return letter.error();
    const PackableLetter packable{order.request, order.kind, order.language, filled->filled.subject, filled->dossier.organisation.name.toString()};
    const Result<PackedLetter> packed = packLetter(opened, packable, letter->pdf, packing);
    if (!packed)
        return packed.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(order.kind));
    if (!unit)
        return unit.error();
    if (const Result<void> logged = log(*unit, order, letter->pages, packed->log); !logged)
        return logged.error();
    if (const Result<void> kept = keep ? keep(packed->bytes) : Result<void>(); !kept)
        return kept.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return WrittenLetter{letter->pdf, letter->pages, {}, packed->password};
}

} // namespace balie
