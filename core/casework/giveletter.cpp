// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/giveletter.h"

#include "core/casework/lettersteps.h"
#include "core/exchange/lockedpaper.h"
#include "core/exchange/maildraft.h"
#include "core/overview/letterrows.h"
#include "core/wording/letterwords.h"
#include "core/store/tables.h"

namespace balie {

Result<QByteArray> giveLetter(Register &opened, LetterId id, LetterOutlet outlet)
{
    Result<QByteArray> paper = letterPaper(opened, id);
    if (!paper)
        return paper;
    const Result<CaseLetter> letter = opened.tables().letters.find(id);
    if (!letter)
        return letter.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(letter->kind));
    if (!unit)
        return unit.error();
    QJsonObject content = letterContent(*letter);
    content.insert(QStringLiteral("outlet"), toWord(outlet));
    if (const Result<void> said = unit->audit(QStringLiteral("letter-given"), QStringLiteral("letter"), id.toString(), content); !said)
        return said.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return paper;
}

Result<QByteArray> mailLetter(Register &opened, LetterId id)
{
    const Result<OpenLetter> letter = openLetter(opened, id);
    if (!letter)
        return letter.error();
    const Result<RequestDossier> dossier = requestDossier(opened, letter->letter.request);
    if (!dossier)
        return dossier.error();
    const Result<QByteArray> paper = giveLetter(opened, id, LetterOutlet::Email);
    if (!paper)
        return paper;
    const Person &person = dossier->person;
    const LetterWords words(fromWord<Language>(letter->letter.language).value_or(Language::Dutch));
    const bool toPerson = person.email && !dossier->request.representative && letter->letter.kind != LetterKind::RecipientNotice
        && letter->letter.kind != LetterKind::AuthorityCover;
    return mailFile({toPerson ? person.name.display() : QString(), toPerson ? person.email->toString() : QString(),
                     QStringLiteral("%1 (%2)").arg(letter->draft.text.subject, letter->reference),
                     words.mailText(letter->reference, letter->head.organisation),
                     QStringLiteral("%1.pdf").arg(letter->reference), *paper});
}

Result<LockedLetter> lockLetter(Register &opened, LetterId id)
{
    const Result<QByteArray> paper = giveLetter(opened, id, LetterOutlet::Locked);
    if (!paper)
        return paper.error();
    const QString password = paperPassword();
    return lockedPaper(*paper, password).transform([&](const QByteArray &locked) { return LockedLetter{locked, password}; });
}

} // namespace balie
