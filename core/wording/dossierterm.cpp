// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the last days were met, by law and by what was promised.
#include "core/domain/request/answerrules.h"
#include "core/wording/datewords.h"
#include "core/wording/dossierparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

bool isUnderTerm(const DossierCase &about)
{
    return std::any_of(about.rights.begin(), about.rights.end(), isUnderAnswerTerm);
}

bool endedWithoutAnswer(const DossierCase &about)
{
    return about.answers.empty() && (about.state == RequestState::Withdrawn || about.state == RequestState::StruckOut);
}

// The first answer counts: what was said after the case was opened again makes it neither late nor in time.
QString metOrNot(const DossierCase &about, QDate due)
{
    if (endedWithoutAnswer(about))
        return {};
    const bool isAnswered = !about.answers.empty();
    const auto late = static_cast<int>(due.daysTo(isAnswered ? about.answers.front().given.on : about.day));
    if (!isAnswered)
        return late > 0 ? Dossier::tr("It is %n day(s) over that now.", nullptr, late) : Dossier::tr("That day has not passed.");
    return late > 0 ? Dossier::tr("The answer came %n day(s) late.", nullptr, late) : Dossier::tr("The answer came in time.");
}

QString line(const DossierCase &about, const QString &words, QDate due)
{
    return QStringLiteral("%1 %2").arg(words.arg(longDay(due)), metOrNot(about, due)).trimmed();
}

} // namespace

QStringList termLines(const DossierCase &about)
{
    if (!isUnderTerm(about))
        return {};
    QStringList lines{line(about, Dossier::tr("The last day by law: %1."), about.clocks.statutoryDue)};
    if (about.clocks.promiseDue)
        lines.append(line(about, Dossier::tr("The last day that was promised: %1."), *about.clocks.promiseDue));
    return lines;
}

SheetText termText(const DossierCase &about)
{
    SheetText text;
    const QStringList lines = termLines(about);
    if (lines.isEmpty())
        return text;
    text.strong(Dossier::tr("Whether the term was met"));
    if (!about.answers.empty())
        text.text(Dossier::tr("The first answer is of %1.").arg(longDay(about.answers.front().given.on)));
    for (const QString &words : lines)
        text.text(words);
    return text;
}

} // namespace balie
