// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/proofsheetwords.h"

#include "core/wording/casewords.h"
#include "core/wording/datewords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct ProofSheet
{
    Q_DECLARE_TR_FUNCTIONS(ProofSheet)
};

} // namespace

QString proofTitle(const QString &reference)
{
    return ProofSheet::tr("Proof of the last day: case %1").arg(reference);
}

QString drawnUpOn(QDate day)
{
    return ProofSheet::tr("Drawn up on %1").arg(longDay(day));
}

QString confidentialFoot(const QString &title)
{
    return ProofSheet::tr("%1 · confidential").arg(title);
}

QString calendarLine(CalendarChoice calendar)
{
    switch (calendar) {
    case CalendarChoice::Strict:
        return ProofSheet::tr("Calendar: weekends and the public holidays of the Algemene termijnenwet Art. 3(1); days equated with them do not count.");
    case CalendarChoice::Atw:
        return ProofSheet::tr("Calendar: weekends, the public holidays and the days equated with them (Algemene termijnenwet Art. 3).");
    }
    Q_UNREACHABLE();
}

QString lastDayLine(QDate due, Binding binding)
{
    return ProofSheet::tr("Last day: %1 (%2)").arg(longDay(due), wordOf(binding));
}

QString promiseLine(QDate due)
{
    return ProofSheet::tr("By promise: %1").arg(longDay(due));
}

QString lawLine(QDate due)
{
    return ProofSheet::tr("By law: %1").arg(longDay(due));
}

QString voidPausesLine(QDate due)
{
    return ProofSheet::tr("If every pause were void: %1").arg(longDay(due));
}

QString pageNumber(int page, int pages)
{
    return ProofSheet::tr("page %1 of %2").arg(page).arg(pages);
}

} // namespace balie
