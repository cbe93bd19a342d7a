// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// The letters that a request can need. Each has one template per language.
enum class LetterKind {
    Receipt,            // it came in, and when the answer comes
    AskIdentity,        // who are you: Art. 12(6)
    AskSpecification,   // which data: recital 63
    Extension,          // more time, with reasons: Art. 12(3)
    Answer,             // per right what was decided: Art. 12(3), 15-22
    Refusal,            // nothing is granted: Art. 12(4)
    IdentityNeverShown, // it cannot be done: Art. 12(2), 12(4)
    RestrictionLifted,  // before the data are used again: Art. 18(3)
    RecipientNotice,    // to who has the data: Art. 19
    ComplaintAnswer,    // to a complaint made to the organisation
    AuthorityCover,     // to the supervisory authority: Art. 31
};

template <>
struct EnumWords<LetterKind>
{
    static constexpr auto words = enumWords<LetterKind>({
        {LetterKind::Receipt, "receipt"},
        {LetterKind::AskIdentity, "ask-identity"},
        {LetterKind::AskSpecification, "ask-specification"},
        {LetterKind::Extension, "extension"},
        {LetterKind::Answer, "answer"},
        {LetterKind::Refusal, "refusal"},
        {LetterKind::IdentityNeverShown, "identity-never-shown"},
        {LetterKind::RestrictionLifted, "restriction-lifted"},
        {LetterKind::RecipientNotice, "recipient-notice"},
        {LetterKind::ComplaintAnswer, "complaint-answer"},
        {LetterKind::AuthorityCover, "authority-cover"},
    });
};

// Whether the letter tells what was decided, right by right.
inline bool tellsDecisions(LetterKind kind)
{
    return kind == LetterKind::Answer || kind == LetterKind::Refusal;
}

// Whether the letter answers the request, with both ways on where something is refused (Art. 12(3), 12(4)).
inline bool isItselfAnswer(LetterKind kind)
{
    return tellsDecisions(kind) || kind == LetterKind::IdentityNeverShown;
}

} // namespace balie
