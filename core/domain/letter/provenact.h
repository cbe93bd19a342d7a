// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/complaint/complaints.h"
#include "core/domain/history/history.h"
#include "core/domain/letter/letter.h"
#include "core/domain/request/requestaction.h"

#include <optional>

namespace balie {

// Which act it proves that a letter of that kind went out; nothing for a letter that only tells or hands over.
std::optional<RequestAction> actProvenBy(LetterKind kind);
// The same of a letter of this case: an answer to a complaint ends the one to the organisation that is open, and is
// the answer of the case where somebody came to complain; a letter to the authority answers what it demanded.
std::optional<RequestAction> actProvenBy(LetterKind kind, const History &history);

// The open demand of the authority that a letter to it answers: that one, or the only one. None when there is none,
// or when it must be said which.
std::optional<Demand> demandAnsweredBy(const LetterMeaning &meant, const History &history);

// The fields whose words the event of that act keeps; the letter must say them.
std::vector<QString> fieldsOfAct(LetterKind kind);

// The event that the sending brings about. None where the case has it already (a reminder, a letter made after
// a telephone call), and where the letter was not made to decide anything: decisionsToldBy() says what it decides.
// Errors: those of the texts.
Result<std::optional<Happening>> eventProvenBy(LetterKind kind, const LetterDraft &draft, SentBy way, const History &history);

// The letter in which that act is told: its kind, what it will decide, and which words it has already. None for an
// act that needs no letter.
struct LetterPlan
{
    LetterKind kind = LetterKind::Receipt;
    LetterMeaning meant = {};
    QHash<QString, QString> byHand = {};
};
std::optional<LetterPlan> letterFor(const Happening &what);

} // namespace balie
