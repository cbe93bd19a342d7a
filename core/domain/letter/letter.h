// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/domain/history/caseevent.h"
#include "core/domain/letter/letterbody.h"
#include "core/domain/letter/letterhead.h"
#include "core/domain/letter/letterkind.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QMap>

#include <optional>
#include <vector>

namespace balie {

// What the act that a letter tells of will say, beside the letter's own words: nothing when the case says it.
struct LetterMeaning
{
    std::vector<RightDecision> decisions = {};
    std::optional<ExtensionGround> ground = {};
    std::optional<ComplaintOutcome> outcome = {}; // of the complaint that it answers
    std::optional<EventId> demand = {};           // that it answers; none: the only one that is open

    friend bool operator==(const LetterMeaning &, const LetterMeaning &) = default;
};

// The words of a letter, as they go on paper.
struct LetterText
{
    QString subject; // one line
    QString address; // lines
    LetterBody body;

    // Everything that people will read, without markup.
    QString words() const { return subject + u'\n' + address + u'\n' + body.words(); }
};

// A letter that is being written: its text, and from what it was made.
struct LetterDraft
{
    LetterMeaning meant = {};
    QHash<QString, QString> byHand = {}; // what fills a hole, by its name
    QMap<QString, QString> facts = {};   // what the register said when the text was filled: FilledLetter::facts
    LetterText text = {};
    std::optional<LetterHead> head = {}; // as it was put on paper
};

// The letter as it went on paper; never changed.
struct FinalLetter
{
    QDate day; // that stands on it
    Instant made;
    UserId by;
    QByteArray sha256; // of the PDF
    int pages = 0;
};

// That it went out; never changed. The event is what the sending proves, if it proves one.
struct Dispatch
{
    QDate on;
    SentBy way = SentBy::Letter;
    Instant recorded;
    UserId by;
    std::optional<EventId> event = {};
};

// A letter of a case as lists show it: a draft, a final one, or one that was sent.
struct CaseLetter
{
    LetterId id;
    RequestId request;
    LetterKind kind = LetterKind::Receipt;
    QString language; // "nl", "en"
    QString subject = {};
    UserId begunBy;
    Instant saved;
    int revision = 1;
    std::optional<FinalLetter> final = {};
    std::optional<Dispatch> dispatch = {};
};

} // namespace balie
