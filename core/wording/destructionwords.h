// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/destruction.h"

#include <QStringList>

namespace balie {

QString wordOf(DestructionState state);
QString wordOf(SystemOutcome outcome);

// "Approved by a second person, begins on 8 December 2026 at the earliest": what comes next, and from when.
QString nextSentence(const Destruction &destruction, QDate today);

// The lines of the certificate.
namespace DestructionText {

// A certificate once it is done; before that a report of where it stands.
QString title(const QString &number, DestructionState state);
QString nothingDestroyed(const QString &number);
QString organisationName();
QString reasonName();
QString stateName();
QString itemsName();
QString letGoName();
// What was taken out of a batch because it may not go any more.
QString letGoLine(qint64 items);
QString coolingOffName();
QString coolingOff(int days, std::optional<QDate> readyOn);
QString whatHeading();
QStringList partColumns(); // system, category, items, persons, last days of keeping, outcome
QStringList workListColumns(); // reference, person, category, kept until
QString answersHeading();
QString answerLine(const SystemAnswer &answer);
QString notAnswered();
QString sparedLine(qint64 items, bool hasBegun);
QString rulesHeading();
QString stepsHeading();
QStringList stepColumns(); // number in the log, moment, what, who
QString chainLine(const QString &seal);
QString searchesHeading();
QString searchLine(const QString &system, qint64 pages, qint64 hits);
QString rewrittenLine(const QString &system, qint64 pages);
QString unprovedLine(const QString &system);
QString copiesHeading();
QString noCopies();
QString copyLine(Instant made, QDate lapses);
QString copiesElsewhere();
QString backupsLine(qint64 count, Instant last);

} // namespace DestructionText

} // namespace balie
