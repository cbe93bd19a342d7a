// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/letterrows.h"

#include "core/base/sha256.h"
#include "core/overview/letterstyling.h"
#include "core/overview/usernames.h"
#include "core/store/tables.h"

namespace balie {

Result<CaseLetters> caseLetters(Register &opened, RequestId request)
{
    const Result<RequestDossier> dossier = requestDossier(opened, request);
    if (!dossier)
        return dossier.error();
    const auto letters = opened.tables().letters.of(request);
    if (!letters)
        return letters.error();
    const Result<UserNames> names = UserNames::of(opened);
    if (!names)
        return names.error();
    CaseLetters found;
    for (const CaseLetter &letter : *letters) {
        const UserId by = letter.final ? letter.final->by : letter.begunBy;
        const bool undone = letter.dispatch && letter.dispatch->event && dossier->request.history.isRevoked(*letter.dispatch->event);
        found.rows.push_back({letter, (*names)(by), (*names)(letter.dispatch ? std::optional(letter.dispatch->by) : std::nullopt), undone});
    }
    found.possible = possibleLetters(*dossier, opened.session().role);
    return found;
}

Result<OpenLetter> openLetter(Register &opened, LetterId id)
{
    const Result<CaseLetter> letter = opened.tables().letters.find(id);
    if (!letter)
        return letter.error();
    const Result<LetterDraft> draft = opened.tables().letters.content(id);
    if (!draft)
        return draft.error();
    const Result<RequestDossier> dossier = requestDossier(opened, letter->request);
    if (!dossier)
        return dossier.error();
    const Language language = fromWord<Language>(letter->language).value_or(Language::Dutch);
    const Result<LetterStyle> style = letterStyle(opened, dossier->organisation.id);
    if (!style)
        return style.error();
    const LetterHead head = draft->head.value_or(letterHead(dossier->organisation, dossier->profile.profile, *style, language));
    return OpenLetter{*letter, *draft, dossier->request.reference(), head};
}

Result<QByteArray> letterPaper(Register &opened, LetterId id)
{
    const Result<CaseLetter> letter = opened.tables().letters.find(id);
    if (!letter)
        return letter.error();
    if (!letter->final)
        return Error(ErrorCode::LetterNotFinal);
    const Result<QByteArray> paper = opened.tables().letters.paper(id);
    const bool isSame = paper && Sha256::of(*paper) == letter->final->sha256;
    return !paper || isSame ? paper : Result<QByteArray>(Error(ErrorCode::RegisterDamaged).with(QStringLiteral("key"), QStringLiteral("letter")));
}

} // namespace balie
