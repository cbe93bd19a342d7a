// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/archivestatus.h"
#include "core/domain/retention/expiry.h"

#include <QString>
#include <QStringList>

namespace balie {

// The words for how long data are kept. A suggestion is never worded as a law.

QString wordOf(RetentionTrigger trigger);
QString wordOf(RuleCertainty certainty);
QString wordOf(TermKind kind);
QString wordOf(ExpiryState state);
QString wordOf(ExpiryReason reason);
QString wordOf(HoldKind kind);
QString wordOf(ArchiveStatus status);
// With VERA's own word: "Archiefstatus (VERA): Gearchiveerd (GEA)".
QString archiveStatusWords(ArchiveStatus status);

// A category as an officer knows it: "financiële administratie", without what stands behind it in brackets.
QString shortName(const RetentionCategory &category);

// Why a case holds what is kept of its person, by that number.
QString caseHoldReason(HoldKind kind, const QString &reference);

// "7 jaar na het einde van het kalenderjaar", "1 jaar", "meteen".
QString termText(const RetentionTerm &term);
// Until when, by its trigger: "1 jaar na ‘Einde van de huur’"; of no period the trigger alone.
QString endText(const RetentionTerm &term, RetentionTrigger trigger);

// What is known of a rule, a sentence a line: the floor, each ceiling, the suggestion with its certainty, the choice with
// its reason.
QStringList groundsOf(const RetentionRule &rule);

// Who promised what, which law asks what, and what the officer does now.
QString sentenceOf(const RetentionRule &rule, const RetentionConflict &conflict);

// "Geblokkeerd sinds 1 juni 2026: bezwaar loopt. Anna kijkt er op 1 september 2026 weer naar."
QString sentenceOf(const Hold &hold);

// Where it stands and why, in a few sentences; with what has to be done.
QString sentenceOf(const RetentionRule &rule, const Expiry &expiry);
// For behind it, where the hold is on another person of the same file.
QString heldForOthersSentence();

} // namespace balie
