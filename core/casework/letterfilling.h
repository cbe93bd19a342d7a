// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/lettercomposer.h"
#include "core/domain/letter/letterfields.h"
#include "core/domain/letter/lettertemplate.h"
#include "core/overview/requestdossier.h"
#include "core/wording/language.h"

#include <QHash>

#include <optional>

namespace balie {

// How a letter of a case comes to its words; for the verbs of this folder.

// Which letter is wanted, and what the officer adds to what the register knows.
struct LetterOrder
{
    RequestId request;
    LetterKind kind = LetterKind::Receipt;
    Language language = Language::Dutch;          // of the letter
    std::optional<LetterTemplate> ownTemplate;    // instead of the one that comes with the program
    QHash<QString, QString> byHand = {};          // what fills a hole, by its name
    std::vector<RightDecision> decisions = {};    // that the letter will tell; none when the answer stands
    std::optional<ExtensionGround> ground = {};   // of an extension that is not told yet
    std::optional<QDate> day = {};                // that stands on the letter; none: today
    std::optional<ComplaintOutcome> outcome = {}; // of the complaint that it answers
    std::optional<EventId> demand = {};           // that it answers; none: the only one that is open
    std::optional<SentBy> way = {};               // in which it goes out; none: as the person wants it, or not known yet

    LetterMeaning meant() const { return {decisions, ground, outcome, demand}; }
};

// A letter with the facts of its case in it, and what those were.
struct FilledOrder
{
    RequestDossier dossier;
    LetterFields fields; // with what was said by hand
    FilledLetter filled;
    QMap<QString, QString> facts; // of the register alone
    QHash<QString, QString> byHand; // what was said by hand, as it stands in the letter
};

// A letter says what the case says: one that does not fit is refused, and one that tells of an answer or an
// extension is made only where that act itself would be lawful on its day.
// Errors: NotPermitted, LetterDoesNotFit (fact "reason"), FieldUnknown and FieldKnown (fact "name") about byHand, and of a
// day in it those of letterDayFrom(), HoldsForbiddenNumber, DateInFuture, DateOutOfOrder before the receipt, and those of the act.
Result<FilledOrder> fillLetter(Register &opened, const LetterOrder &order);

// The same for a letter that is kept: by what it was made of, on that day. What the case says itself since then,
// it says instead of what was said by hand.
Result<FilledOrder> fillAgain(Register &opened, const CaseLetter &letter, const LetterDraft &draft, QDate day);

// Error: LetterHasHoles (fact "names") while the text has one, or what its act will keep was not said.
Result<void> requireWhole(const LetterDraft &draft, const CaseLetter &letter, const FilledOrder &again);
// Error: LetterOutdated (fact "names") where a fact that the text was filled with no longer holds.
Result<void> requireTrue(const LetterDraft &draft, const FilledOrder &again);
// Errors: LetterLacks (facts "need", "names") what the law wants in it, HoldsForbiddenNumber.
Result<void> requireLawful(const LetterText &text, LetterKind kind, const QString &language, const FilledOrder &again);

LetterSheet letterSheet(const LetterHead &head, const LetterText &text, const RequestDossier &dossier, QDate day, Language language);

} // namespace balie
