// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/destructionwords.h"

#include "core/wording/datewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace balie {

namespace {

struct DestructionWords
{
    Q_DECLARE_TR_FUNCTIONS(DestructionWords)
};

} // namespace

QString wordOf(DestructionState state)
{
    switch (state) {
    case DestructionState::Proposed: return DestructionWords::tr("Proposed");
    case DestructionState::CoolingOff: return DestructionWords::tr("Cooling off");
    case DestructionState::Ready: return DestructionWords::tr("Ready to begin");
    case DestructionState::Running: return DestructionWords::tr("Waiting for the systems");
    case DestructionState::Done: return DestructionWords::tr("Done");
    case DestructionState::Cancelled: return DestructionWords::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString wordOf(SystemOutcome outcome)
{
    switch (outcome) {
    case SystemOutcome::Destroyed: return DestructionWords::tr("Destroyed");
    case SystemOutcome::Kept: return DestructionWords::tr("Not destroyed");
    }
    Q_UNREACHABLE();
}

QString nextSentence(const Destruction &destruction, QDate today)
{
    switch (destruction.stateOn(today)) {
    case DestructionState::Proposed: return DestructionWords::tr("Somebody else has to approve it.");
    case DestructionState::CoolingOff: return DestructionWords::tr("It may begin on %1. Until then everybody can still cancel it.").arg(plainDay(*destruction.readyOn()));
    case DestructionState::Ready: return DestructionWords::tr("It may begin.");
    case DestructionState::Running: return DestructionWords::tr("Every system must answer. Without an answer nothing counts as destroyed.");
    case DestructionState::Done: return DestructionWords::tr("Every system has answered.");
    case DestructionState::Cancelled: return DestructionWords::tr("It was cancelled: %1").arg(destruction.cancelReason.toString());
    }
    Q_UNREACHABLE();
}

namespace DestructionText {

QString title(const QString &number, DestructionState state)
{
    return (state == DestructionState::Done ? DestructionWords::tr("Certificate of destruction %1") : DestructionWords::tr("Destruction %1, not finished")).arg(number);
}

QString nothingDestroyed(const QString &number)
{
    return DestructionWords::tr("Destruction %1: nothing was destroyed").arg(number);
}

QString organisationName()
{
    return DestructionWords::tr("Organisation");
}

QString reasonName()
{
    return DestructionWords::tr("Reason");
}

QString stateName()
{
    return DestructionWords::tr("State");
}

QString itemsName()
{
    return DestructionWords::tr("Items");
}

QString coolingOffName()
{
    return DestructionWords::tr("Cooling off");
}

QString coolingOff(int days, std::optional<QDate> readyOn)
{
    const QString length = dayCount(days);
    return readyOn ? DestructionWords::tr("%1, could begin on %2").arg(length, plainDay(*readyOn)) : length;
}

QString whatHeading()
{
    return DestructionWords::tr("What it is about");
}

QStringList partColumns()
{
    return {DestructionWords::tr("System"),  DestructionWords::tr("Category"),       DestructionWords::tr("Items"),
            DestructionWords::tr("Persons"), DestructionWords::tr("Kept until"), DestructionWords::tr("Outcome")};
}

QStringList workListColumns()
{
    return {DestructionWords::tr("Reference"), DestructionWords::tr("Person"), DestructionWords::tr("Category"), DestructionWords::tr("Kept until")};
}

QString answersHeading()
{
    return DestructionWords::tr("What the administrators of the systems answered");
}

QString answerLine(const SystemAnswer &answer)
{
    QString line = DestructionWords::tr("%1 on %2, said by %3.").arg(wordOf(answer.outcome), plainDay(answer.on), answer.by.toString());
    if (answer.note.hasWords())
        line += u' ' + answer.note.toString();
    return line;
}

QString notAnswered()
{
    return DestructionWords::tr("No answer yet");
}

QString letGoName()
{
    return DestructionWords::tr("Left out since");
}

QString letGoLine(qint64 items)
{
    return DestructionWords::tr("%Ln item(s) that might not go any more when it was carried out", nullptr, static_cast<int>(items));
}

QString sparedLine(qint64 items, bool hasBegun)
{
    if (!hasBegun)
        return DestructionWords::tr("%n of these may not go any more since it was proposed. When it begins, that is left out.", nullptr, static_cast<int>(items));
    return DestructionWords::tr("%n of these may not go any more since it began. The work list leaves them out, and here they stay, save what was destroyed before the day of its hold. Warn whoever has an older list.", nullptr, static_cast<int>(items));
}

QString rulesHeading()
{
    return DestructionWords::tr("The rules by which it had to go");
}

QString stepsHeading()
{
    return DestructionWords::tr("Who decided, and where the log tells of it");
}

QStringList stepColumns()
{
    return {DestructionWords::tr("Entry"), DestructionWords::tr("Moment"), DestructionWords::tr("What"), DestructionWords::tr("Who")};
}

QString chainLine(const QString &seal)
{
    return DestructionWords::tr("The entries are chained in the log of the register. When this paper was made the log ended with seal %1.").arg(seal);
}

QString searchesHeading()
{
    return DestructionWords::tr("What is left in this register");
}

QString searchLine(const QString &system, qint64 pages, qint64 hits)
{
    const QString searched = DestructionWords::tr("%1: after it was erased here, all %2 pages of the file of the register were searched, also those that are free.").arg(system, QLocale().toString(pages));
    if (hits == 0)
        return searched + u' ' + DestructionWords::tr("Nothing of it was found.");
    return searched + u' ' + DestructionWords::tr("It was still found in %Ln place(s): in a case, a letter, a note or a reason that tells of it.", nullptr, static_cast<int>(hits));
}

QString rewrittenLine(const QString &system, qint64 pages)
{
    return DestructionWords::tr("%1: the program stopped before it could search. When the register was opened again its file was written anew, %2 pages, with nothing but what the register still keeps.")
        .arg(system, QLocale().toString(pages));
}

QString unprovedLine(const QString &system)
{
    return DestructionWords::tr("%1: the file of the register was not searched afterwards. Make room on the disk and open the register again.").arg(system);
}

QString copiesHeading()
{
    return DestructionWords::tr("Copies of the register from before");
}

QString noCopies()
{
    return DestructionWords::tr("The register keeps none.");
}

QString copyLine(Instant made, QDate lapses)
{
    return DestructionWords::tr("The copy of %1 still holds the data. It is gone on %2 at the latest.").arg(moment(made), plainDay(lapses));
}

QString copiesElsewhere()
{
    return DestructionWords::tr("Copies that you made elsewhere do not lapse by themselves. Replace them by a new one.");
}

QString backupsLine(qint64 count, Instant last)
{
    return DestructionWords::tr("%Ln backup(s) were made by hand before, the last on %1. They may still hold the data.", nullptr, static_cast<int>(count))
        .arg(moment(last));
}

} // namespace DestructionText

} // namespace balie
