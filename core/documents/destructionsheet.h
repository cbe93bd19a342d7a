// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pages.h"
#include "core/domain/retention/destruction.h"
#include "core/domain/retention/retentioncategory.h"

#include <vector>

namespace balie {

// The certificate of a destruction: how much of what was destroyed where, under which rules, who decided, and where the
// log tells of it. It names nobody whose data they were (Art. 5(1)(e), 5(2), 24(1)).
struct DestructionSheet
{
    struct Part
    {
        QString system;
        RetentionCategory category;
        qint64 items = 0;
        qint64 persons = 0;
        std::optional<QDate> firstDue;
        std::optional<QDate> lastDue;
        QStringList rules;
        std::optional<SystemAnswer> answer;
        qint64 spared = 0; // of these: may not go any more, since it was proposed or, once it began, since then
    };

    struct Step
    {
        qint64 sequence = 0; // in the audit chain
        Instant at = Instant::fromMSecs(0);
        QString action;   // a word of the log
        QString userName; // empty: the program itself
    };

    // Of all that lies on the disk, for what was erased.
    struct Search
    {
        QString system;
        qint64 pages = 0;
        qint64 hits = 0;
        bool isRewritten = false; // instead: the program had stopped before it could search
    };

    // A copy of the register of before, which still holds the data until it lapses.
    struct OldCopy
    {
        Instant made = Instant::fromMSecs(0);
        QDate lapses;
    };

    Destruction destruction;
    DestructionState state = DestructionState::Proposed;
    QString organisation = {};
    std::vector<Part> parts = {};
    qint64 letGo = 0; // was in it, and may not go any more when it was carried out
    std::vector<Step> steps = {};
    std::vector<Search> searches = {};
    std::vector<OldCopy> copies = {};
    // Made by hand before the last system answered, wherever they are: these lapse only when somebody replaces them.
    qint64 backups = 0;
    std::optional<Instant> lastBackup = {};
    QString seal = {}; // where the log ended
    QDate drawnUp = {};

    qint64 items() const;
    // It is done, and every system kept what it had: nothing went.
    bool isAllKept() const;
    // Of the paper, and of the file.
    QString title() const;
    // Of which something was erased here, and neither was searched for nor written over.
    QStringList unproved() const;
    qint64 spared() const;
};

// What that search proves, in a sentence.
QString searchLine(const DestructionSheet::Search &search);

PagePainter destructionPainter(const DestructionSheet &sheet);

} // namespace balie
