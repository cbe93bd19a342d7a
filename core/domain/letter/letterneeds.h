// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/letter/letter.h"
#include "core/domain/letter/letterfields.h"

namespace balie {

// What the law wants in a letter, and what an officer who edits it may word anew but not leave out.
enum class LetterNeed {
    Authority, // that one can complain to the supervisory authority: Art. 12(4), 15(1)(f)
    Court,     // that one can go to court, and until when: Art. 12(4), UAVG 35
    Row,       // a row of the table of Art. 15(1), 15(2)
    Said,      // a text that the register will keep as said, or a day that it counts with
};

template <>
struct EnumWords<LetterNeed>
{
    static constexpr auto words = enumWords<LetterNeed>({
        {LetterNeed::Authority, "authority"},
        {LetterNeed::Court, "court"},
        {LetterNeed::Row, "row"},
        {LetterNeed::Said, "said"},
    });
};

// Something that is missing: of a row its heading, of a text the name of the field.
struct LetterGap
{
    LetterNeed need = LetterNeed::Said;
    QString name = {};

    friend bool operator==(const LetterGap &, const LetterGap &) = default;
};

// What the text of a letter of that kind lacks. The fields are those of the case as it is, with what was said by
// hand; asFilled is the text that its template makes of them.
std::vector<LetterGap> gapsIn(LetterKind kind, const LetterFields &fields, const LetterBody &asFilled, const LetterText &text);

// The names of the facts that no longer are what they were when the text was filled.
QStringList outdatedFacts(const QMap<QString, QString> &then, const QMap<QString, QString> &now, const QHash<QString, QString> &byHand);
// The text with the new facts in the place of the old; nothing where that cannot be done word for word.
std::optional<LetterText> withNewFacts(const LetterDraft &draft, const QMap<QString, QString> &now);

} // namespace balie
