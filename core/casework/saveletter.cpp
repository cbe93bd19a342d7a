// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/saveletter.h"

#include "core/casework/lettersteps.h"
#include "core/domain/identity/bsnguard.h"
#include "core/domain/letter/letterneeds.h"
#include "core/overview/possibleletters.h"
#include "core/store/tables.h"

namespace balie {

static Result<LetterText> maskedText(const LetterText &text)
{
    const Result<LetterBody> body = LetterBody::from(maskForbiddenNumbers(text.body.html()));
    if (!body)
        return body.error();
    const LetterText masked{maskForbiddenNumbers(text.subject), maskForbiddenNumbers(text.address), *body};
    const Result<void> free = refuseForbiddenNumbers(masked.words());
    return free ? Result<LetterText>(masked) : Result<LetterText>(free.error());
}

static Result<QHash<QString, QString>> maskedHand(const QHash<QString, QString> &byHand)
{
    QHash<QString, QString> masked;
    for (auto said = byHand.cbegin(); said != byHand.cend(); ++said) {
        if (!isLetterText(said.key().section(u'/', -1)))
            return Error(ErrorCode::FieldUnknown).with(QStringLiteral("name"), said.key().left(60));
        if (!said.value().trimmed().isEmpty())
            masked.insert(said.key(), maskForbiddenNumbers(said.value().trimmed()));
    }
    return masked;
}

static Result<SavedLetter> keep(Register &opened, const CaseLetter &letter, int revision, const LetterDraft &draft)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(letter.kind), UnitOfWork::Log::Scratch);
    if (!unit)
        return unit.error();
    const Result<void> kept = opened.tables().letters.save(unit->transaction(), letter.id, revision, draft, opened.clock().now());
    if (!kept)
        return kept.error();
    announceLetters(*unit, letter.request);
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return SavedLetter{revision + 1, draft.text};
}

Result<SavedLetter> saveLetter(Register &opened, const LetterEdit &edit)
{
    const Result<CaseLetter> letter = draftLetter(opened, edit.letter);
    if (!letter)
        return letter.error();
    Result<LetterDraft> draft = opened.tables().letters.content(edit.letter);
    if (!draft)
        return draft.error();
    const Result<LetterText> text = maskedText(edit.text);
    if (!text)
        return text.error();
    const Result<QHash<QString, QString>> byHand = maskedHand(edit.byHand);
    if (!byHand)
        return byHand.error();
    draft->text = *text;
    draft->byHand = *byHand;
    return keep(opened, *letter, edit.revision, *draft).transform([&](SavedLetter saved) {
        saved.masked = saved.text.words() != edit.text.words();
        return saved;
    });
}

static Result<LetterText> newText(const FilledLetter &filled)
{
    return LetterBody::from(filled.html).transform([&](const LetterBody &body) { return LetterText{filled.subject, filled.address, body}; });
}

Result<SavedLetter> renewLetter(Register &opened, LetterId id, Renewal how)
{
    const Result<CaseLetter> letter = draftLetter(opened, id);
    if (!letter)
        return letter.error();
    Result<LetterDraft> draft = opened.tables().letters.content(id);
    if (!draft)
        return draft.error();
    const Result<FilledOrder> again = fillAgain(opened, *letter, *draft, opened.today());
    if (!again)
        return again.error();
    const std::optional<LetterText> moved = how == Renewal::WordForWord ? withNewFacts(*draft, again->facts) : std::nullopt;
    if (how == Renewal::WordForWord && !moved)
        return Error(ErrorCode::LetterOutdated).with(QStringLiteral("reason"), QStringLiteral("not-word-for-word"));
    const Result<LetterText> text = moved ? Result<LetterText>(*moved) : newText(again->filled);
    if (!text)
        return text.error();
    draft->text = *text;
    draft->facts = again->facts;
    return keep(opened, *letter, letter->revision, *draft);
}

} // namespace balie
