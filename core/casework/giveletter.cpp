// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/giveletter.h"

#include "core/casework/lettersteps.h"
#include "core/overview/letterrows.h"

namespace balie {

// The log knows of it before anybody has it.
static Result<PackedLetter> given(Register &opened, LetterId id, const LetterPacking &packing)
{
    const Result<QByteArray> paper = letterPaper(opened, id);
    if (!paper)
        return paper.error();
    const Result<OpenLetter> open = openLetter(opened, id);
    if (!open)
        return open.error();
    const CaseLetter &letter = open->letter;
    const Language language = fromWord<Language>(letter.language).value_or(Language::Dutch);
    const PackableLetter packable{letter.request, letter.kind, language, open->draft.text.subject, open->head.organisation};
    Result<PackedLetter> packed = packLetter(opened, packable, *paper, packing);
    if (!packed)
        return packed;
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(letter.kind));
    if (!unit)
        return unit.error();
    if (const Result<void> said = sayGiven(*unit, letter, packed->log); !said)
        return said.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return packed;
}

Result<QByteArray> giveLetter(Register &opened, LetterId id, LetterOutlet outlet)
{
    return given(opened, id, {outlet}).transform([](const PackedLetter &packed) { return packed.bytes; });
}

Result<QByteArray> mailLetter(Register &opened, LetterId id, const std::vector<AttachmentId> &along)
{
    return given(opened, id, {LetterOutlet::Email, along}).transform([](const PackedLetter &packed) { return packed.bytes; });
}

Result<LockedLetter> lockLetter(Register &opened, LetterId id, const std::vector<AttachmentId> &along)
{
    return given(opened, id, {LetterOutlet::Locked, along}).transform([](const PackedLetter &packed) { return LockedLetter{packed.bytes, packed.password}; });
}

} // namespace balie
